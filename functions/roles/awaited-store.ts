/** Port: roles that wait for whoever proves a number. */
import type { RoleChange, RoleNear } from './appointment';
import type { Awaited } from './awaited';
import type { RoleSubject } from './role-store';

export interface AwaitedStore {
  /** What waits for the number that the person has shown. */
  readonly behind: (personId: string) => Promise<readonly Awaited[]>;
  readonly near: (subject: RoleSubject) => Promise<RoleNear>;
  /** Appoints him, and nothing waits any more: all or nothing. `false`: something has changed meanwhile. */
  readonly appoint: (change: RoleChange, near: RoleNear, awaited: Awaited) => Promise<boolean>;
  /** There is nothing to give: he has it. */
  readonly drop: (awaited: Awaited) => Promise<void>;
}
