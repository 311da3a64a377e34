import * as written from '../../../shared/proxies/contract';
import * as whom from '../../../shared/proxies/list-whom-i-act-for';
import * as ended from '../../../shared/proxies/revoke-acting-for';
import * as staff from '../../../shared/proxies/staff-contract';
import type { Vault } from '../../kernel/ports';
import { route } from '../../platform/http';
import { askToActFor } from '../../proxies/ask-to-act-for';
import { agreeToBeActedFor, declineToBeActedFor, revokeActingFor } from '../../proxies/decide-acting';
import { listActingFor, listPeopleWithoutPhone, listWhoActsForMe, listWhomIActFor } from '../../proxies/list-acting';
import type { PrincipalConsentStore } from '../../proxies/principal-consent-store';
import { linkPersonToAccount, recordConsent } from '../../proxies/record-consent';
import { recordPurposeConsent } from '../../proxies/record-purpose-consent';
import { registerPersonWithoutPhone } from '../../proxies/register-person-without-phone';
import { setGuardianConsent } from '../../proxies/set-guardian-consent';
import { type NumberPorts, showMyNumber } from '../../proxies/show-my-number';

const contracts = { ...written, ...whom, ...ended, ...staff };

export const proxyRoutes = (
  ports: NumberPorts & { readonly vault: Vault; readonly principals: PrincipalConsentStore },
) => [
  route(contracts.showMyNumber, showMyNumber(ports)),
  route(contracts.askToActFor, askToActFor(ports)),
  route(contracts.agreeToBeActedFor, agreeToBeActedFor(ports)),
  route(contracts.declineToBeActedFor, declineToBeActedFor(ports)),
  route(contracts.revokeActingFor, revokeActingFor(ports)),
  route(contracts.listWhomIActFor, listWhomIActFor(ports)),
  route(contracts.listWhoActsForMe, listWhoActsForMe(ports)),
  route(contracts.listActingFor, listActingFor(ports)),
  route(contracts.registerPersonWithoutPhone, registerPersonWithoutPhone(ports)),
  route(contracts.listPeopleWithoutPhone, listPeopleWithoutPhone(ports)),
  route(contracts.recordConsent, recordConsent(ports)),
  route(contracts.linkPersonToAccount, linkPersonToAccount(ports)),
  route(contracts.setGuardianConsent, setGuardianConsent(ports)),
  route(contracts.recordPurposeConsent, recordPurposeConsent(ports)),
];
