/** Port: a copy of the data of one who has died, given to a near relative. */
import type { Asker, Loaded, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Death } from './death';
import type { ExportChange, ExportJob } from './export-store';

export interface CopyNear {
  readonly death: Death | undefined;
  /** Whom the number names. */
  readonly relativeId: string | undefined;
  /** A write has found that he bears another name, or has no account. */
  readonly differs?: boolean;
  /** The copy that he was given before, as far as a write has met it. */
  readonly job?: ExportJob | undefined;
}

export interface CopyChange extends ExportChange {
  readonly relativeId: string;
  readonly name: string;
}

export interface CopyStore {
  readonly load: (personId: string, number: string, asker: Asker) => Promise<Loaded<CopyNear>>;
  /** Stands only if the death does, and the relative has an account in that name, or in none yet. */
  readonly give: (
    change: CopyChange,
    near: CopyNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<CopyNear>>;
}
