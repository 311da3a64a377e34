/** Port: of what the documents of sheets are made. */
import type { PlacePath } from '../../shared/kernel/place';
import type { GridContact } from '../../shared/people/grid-contact';
import type { Place } from './place';

export interface SheetsSource {
  /** In the order of their ids. */
  readonly buildingsUnder: (place: PlacePath) => Promise<readonly Place[]>;
  /** The pictures that are kept, in the same order, with gaps where WeChat has drawn none yet. */
  readonly codesOf: (buildingIds: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]>;
  readonly keepCode: (buildingId: string, picture: Uint8Array) => Promise<void>;
  /** Office numbers by grid; a grid without any is missing. */
  readonly contactsOf: (gridIds: readonly string[]) => Promise<ReadonlyMap<string, GridContact>>;
}
