import * as z from 'zod/mini';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { photoPurposeSchema, photoRefusalSchema, photoStateSchema } from './photo';

export const photoEventTypes = [
  'photo.requested',
  'photo.taken_in',
  'photo.check_asked',
  'photo.passed',
  'photo.refused',
  'photo.withdrawn',
  'photo.dropped',
  'portrait.consented',
] as const;

/** Ids and codes only: no address and no key of a picture. */
export const photoEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(photoEventTypes),
  at: instantSchema,
  act: z.string(),
  by: z.enum(['owner', 'system']),
  /** Who did it: its owner, or whose wish it shows; absent where the system did. */
  actorId: z.optional(ulidSchema),
  photoId: ulidSchema,
  ownerId: ulidSchema,
  purpose: photoPurposeSchema,
  from: z.optional(photoStateSchema),
  to: photoStateSchema,
  reason: z.optional(photoRefusalSchema),
  /** Where he lived or served when he asked for it, then where the wish is with which it went; absent while neither is known. */
  place: z.optional(placePathSchema),
  /** The wish with which it went. */
  attachedTo: z.optional(z.object({ wishId: ulidSchema, number: spokenNumberSchema })),
  /** With a consent: the grids at which it is shown once it has passed. */
  grids: z.optional(z.array(placeIdSchema)),
  /** With a consent: the photo that it takes the place of, withdrawn in the same transaction. */
  replaces: z.optional(ulidSchema),
});

export type PhotoEvent = z.infer<typeof photoEventSchema>;
