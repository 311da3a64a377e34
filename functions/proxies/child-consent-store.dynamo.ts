import { eventRow } from '../kernel/event-row';
import { consentAttribute, consentsIn } from '../platform/consents';
import { shardOf } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import { actingKeys } from '../platform/keys/proxies';
import { readRemembered, rememberedKey, rememberWrite } from '../platform/remembered';
import type { Table, Write } from '../platform/table';
import { actingFrom, childConsentWrites, phonelessFrom } from './acting-rows.dynamo';
import { type ChildConsentStore, type ChildNear, isGuardian } from './child-consent-store';

const attribute = consentAttribute('child_under_14');

const loadOn =
  (table: Table): ChildConsentStore['load'] =>
  async (personId, asker) => {
    const keys = personKeys(personId);
    const [profile, consents, acting, remembered] = await table.get([
      keys.profile,
      keys.consents,
      actingKeys(personId).agent(asker.personId),
      rememberedKey(asker.personId, asker.key),
    ]);
    return {
      entity: {
        phoneless: phonelessFrom(profile),
        consent: consentsIn(consents).child_under_14,
        acting: actingFrom(acting),
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** The ground on which it is said: that he acts for the child, or that nobody can reach the child by an account. */
const groundOf = (personId: string, agentId: string, near: ChildNear): Write[] => {
  const profile = personKeys(personId).profile;
  return isGuardian(near)
    ? [
        { check: profile, when: [{ present: 'pk' }, { absent: 'closedAt' }] },
        { check: actingKeys(personId).agent(agentId), when: [{ is: ['state', 'active'] }] },
      ]
    : [{ check: profile, when: [{ present: 'pk' }, { absent: 'openid' }, { absent: 'closedAt' }] }];
};

export const childConsentStoreOn = (table: Table): ChildConsentStore => ({
  load: loadOn(table),
  save: async ({ consent, event }, near, asker, remember) => {
    const keys = personKeys(event.personId);
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...groundOf(event.personId, asker.personId, near),
      ...childConsentWrites(event.personId, consent, [
        near.consent === undefined ? { absent: attribute } : { is: [attribute, near.consent] },
      ]),
      { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) }, when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(event.personId, asker) };
  },
});
