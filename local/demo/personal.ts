/** What some of the cast have said and seen about their own data, kept as the acts would keep it. */

import { signedCursors } from '../../functions/platform/cursor';
import type { Table } from '../../functions/platform/table';
import { consentStoreOn } from '../../functions/privacy/consent-store.dynamo';
import { viewStoreOn } from '../../functions/privacy/view-store.dynamo';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import type { DemoPerson } from './people';
import { chanceFrom, ulidAt } from './random';

const must = (people: readonly DemoPerson[], key: string): DemoPerson => {
  const found = people.find((person) => person.key === key);
  if (found === undefined) throw new Error(`the demo has no ${key}`);
  return found;
};

/** 张桂兰 has agreed that a wish may speak of her health; her door number was looked at once. */
export const tellPersonal = async (people: readonly DemoPerson[], table: Table, now: Instant): Promise<void> => {
  const { personId } = must(people, 'resident-1');
  const chance = chanceFrom(1616);
  const at = later(now, -daysInMs(9));
  const event = { id: ulidAt(chance, Date.parse(at)), at, act: 'giveConsent', actorId: personId, personId } as const;
  const asker = { personId, key: `demo-consent-${personId}`, at };
  await consentStoreOn(table).save(
    {},
    {
      purpose: 'health',
      consent: { edition: 2, at },
      event: { ...event, type: 'person.consent_given', purpose: 'health' },
    },
    asker,
    { act: 'giveConsent', requestHash: 'demo', reply: { purpose: 'health', state: 'given', at } },
  );
  await viewStoreOn(table, signedCursors('demo')).keep({
    personId,
    viewerId: must(people, 'staff-1').personId,
    view: {
      id: ulidAt(chance, Date.parse(at)),
      at,
      what: 'door',
      roles: ['communityStaff'],
      viewerMask: '王**',
      placeName: '古寨社区',
      reason: '上门核实住址',
    },
  });
};
