/** One contract suite per store, run on every engine. */
import '../testkit/quiet';
import { enginesHere } from '../../local/database/engines-here';
import { noticeStoreContract } from '../testkit/notice-store-contract';
import { peopleStoreContract } from '../testkit/people-store-contract';
import { tableContract } from '../testkit/table-contract';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { wishStoreContract } from '../testkit/wish-store-contract';

describe.each(enginesHere)('on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine(name);
  });
  afterAll(() => engine.close());

  const fresh = () => engine.fresh();
  describe('the table', () => tableContract(fresh));
  describe('the store of wishes', () => wishStoreContract(fresh));
  describe('the store of notices', () => noticeStoreContract(fresh));
  describe('the store of people', () => peopleStoreContract(fresh));
});
