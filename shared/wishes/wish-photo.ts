import * as z from 'zod/mini';
import { photoRefusalSchema, photoStateSchema } from '../files/photo';
import { ulidSchema } from '../kernel/id';

/** A photo that came with the wish, or with a delivery of it, as far as it is open to the asker. */
export const wishPhotoSchema = z.object({
  photoId: ulidSchema,
  of: z.enum(['filing', 'delivery']),
  state: photoStateSchema,
  /** Good for some minutes; before it has passed the check, for whoever uploaded it alone. */
  url: z.optional(z.string()),
  /** For whoever uploaded it: why it was refused. */
  reason: z.optional(photoRefusalSchema),
  /** He may take it back. */
  mine: z.optional(z.boolean()),
});
export type WishPhoto = z.infer<typeof wishPhotoSchema>;
