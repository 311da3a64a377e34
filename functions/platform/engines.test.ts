/** One contract suite per store, run on every engine. */
import '../testkit/quiet';
import { enginesHere } from '../../local/database/engines-here';
import { actingContract } from '../testkit/acting-contract';
import { announcementStoreContract } from '../testkit/announcement-store-contract';
import { auditStoreContract } from '../testkit/audit-store-contract';
import { deskStoreContract } from '../testkit/desk-store-contract';
import { importStoreContract } from '../testkit/import-store-contract';
import { limiterContract } from '../testkit/limiter-contract';
import { membershipStoreContract } from '../testkit/membership-store-contract';
import { noticeStoreContract } from '../testkit/notice-store-contract';
import { peopleStoreContract } from '../testkit/people-store-contract';
import { photoStoreContract } from '../testkit/photo-store-contract';
import { privacyStoreContract } from '../testkit/privacy-store-contract';
import { reportStoreContract } from '../testkit/report-store-contract';
import { roleStoreContract } from '../testkit/role-store-contract';
import { serviceCardStoreContract } from '../testkit/service-card-store-contract';
import { sheetsStoreContract } from '../testkit/sheets-store-contract';
import { suggestionStoreContract } from '../testkit/suggestion-store-contract';
import { tableContract } from '../testkit/table-contract';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { unitServiceContract } from '../testkit/unit-service-contract';
import { unreachableStoreContract } from '../testkit/unreachable-store-contract';
import { visitStoreContract } from '../testkit/visit-store-contract';
import { wallIndexContract } from '../testkit/wall-index-contract';
import { wishStoreContract } from '../testkit/wish-store-contract';

describe.each(enginesHere)('on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine(name);
  });
  afterAll(() => engine.close());

  const fresh = () => engine.fresh();
  describe('the table', () => tableContract(fresh));
  describe('the store of audit chains', () => auditStoreContract(fresh));
  describe('the store of wishes', () => wishStoreContract(fresh));
  describe('the index of the wall', () => wallIndexContract(fresh));
  describe('the store of notices', () => noticeStoreContract(fresh));
  describe('the store of roles', () => roleStoreContract(fresh));
  describe('the stores of memberships and units', () => membershipStoreContract(fresh));
  describe('what a unit reads of its members', () => unitServiceContract(fresh));
  describe('the store of people to be called', () => unreachableStoreContract(fresh));
  describe('the store of desks', () => deskStoreContract(fresh));
  describe('the limiter', () => limiterContract(fresh));
  describe('the store of people', () => peopleStoreContract(fresh));
  describe('the store of photos', () => photoStoreContract(fresh));
  describe('the stores of personal data', () => privacyStoreContract(fresh));
  describe('the store of announcements', () => announcementStoreContract(fresh));
  describe('the store of service cards', () => serviceCardStoreContract(fresh));
  describe('the store of suggestions', () => suggestionStoreContract(fresh));
  describe('the store of reports', () => reportStoreContract(fresh));
  describe('the store of imports', () => importStoreContract(fresh));
  describe('the store of visits', () => visitStoreContract(fresh));
  describe('the stores of printed sheets', () => sheetsStoreContract(fresh));
  describe('acting for others', () => actingContract(fresh));
});
