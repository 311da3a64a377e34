/**
 * What a slice keeps of a person, and how it lets go of it. Every slice that keeps something brings one of these; they are
 * registered in functions/entry/wiring/personal-data.ts, and the copy of one's data and the closing of an account go through all.
 */
import type { Instant } from '../../shared/kernel/instant';

/** One heading of the copy, with everything under it. `name` is a code; its Chinese words stand in the file's own table. */
export interface PersonalSection {
  readonly name: string;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

export interface PersonalData {
  readonly slice: string;
  /** The rows that it answers for, as `PARTITION kind`: a test holds all rows of the table against these. */
  readonly rows: readonly string[];
  /** All of it, sealed fields opened: it is shown to the person himself. */
  readonly collect: (personId: string) => Promise<readonly PersonalSection[]>;
  /**
   * Removes or anonymises all of it. Idempotent, and complete when it returns; run again after a crash, and once more when every
   * request that was under way at the closing has ended.
   */
  readonly erase: (personId: string, at: Instant) => Promise<void>;
  /**
   * He has died: what is open ends, nothing that was written goes, and whoever waits for him is told. Absent where nothing of a
   * slice stays open. Idempotent, like the erasure.
   */
  readonly end?: (personId: string, farewell: Farewell) => Promise<void>;
}

/** When the death was put on record, and by whom; in which grids he served until then. */
export interface Farewell {
  readonly at: Instant;
  readonly by: string;
  readonly grids: readonly string[];
}

/** What stands where a name or words stood. */
export const gone = '已注销';
