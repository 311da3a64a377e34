/** Port: who holds which role where, and the record of how it came about. */
import type { RoleGrant } from '../../shared/kernel/actor';
import type { Result } from '../../shared/kernel/result';
import type { AppointableRole } from '../../shared/roles/appointing';
import type { GivenRole } from '../../shared/roles/appointment';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Entry, RoleChange, RoleNear } from './appointment';

export interface RoleSubject {
  readonly personId: string;
  readonly role: GivenRole;
  readonly placeId: string;
}

export interface Holder extends RoleGrant {
  readonly personId: string;
  readonly name: string;
}

export interface RolePage<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

export interface RoleStore {
  readonly personByNumber: (number: string) => Promise<string | undefined>;
  readonly load: (subject: RoleSubject, asker: Asker) => Promise<Loaded<RoleNear>>;
  /** Refused when the person's roles are no longer those that were read; then everything is read anew. */
  readonly save: (
    change: RoleChange,
    near: RoleNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<RoleNear>>;
  readonly find: (subject: RoleSubject) => Promise<RoleNear>;
  /** For timers. `false`: something has changed meanwhile, nothing was written. */
  readonly saveBySystem: (change: RoleChange, near: RoleNear) => Promise<boolean>;
  readonly listHolders: (
    role: AppointableRole,
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<RolePage<Holder>>>;
  readonly listEntries: (placeId: string, cursor: string | undefined) => Promise<Result<RolePage<Entry>>>;
  readonly remember: RememberAnswer;
}
