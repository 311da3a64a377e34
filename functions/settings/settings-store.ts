/** Port: what nodes set, and the record of what was changed. */
import type { PlaceNode } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Entry, OwnSettings, SettingsChange } from './settings-change';

/** A node with what it sets itself. */
export interface SettingsNear {
  readonly place: PlaceNode | undefined;
  readonly own: OwnSettings;
}

export interface SettingsStore {
  readonly load: (placeId: string, asker: Asker) => Promise<Loaded<SettingsNear>>;
  /** Refused when the node's values are no longer those that were read. */
  readonly save: (change: SettingsChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<SettingsNear>>;
  /** The last of these nodes, and what each of them sets, in their order. */
  readonly layers: (
    nodes: readonly string[],
  ) => Promise<{ readonly place: PlaceNode | undefined; readonly layers: readonly OwnSettings[] }>;
  readonly listEntries: (
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ readonly items: readonly Entry[]; readonly next: string | undefined }>>;
  readonly remember: RememberAnswer;
}
