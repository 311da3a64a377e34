/** Who stands for a unit, as writes. */
import { eventRow } from '../kernel/event-row';
import type { Clause } from '../platform/expression';
import { ownerAttributes, shardOf } from '../platform/keys/indexes';
import { ownUnits, unitKeys } from '../platform/keys/memberships';
import { personKeys } from '../platform/keys/people';
import type { Write } from '../platform/table';
import type { Unit, UnitChange } from './unit';
import type { Naming } from './unit-contact-store';

/** He finds the unit by these. */
export const contactAttributes = ({ contact, name, id }: Unit) =>
  contact === undefined ? {} : { contact, ownerKey: ownUnits(contact.personId), ownerSort: `${name}#${id}` };

const asRead = ({ contact }: Unit): Clause[] => [
  { is: ['state', 'paired'] },
  contact === undefined ? { absent: 'contact' } : { is: ['contact', contact] },
];

const eventWrite = ({ event }: UnitChange): Write => ({
  put: { ...unitKeys(event.unitId).event(event.id), ...eventRow(event, shardOf(event.id)) },
  when: [{ absent: 'pk' }],
});

/** The person is the one whom the name says; whoever had none bears it from now on. */
const personWrite = ({ personId, name }: NonNullable<Unit['contact']>, person: Naming['person']): Write => {
  const { profile } = personKeys(personId);
  const isThere: Clause[] = [{ present: 'pk' }, { absent: 'closedAt' }];
  return person?.name === undefined
    ? { update: profile, change: { set: { name } }, when: [...isThere, { absent: 'name' }] }
    : { check: profile, when: [...isThere, { is: ['name', name] }] };
};

export const namingWrites = (change: UnitChange, before: Unit, person: Naming['person']): Write[] => {
  const { contact } = change.unit;
  return [
    {
      update: unitKeys(before.id).unit,
      change: { set: contactAttributes(change.unit) },
      when: asRead(before),
    },
    ...(contact === undefined ? [] : [personWrite(contact, person)]),
    eventWrite(change),
  ];
};

export const farewellWrites = (change: UnitChange, before: Unit): Write[] => [
  {
    update: unitKeys(before.id).unit,
    change: { remove: ['contact', ...ownerAttributes] },
    when: asRead(before),
  },
  eventWrite(change),
];
