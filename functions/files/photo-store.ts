/** Port: photos, and what is known of a worker's consent. */
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Photo, PhotoChange } from './photo';

/** Which photo a worker has consented to, and at which grids it may stand. */
export interface MyPortrait {
  readonly photoId: string;
  readonly grids: readonly string[];
}

/** A photo and the consent that stands now, perhaps to another one. */
export interface PhotoAndConsent {
  readonly photo: Photo | undefined;
  readonly portrait: MyPortrait | undefined;
}

export interface PhotoStore {
  readonly find: (photoId: string) => Promise<Photo | undefined>;
  /** The photo about which WeChat was asked under this trace. */
  readonly findByTrace: (traceId: string) => Promise<Photo | undefined>;
  /** The photos that strangers see at the grid. */
  readonly standingAt: (gridId: string) => Promise<readonly string[]>;
  readonly findPortrait: (personId: string) => Promise<MyPortrait | undefined>;
  readonly load: (photoId: string, asker: Asker) => Promise<Loaded<PhotoAndConsent>>;
  /**
   * A person's change, with his answer remembered. A consent replaces the one that stood: the earlier photo is withdrawn and
   * stands nowhere any more, in the same transaction.
   */
  readonly save: (
    change: PhotoChange,
    replaced: MyPortrait | undefined,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<PhotoAndConsent>>;
  /** The system's change; `false`: the photo is not what it was, look again. */
  readonly saveBySystem: (change: PhotoChange) => Promise<boolean>;
  readonly remember: RememberAnswer;
}
