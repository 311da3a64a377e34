import * as written from '../../../shared/privacy/contract';
import * as ofDeaths from '../../../shared/privacy/death-contract';
import { route } from '../../platform/http';
import type { AccountStore } from '../../privacy/account-store';
import { accountStoreOn } from '../../privacy/account-store.dynamo';
import { closeAccount } from '../../privacy/close-account';
import { consentStoreOn } from '../../privacy/consent-store.dynamo';
import { copyStoreOn } from '../../privacy/copy-store.dynamo';
import { deathStoreOn } from '../../privacy/death-store.dynamo';
import { type ExportPorts, exportMyData, getMyExport, listCopiesGivenToMe } from '../../privacy/export-my-data';
import { exportStoreOn } from '../../privacy/export-store.dynamo';
import { type ConsentPorts, giveConsent, listConsents, withdrawConsent } from '../../privacy/give-consent';
import { type CopyPorts, giveCopyOfDeceased } from '../../privacy/give-copy-of-deceased';
import { listViewsOfMyData, type ViewPorts } from '../../privacy/keep-view';
import { listDeceased } from '../../privacy/list-deceased';
import {
  closeAccountOfDeceased,
  correctDeceased,
  type DeathPorts,
  recordDeceased,
} from '../../privacy/record-deceased';
import { viewStoreOn } from '../../privacy/view-store.dynamo';
import type { PersonalDataParts } from './personal-data';

type PrivacyPorts = ConsentPorts &
  ViewPorts &
  ExportPorts &
  DeathPorts &
  CopyPorts & { readonly accounts: AccountStore };

export const privacyPortsOn = ({ table, vault, cursors, ids }: Omit<PersonalDataParts, 'objects'>): PrivacyPorts => ({
  accounts: accountStoreOn(table, vault),
  consents: consentStoreOn(table),
  views: viewStoreOn(table, cursors),
  exports: exportStoreOn(table, cursors),
  copies: copyStoreOn(table),
  deaths: deathStoreOn(table, vault, cursors),
  vault,
  ids,
});

export const privacyRoutes = (ports: PrivacyPorts) => {
  const contracts = { ...written, ...ofDeaths };
  return [
    route(contracts.listConsents, listConsents(ports)),
    route(contracts.giveConsent, giveConsent(ports)),
    route(contracts.withdrawConsent, withdrawConsent(ports)),
    route(contracts.listViewsOfMyData, listViewsOfMyData(ports)),
    route(contracts.exportMyData, exportMyData(ports)),
    route(contracts.getMyExport, getMyExport(ports)),
    route(contracts.listCopiesGivenToMe, listCopiesGivenToMe(ports)),
    route(contracts.closeAccount, closeAccount(ports)),
    route(contracts.recordDeceased, recordDeceased(ports)),
    route(contracts.correctDeceased, correctDeceased(ports)),
    route(contracts.closeAccountOfDeceased, closeAccountOfDeceased(ports)),
    route(contracts.giveCopyOfDeceased, giveCopyOfDeceased(ports)),
    route(contracts.listDeceased, listDeceased(ports)),
  ];
};
