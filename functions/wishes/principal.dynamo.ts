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

const principalFrom = (
  profile: Row | undefined,
  grants: Row | undefined,
  consents: Row | undefined,
): Principal | undefined => {
  if (profile === undefined || isClosed(profile)) return undefined;
  const { personId, name, openid, accountId, child = false } = profileRow.parse(profile);
  const home = homeOf(grants === undefined ? [] : grantsRow.parse(grants).grants);
  const phoneless = openid === undefined && accountId === undefined;
  return { personId, name, phoneless, home, child, consents: standingConsents(consentsIn(consents)) };
};

export const findPrincipalOn =
  (table: Table): WishStore['findPrincipal'] =>
  async (personId) => {
    const { profile, grants, consents } = personKeys(personId);
    const [profileNow, grantsNow, consentsNow] = await table.get([profile, grants, consents]);
    return principalFrom(profileNow, grantsNow, consentsNow);
  };

const settingsAt = async (table: Table, { district, street, community }: HomePath) => {
  const layers = await table.get([district, street, community].map((node) => placeKeys(node).settings));
  return inheritSettings(layers.flatMap((row) => (row === undefined ? [] : [settingsRow.parse(row).settings])));
};

/** One call; for another, one more: what his community promises him, not what the asker's does. */
export const loadFilingOn =
  (table: Table): WishStore['loadFiling'] =>
  async (asker, onBehalfOf) => {
    const own = rememberedKey(asker.personId, asker.key);
    const keys = onBehalfOf === undefined ? undefined : personKeys(onBehalfOf);
    const theirs = keys === undefined ? [] : [keys.profile, keys.grants, keys.consents];
    const [rememberedRow, profile, grants, consents] = await table.get([own, ...theirs]);
    const remembered = readRemembered(rememberedRow, asker.at);
    const principal = principalFrom(profile, grants, consents);
    if (principal?.home === undefined) return { entity: { principal }, remembered };
    return { entity: { principal, settings: await settingsAt(table, principal.home.path) }, remembered };
  };
