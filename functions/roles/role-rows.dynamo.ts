/** A decision on a role as one transaction. */
import { eventRow } from '../kernel/event-row';
import { grantsWrite, holderKey, holderRow } from '../platform/grants';
import { scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { personKeys } from '../platform/keys/people';
import { appointmentKeys, appointmentScope, ownAppointing } from '../platform/keys/roles';
import type { Row, Write } from '../platform/table';
import type { Appointment, Entry, RoleChange, RoleNear } from './appointment';

const nameWrites = ({ namesPerson, name, appointment }: RoleChange): Write[] =>
  namesPerson
    ? [
        {
          update: personKeys(appointment.personId).profile,
          change: { set: { name } },
          when: [{ present: 'pk' }, { absent: 'closedAt' }, { absent: 'name' }],
        },
      ]
    : [];

const holderWrite = ({ appointment, grant, name }: RoleChange): Write =>
  appointment.state === 'standing'
    ? { put: holderRow(appointment.personId, name, grant) }
    : { remove: holderKey(appointment.personId, grant) };

/** Found at its node, and by whoever gave the role or took it away. */
export const entryRow = (entry: Entry): Row & Key => ({
  ...appointmentKeys(entry.personId).entry(entry.id),
  kind: 'appointmentEntry',
  ...entry,
  ...scopesOf(appointmentScope, entry.place, `${entry.at}#${entry.id}`),
  ...(entry.by === undefined ? {} : { ownerKey: ownAppointing(entry.by), ownerSort: `${entry.at}#${entry.id}` }),
});

export const appointmentRow = (appointment: Appointment): Row & Key => ({
  ...appointmentKeys(appointment.personId).appointment(appointment.role, appointment.placeId),
  kind: 'appointment',
  ...appointment,
});

/** A new day of ending moves the timer; without one there is none. */
const expiryWrite = ({ appointment }: RoleChange): Write => {
  const { personId, role, placeId, state, until } = appointment;
  const key = appointmentKeys(personId).expiry(role, placeId);
  if (state === 'ended' || until === undefined) return { remove: key };
  const timer = { kind: 'timer', act: 'expireAppointment', personId, role, placeId };
  return { put: { ...key, ...timer, dueShard: shardOf(personId), dueAt: until } };
};

export const roleWrites = (change: RoleChange, { asRead }: Pick<RoleNear, 'asRead'>): Write[] => {
  const { appointment, entry, event } = change;
  const keys = appointmentKeys(appointment.personId);
  return [
    grantsWrite(appointment.personId, { asRead }, change.grants),
    ...nameWrites(change),
    holderWrite(change),
    { put: appointmentRow(appointment) },
    expiryWrite(change),
    { put: entryRow(entry), when: [{ absent: 'pk' }] },
    { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) }, when: [{ absent: 'pk' }] },
  ];
};
