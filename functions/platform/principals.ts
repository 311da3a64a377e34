/** Whom somebody acts for, and the ground on which he does, as they stand in the table. */
import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { standingConsents } from '../../shared/kernel/consent';
import type { HomePath } from '../../shared/kernel/place';
import { type Agency, type Filing, type FindPrincipal, homeOf, type Principal } from '../kernel/acting';
import type { Asker, Loaded } from '../kernel/write-act';
import { isClosed } from './closed-account';
import { consentsIn } from './consents';
import type { Clause } from './expression';
import { holderKey } from './grants';
import type { Key } from './keys/key';
import { personKeys, placeKeys } from './keys/people';
import { actingKeys } from './keys/proxies';
import { readRemembered, rememberedKey } from './remembered';
import { settingsFrom } from './settings';
import type { Row, Table, Write } from './table';

const profileRow = z.object({
  personId: z.string(),
  name: z.optional(z.string()),
  openid: z.optional(z.string()),
  accountId: z.optional(z.string()),
  child: z.optional(z.boolean()),
});
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });

interface Found {
  readonly principal: Principal;
  /** The account that has taken his record over: his consents lie there. */
  readonly accountId: string | undefined;
}

const principalKeys = (personId: string): readonly Key[] => {
  const { profile, grants } = personKeys(personId);
  return [profile, grants];
};

const consenting = (principal: Principal, consents: Row | undefined): Principal => ({
  ...principal,
  consents: standingConsents(consentsIn(consents)),
});

const foundIn = ([profile, grants]: readonly (Row | undefined)[]): Found | undefined => {
  if (profile === undefined || isClosed(profile)) return undefined;
  const { personId, name, openid, accountId, child = false } = profileRow.parse(profile);
  const home = homeOf(grants === undefined ? [] : grantsRow.parse(grants).grants);
  const phoneless = openid === undefined && accountId === undefined;
  return { principal: { personId, name, phoneless, home, child, consents: [] }, accountId };
};

/** One call; one more where an account has taken his record over. */
export const findPrincipalOn =
  (table: Table): FindPrincipal =>
  async (personId) => {
    const [own, ...rows] = await table.get([personKeys(personId).consents, ...principalKeys(personId)]);
    const { principal, accountId } = foundIn(rows) ?? {};
    if (principal === undefined || accountId === undefined) return principal && consenting(principal, own);
    return consenting(principal, (await table.get([personKeys(accountId).consents]))[0]);
  };

const settingKeysOf = ({ district, street, community }: HomePath) =>
  [district, street, community].map((node) => placeKeys(node).settings);

/**
 * One call; for another, one more: what his community promises him, not what the asker's does. `beside`: what else the act looks at,
 * handed back in the same order.
 */
export const readFiling = async (
  table: Table,
  asker: Asker,
  onBehalfOf: string | undefined,
  beside: readonly Key[] = [],
): Promise<Loaded<Filing> & { readonly beside: readonly (Row | undefined)[] }> => {
  const theirs = onBehalfOf === undefined ? [] : principalKeys(onBehalfOf);
  const [rememberedRow, ...rows] = await table.get([rememberedKey(asker.personId, asker.key), ...beside, ...theirs]);
  const remembered = readRemembered(rememberedRow, asker.at);
  const found = rows.slice(0, beside.length);
  const { principal, accountId } = (onBehalfOf === undefined ? undefined : foundIn(rows.slice(beside.length))) ?? {};
  if (principal?.home === undefined) return { entity: { principal }, remembered, beside: found };
  const { consents: held } = personKeys(accountId ?? principal.personId);
  const [consents, ...layers] = await table.get([held, ...settingKeysOf(principal.home.path)]);
  const entity = { principal: consenting(principal, consents), settings: settingsFrom(layers) };
  return { entity, remembered, beside: found };
};

/** The ground on which somebody acts for another, as it stands at the moment of writing: his consent, or that he has no account and the agent his office. */
export const agencyChecks = (agency: Agency | undefined): Write[] => {
  if (agency === undefined) return [];
  const { principalId, agentId } = agency;
  if (agency.through !== 'proxy')
    return [{ check: actingKeys(principalId).agent(agentId), when: [{ is: ['state', 'active'] }] }];
  const phoneless: Clause[] = [{ present: 'pk' }, { absent: 'openid' }, { absent: 'accountId' }];
  return [
    { check: personKeys(principalId).profile, when: phoneless },
    { check: holderKey(agentId, agency.office), when: [{ present: 'pk' }] },
  ];
};

/** Whether a write was refused by its ground, whose checks stand last in it. */
export const groundIsGone = (agency: Agency | undefined, refusedBy: readonly boolean[]): boolean =>
  refusedBy.slice(refusedBy.length - agencyChecks(agency).length).includes(true);
