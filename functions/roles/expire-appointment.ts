import type { Instant } from '../../shared/kernel/instant';
import type { RolePorts } from './act-on-role';
import { isSame, type RoleChange, type RoleNear, roleChange } from './appointment';
import type { RoleSubject } from './role-store';

/** Nothing when it was ended, or given for longer, before the timer came. */
export const decideExpireAppointment = (
  near: RoleNear,
  { personId, role, placeId }: RoleSubject,
  at: Instant,
  id: string,
): RoleChange | undefined => {
  const held = near.grants.find((grant) => isSame(grant, role, placeId));
  if (held?.until === undefined || held.until > at || near.place === undefined) return undefined;
  const others = near.grants.filter((other) => other !== held);
  const deed = { act: 'expireAppointment', kind: 'expired' as const, id, at, personId, role, place: near.place };
  return { ...roleChange({ ...deed, name: near.person?.name ?? '' }, near, others, held), namesPerson: false };
};

/** Each round another change of his roles has won. */
const maxRounds = 8;

/** Fired by the appointment's timer; harmless however often. */
export const expireAppointment =
  ({ roles, ids }: RolePorts) =>
  async (subject: RoleSubject, at: Instant): Promise<void> => {
    for (let round = 0; round < maxRounds; round += 1) {
      const near = await roles.find(subject);
      const change = decideExpireAppointment(near, subject, at, ids.ulid());
      if (change === undefined || (await roles.saveBySystem(change, near))) return;
    }
    throw new Error('an appointment that has run out could not be ended');
  };
