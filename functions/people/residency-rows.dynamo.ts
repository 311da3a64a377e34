/** How residencies lie in the table, and what a decision on one changes around it. */
import type { ResidencyEvent } from '../../shared/people/events';
import { residencyTransitions } from '../../shared/people/residency';
import { eventRow } from '../kernel/event-row';
import { scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { personKeys, residencyKeys, residencyScope } from '../platform/keys/people';
import type { Row, Write } from '../platform/table';
import type { ResidencyChange } from './people-store';
import type { Residency } from './residency';

const queueAttributes = ['scopeDistrict', 'scopeStreet', 'scopeCommunity', 'scopeGrid', 'scopeSort'];

export const residencyRow = (residency: Residency): Row & Key => ({
  ...residencyKeys(residency.id).residency,
  kind: 'residency',
  ...residency,
  ...scopesOf(residencyScope, residency.place, `${residency.requestedAt}#${residency.id}`),
});

export const residencyEventRow = (event: ResidencyEvent): Row & Key => ({
  ...residencyKeys(event.residencyId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

/** Decided requests leave the queue; revealing a door changes nothing but its record. */
export const residencyUpdate = ({ residency, event }: ResidencyChange): Write => {
  const act = Object.values(residencyTransitions).find((row) => row.event === event.type);
  const isOpen = residency.state === 'pending';
  return {
    update: residencyKeys(residency.id).residency,
    change: {
      set: { state: residency.state, decidedBy: residency.decidedBy, reason: residency.reason },
      remove: isOpen ? [] : queueAttributes,
    },
    when: [{ oneOf: ['state', act?.from ?? []] }],
  };
};

export const reasonWrites = ({ residency, event, reason }: ResidencyChange): Write[] =>
  reason === undefined
    ? []
    : [
        {
          put: {
            ...residencyKeys(residency.id).note(event.id),
            kind: 'note',
            note: { eventId: event.id, text: reason, writerId: event.actorId },
          },
        },
      ];

/** A confirmation grants the role, and makes name and home known; a refusal lets him ask again. */
export const residentWrites = ({ residency, grant }: ResidencyChange): Write[] => {
  if (residency.state === 'pending') return [];
  const keys = personKeys(residency.personId);
  const latest = { residency: { id: residency.id, state: residency.state, reason: residency.reason } };
  if (grant === undefined) return [{ update: keys.profile, change: { set: latest, remove: ['residencyOpen'] } }];
  const home = { at: residency.place, name: `${residency.communityName}${residency.buildingName}` };
  return [
    { update: keys.profile, change: { set: { ...latest, name: residency.name, home } } },
    { update: keys.grants, change: { append: { grants: [grant] } } },
  ];
};
