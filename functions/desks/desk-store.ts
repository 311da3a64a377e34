/** Port: logins at desks, and desks. */
import type { DeskEvent } from '../../shared/desks/events';
import type { RoleGrant } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Desk, DeskLogin } from './desk';

export interface DeskOpening {
  readonly login: DeskLogin;
  readonly desk: Desk;
  readonly event: DeskEvent;
}

export interface DeskEnding {
  readonly desk: Desk;
  readonly event: DeskEvent;
}

export interface DeskStore {
  /**
   * The login under which the browser waits: the given one, or the one that the same browser had opened before.
   * Undefined: another browser is shown this code at this moment.
   */
  readonly openLogin: (login: DeskLogin, at: Instant) => Promise<Pick<DeskLogin, 'code' | 'until'> | undefined>;
  /** `false`: somebody has confirmed it in the meantime. */
  readonly extendLogin: (login: DeskLogin) => Promise<boolean>;
  readonly findLogin: (code: string) => Promise<DeskLogin | undefined>;
  readonly loadLogin: (code: string, asker: Asker) => Promise<Loaded<DeskLogin | undefined>>;
  readonly confirmLogin: (
    opening: DeskOpening,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<DeskLogin | undefined>>;
  readonly findDesk: (
    personId: string,
    deskId: string,
  ) => Promise<{ desk: Desk; grants: readonly RoleGrant[] } | undefined>;
  /** `false`: it ended in the meantime. */
  readonly renewDesk: (desk: Desk) => Promise<boolean>;
  readonly listDesks: (
    personId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Desk[]; next: string | undefined }>>;
  readonly loadDesk: (deskId: string, asker: Asker) => Promise<Loaded<Desk | undefined>>;
  readonly endDesk: (ending: DeskEnding, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Desk | undefined>>;
  readonly remember: RememberAnswer;
}
