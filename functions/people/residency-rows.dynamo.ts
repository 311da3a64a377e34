/** How residencies lie in the table, and what a decision on one changes around it. */
import type { ResidencyEvent } from '../../shared/people/events';
import { residencyTransitions } from '../../shared/people/residency';
import { eventRow } from '../kernel/event-row';
import { householdKey } from '../platform/keys/households';
import { scopeAttributes, scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { ownResidencies, personKeys, residencyKeys, residencyScope } from '../platform/keys/people';
import type { Row, Write } from '../platform/table';
import type { ResidencyAddition, ResidencyChange } from './people-store';
import type { Residency } from './residency';

const homeOf = ({ place, communityName, buildingName }: Residency) => ({
  at: place,
  name: `${communityName}${buildingName}`,
});

export const residencyRow = (residency: Residency): Row & Key => ({
  ...residencyKeys(residency.id).residency,
  kind: 'residency',
  ...residency,
  ownerKey: ownResidencies(residency.personId),
  ownerSort: `${residency.requestedAt}#${residency.id}`,
  ...(residency.state === 'pending'
    ? scopesOf(residencyScope, residency.place, `${residency.requestedAt}#${residency.id}`)
    : {}),
});

/** What a request changes about its asker: one at a time, and a home at once when it is confirmed by a household. */
export const requesterWrites = ({ residency, grant }: ResidencyAddition): Write[] => {
  const keys = personKeys(residency.personId);
  const latest = { residency: { id: residency.id, state: residency.state }, residencyOpen: true };
  const home = grant === undefined ? {} : { name: residency.name, home: homeOf(residency) };
  return [
    {
      update: keys.profile,
      change: { set: { ...latest, ...home } },
      when: [{ present: 'pk' }, { absent: 'closedAt' }, { absent: 'residencyOpen' }],
    },
    ...(grant === undefined ? [] : [{ update: keys.grants, change: { append: { grants: [grant] } } }]),
  ];
};

/**
 * Whoever isn't listed behind his door leaves word there for an import that lists him; whoever is must still be. So a request
 * and an import that come at the same moment can't miss each other.
 */
export const doorWrite = ({ residency, grant, behindDoor }: ResidencyAddition): Write => {
  const key = householdKey(behindDoor.doorIndex, behindDoor.nameIndex);
  const waiting = [{ residencyId: residency.id, personId: residency.personId }];
  return grant === undefined
    ? { update: key, change: { set: { kind: 'householdPerson' }, append: { waiting } }, when: [{ absent: 'digest' }] }
    : { update: key, change: { add: { matches: 1 } }, when: [{ present: 'digest' }] };
};

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
      set: {
        state: residency.state,
        decidedBy: residency.decidedBy,
        matchedBy: residency.matchedBy,
        reason: residency.reason,
      },
      remove: isOpen ? [] : scopeAttributes,
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
            note: { eventId: event.id, text: reason, writerId: event.actorId ?? 'system' },
          },
        },
      ];

/** A confirmation grants the role, and makes name and home known; a refusal lets him ask again. */
export const residentWrites = ({ residency, grant }: ResidencyChange): Write[] => {
  if (residency.state === 'pending') return [];
  const keys = personKeys(residency.personId);
  const latest = { residency: { id: residency.id, state: residency.state, reason: residency.reason } };
  const when = [{ absent: 'closedAt' }];
  if (grant === undefined) return [{ update: keys.profile, change: { set: latest, remove: ['residencyOpen'] }, when }];
  return [
    { update: keys.profile, change: { set: { ...latest, name: residency.name, home: homeOf(residency) } }, when },
    { update: keys.grants, change: { append: { grants: [grant] } } },
  ];
};
