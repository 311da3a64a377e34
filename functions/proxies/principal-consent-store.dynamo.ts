import { consentsIn, consentWrites } from '../platform/consents';
import type { Clause } from '../platform/expression';
import { personKeys } from '../platform/keys/people';
import { actingKeys } from '../platform/keys/proxies';
import { readRemembered, rememberedKey, rememberWrite } from '../platform/remembered';
import type { Table, Write } from '../platform/table';
import { actingFrom, phonelessFrom } from './acting-rows.dynamo';
import type { PrincipalConsentChange, PrincipalConsentStore, PrincipalNear } from './principal-consent-store';

/** One call; one more where an account has taken the record over, for then the consents lie there. */
const loadOn =
  (table: Table): PrincipalConsentStore['load'] =>
  async (personId, purpose, asker) => {
    const keys = personKeys(personId);
    const [profile, consents, acting, remembered] = await table.get([
      keys.profile,
      keys.consents,
      actingKeys(personId).agent(asker.personId),
      rememberedKey(asker.personId, asker.key),
    ]);
    const phoneless = phonelessFrom(profile);
    const heldBy = phoneless?.accountId ?? personId;
    const held = heldBy === personId ? consents : (await table.get([personKeys(heldBy).consents]))[0];
    return {
      entity: { phoneless, heldBy, consent: consentsIn(held)[purpose], acting: actingFrom(acting) },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** No account has taken the record over meanwhile, or the one that was read. */
const stillHeld = (personId: string, { heldBy }: PrincipalNear): Clause =>
  heldBy === personId ? { absent: 'accountId' } : { is: ['accountId', heldBy] };

const groundWrites = (
  personId: string,
  { ground }: PrincipalConsentChange,
  near: PrincipalNear,
  agentId: string,
): Write[] => {
  const { profile } = personKeys(personId);
  const here: Clause[] = [{ present: 'pk' }, { absent: 'closedAt' }, stillHeld(personId, near)];
  return ground === 'guardian'
    ? [
        { check: profile, when: here },
        { check: actingKeys(personId).agent(agentId), when: [{ is: ['state', 'active'] }] },
      ]
    : [{ check: profile, when: [...here, { absent: 'openid' }] }];
};

export const principalConsentStoreOn = (table: Table): PrincipalConsentStore => ({
  load: loadOn(table),
  save: async (personId, change, near, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...groundWrites(personId, change, near, asker.personId),
      ...consentWrites(change, near.consent),
    ]);
    return outcome.ok
      ? { kind: 'saved' }
      : { kind: 'refused', current: await loadOn(table)(personId, change.purpose, asker) };
  },
});
