/** From the bucket's notice of a new object to whoever takes it in. */
import type { S3Event } from 'aws-lambda';
import type { Instant } from '../../shared/kernel/instant';
import type { Clock } from '../kernel/ports';
import { logError } from './log';
import { photoIdOf } from './objects';

/** As S3 writes keys in its notices. */
const keyOf = (encoded: string): string => decodeURIComponent(encoded.replaceAll('+', ' '));

/** Every record is tried; if one failed, the whole notice comes again, which harms none that went well. */
export const uploadsHandler =
  (takeIn: (photoId: string, at: Instant) => Promise<void>, clock: Clock) =>
  async ({ Records }: S3Event): Promise<void> => {
    let failed: unknown;
    for (const { s3 } of Records) {
      const photoId = photoIdOf(keyOf(s3.object.key));
      if (photoId === undefined) continue;
      try {
        await takeIn(photoId, clock.now());
      } catch (fault) {
        failed = fault;
        logError('UPLOAD_FAULT', { photoId }, fault);
      }
    }
    if (failed !== undefined) throw failed;
  };
