/** Port: where the pictures lie. */
import type { PhotoType } from '../../shared/files/photo';
import type { Instant } from '../../shared/kernel/instant';
import type { PhotoAddresses } from '../kernel/ports';

export interface UploadForm {
  readonly url: string;
  /** They go before the file. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface UploadWish {
  readonly photoId: string;
  readonly contentType: PhotoType;
  readonly mostBytes: number;
  readonly at: Instant;
  /** For how long the form is good. */
  readonly seconds: number;
}

export interface PhotoObjects extends PhotoAddresses {
  readonly form: (wish: UploadWish) => UploadForm;
  /** As it was uploaded: nobody else ever reads it. Absent when nothing lies there. */
  readonly raw: (photoId: string, at: Instant) => Promise<Uint8Array | undefined>;
  /** Keeps a cleaned picture under a name made from its content. */
  readonly keep: (photoId: string, picture: Uint8Array, contentType: PhotoType, at: Instant) => Promise<string>;
  /** Both may be done again. */
  readonly dropRaw: (photoId: string, at: Instant) => Promise<void>;
  readonly drop: (objectKey: string, at: Instant) => Promise<void>;
}
