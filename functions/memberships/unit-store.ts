/** Port: units that have paired with a community. */
import type { Result } from '../../shared/kernel/result';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Pairing, Unit, UnitChange } from './unit';

export interface UnitStore {
  readonly loadPairing: (community: string, name: string, asker: Asker) => Promise<Loaded<Pairing>>;
  /** Refused also when another unit of the community bears the name by now. */
  readonly add: (change: UnitChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Pairing>>;
  readonly load: (unitId: string, asker: Asker) => Promise<Loaded<Unit | undefined>>;
  readonly unpair: (change: UnitChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Unit | undefined>>;
  readonly list: (
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Unit[]; next: string | undefined }>>;
  readonly remember: RememberAnswer;
}
