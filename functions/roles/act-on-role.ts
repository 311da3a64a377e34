/** What appointing and dismissing share: load, permit, replay or decide, save. */
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { type Result, refuse } from '../../shared/kernel/result';
import type { AppointableRole } from '../../shared/roles/appointing';
import type { AppointmentReceipt } from '../../shared/roles/appointment';
import type { Idempotency } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { type Decision, perform } from '../kernel/write-act';
import { objectionToRole, type RoleChange, type RoleDeed, type RoleNear } from './appointment';
import type { RoleStore } from './role-store';

export interface RolePorts {
  readonly roles: RoleStore;
  readonly ids: Ids;
}

export interface AboutRole {
  readonly personId: string;
  readonly role: AppointableRole;
  readonly place: string;
}

interface AskedOnRole<Body extends AboutRole> {
  readonly input: { readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

type DeedSoFar = Omit<RoleDeed, 'kind' | 'name' | 'reason'> & { readonly by: NonNullable<RoleDeed['by']> };

export type RoleDecision = Decision<RoleChange, AppointmentReceipt>;

/** Pure: what this act makes of what the person holds. */
export type RoleRule<Body> = (near: RoleNear, deed: DeedSoFar, body: Body) => Result<RoleDecision>;

export const actOnRole =
  <Body extends AboutRole>(act: string, rule: RoleRule<Body>) =>
  ({ roles, ids }: RolePorts) =>
  async ({ input: { body }, at, actor, idempotency }: AskedOnRole<Body>): Promise<Result<AppointmentReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const { personId, role } = body;
    const id = ids.ulid();
    return perform<RoleNear, RoleChange, AppointmentReceipt>(
      {
        load: () => roles.load({ personId, role, placeId: body.place }, asker),
        permit: ({ place }) => objectionToRole(actor, body, place),
        decide: (near) => {
          const { person, place } = near;
          if (place === undefined) return refuse('NOT_FOUND', 'body.place');
          if (person === undefined) return refuse('NOT_FOUND', 'body.personId');
          const by = { personId: actor.personId, name: actor.name };
          return rule(near, { act, id, at, personId, role, place, by }, body);
        },
        save: (near, change, remember) => roles.save(change, near, asker, remember),
        remember: (answer) => roles.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };
