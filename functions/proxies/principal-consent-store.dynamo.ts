import { eventRow } from '../kernel/event-row';
import { consentAttribute, consentsIn } from '../platform/consents';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import { actingKeys } from '../platform/keys/proxies';
import { readRemembered, rememberedKey, rememberWrite } from '../platform/remembered';
import type { Table, Write } from '../platform/table';
import { actingFrom, phonelessFrom } from './acting-rows.dynamo';
import type { PrincipalConsentChange, PrincipalConsentStore } from './principal-consent-store';

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
    return {
      entity: {
        phoneless: phonelessFrom(profile),
        consent: consentsIn(consents)[purpose],
        acting: actingFrom(acting),
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const groundWrites = ({ ground, event: { personId } }: PrincipalConsentChange, agentId: string): Write[] => {
  const profile = personKeys(personId).profile;
  return ground === 'guardian'
    ? [
        { check: profile, when: [{ present: 'pk' }, { absent: 'closedAt' }] },
        { check: actingKeys(personId).agent(agentId), when: [{ is: ['state', 'active'] }] },
      ]
    : [
        {
          check: profile,
          when: [{ present: 'pk' }, { absent: 'openid' }, { absent: 'accountId' }, { absent: 'closedAt' }],
        },
      ];
};

export const principalConsentStoreOn = (table: Table): PrincipalConsentStore => ({
  load: loadOn(table),
  save: async (change, near, asker, remember) => {
    const { purpose, consent, event } = change;
    const keys = personKeys(event.personId);
    const attribute = consentAttribute(purpose);
    const asLoaded: Clause = near.consent === undefined ? { absent: attribute } : { is: [attribute, near.consent] };
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...groundWrites(change, asker.personId),
      { update: keys.consents, change: { set: { kind: 'consents', [attribute]: consent } }, when: [asLoaded] },
      { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) }, when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok
      ? { kind: 'saved' }
      : { kind: 'refused', current: await loadOn(table)(event.personId, purpose, asker) };
  },
});
