/** Port: deaths on record. */
import type { Result } from '../../shared/kernel/result';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Death, DeathChange, DeathNear } from './death';

type Save = (
  change: DeathChange,
  near: DeathNear,
  asker: Asker,
  remember: Remembered,
) => Promise<SaveOutcome<DeathNear>>;

export interface DeathStore {
  readonly load: (personId: string, asker: Asker) => Promise<Loaded<DeathNear>>;
  /**
   * In one transaction: nobody is let in or told as him any more, his roles and every list that shows him go, and the end of what is
   * open is entered twice: now, and once every request has ended that was under way.
   */
  readonly record: Save;
  /** He is let in and told again. */
  readonly correct: Save;
  /** His account is closed, by what closes any account. */
  readonly close: Save;
  readonly list: (
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Death[]; next: string | undefined }>>;
  readonly remember: RememberAnswer;
}
