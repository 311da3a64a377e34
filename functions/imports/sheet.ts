/** A sheet as the rules read it: rows of texts, one after the other, however long the sheet is. */

export interface SheetRow {
  /** As the program that shows the sheet counts it; the first is 1. */
  readonly line: number;
  /** The texts of its cells, trimmed; an empty cell is ''. A formula's cell is the value that was saved with it. */
  readonly cells: readonly string[];
  /** Columns whose cell was a date to the program that saved the file, and is written here as `2026-03-02`. */
  readonly dates: ReadonlySet<number>;
}

export type SheetRows = AsyncIterable<SheetRow>;

/** The file is none that can be read: damaged, locked, of another kind, or grown beyond all measure when unpacked. */
export class UnreadableSheet extends Error {
  override readonly name = 'UnreadableSheet';
}

/** Port: the rows of a file. Throws UnreadableSheet, at once or on the way. */
export type ReadSheet = (bytes: Uint8Array) => SheetRows;

/** Full-width digits and letters become plain ones; what surrounds a text is cut. */
export const cellText = (raw: string): string => raw.normalize('NFKC').trim();
