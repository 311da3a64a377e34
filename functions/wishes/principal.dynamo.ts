import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { standingConsents } from '../../shared/kernel/consent';
import type { HomePath } from '../../shared/kernel/place';
import { inheritSettings, partialSettingsSchema } from '../../shared/kernel/settings';
import { isClosed } from '../platform/closed-account';
import { consentsIn } from '../platform/consents';
import { personKeys, placeKeys } from '../platform/keys/people';
import { readRemembered, rememberedKey } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { homeOf, type Principal } from './principal';
import type { WishStore } from './wish-store';

const profileRow = z.object({
  personId: z.string(),
  name: z.optional(z.string()),
  openid: z.optional(z.string()),
  accountId: z.optional(z.string()),
  child: z.optional(z.boolean()),
});
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const settingsRow = z.object({ settings: partialSettingsSchema });

interface Found {
  readonly principal: Principal;
  /** The account that has taken his record over: his consents lie there. */
  readonly accountId: string | undefined;
}

const keysOf = (personId: string) => {
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
  (table: Table): WishStore['findPrincipal'] =>
  async (personId) => {
    const [own, ...rows] = await table.get([personKeys(personId).consents, ...keysOf(personId)]);
    const { principal, accountId } = foundIn(rows) ?? {};
    if (principal === undefined || accountId === undefined) return principal && consenting(principal, own);
    return consenting(principal, (await table.get([personKeys(accountId).consents]))[0]);
  };

const settingKeysOf = ({ district, street, community }: HomePath) =>
  [district, street, community].map((node) => placeKeys(node).settings);

const settingsIn = (layers: readonly (Row | undefined)[]) =>
  inheritSettings(layers.flatMap((row) => (row === undefined ? [] : [settingsRow.parse(row).settings])));

/** One call; for another, one more: what his community promises him, not what the asker's does. */
export const loadFilingOn =
  (table: Table): WishStore['loadFiling'] =>
  async (asker, onBehalfOf) => {
    const own = rememberedKey(asker.personId, asker.key);
    const [rememberedRow, ...rows] = await table.get([own, ...(onBehalfOf === undefined ? [] : keysOf(onBehalfOf))]);
    const remembered = readRemembered(rememberedRow, asker.at);
    const { principal, accountId } = foundIn(rows) ?? {};
    if (principal?.home === undefined) return { entity: { principal }, remembered };
    const { consents: held } = personKeys(accountId ?? principal.personId);
    const [consents, ...layers] = await table.get([held, ...settingKeysOf(principal.home.path)]);
    return { entity: { principal: consenting(principal, consents), settings: settingsIn(layers) }, remembered };
  };
