import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { photoPurposeSchema, photoRefusalSchema, photoStateSchema } from './photo';

export const photoEventTypes = [
  'photo.requested',
  'photo.taken_in',
  'photo.check_asked',
  'photo.passed',
  'photo.refused',
  'portrait.consented',
  'portrait.withdrawn',
] as const;

/** Ids and codes only: no address and no key of a picture. */
export const photoEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(photoEventTypes),
  at: instantSchema,
  act: z.string(),
  by: z.enum(['owner', 'system']),
  /** Who did it; absent where the system did. */
  actorId: z.optional(ulidSchema),
  photoId: ulidSchema,
  ownerId: ulidSchema,
  purpose: photoPurposeSchema,
  from: z.optional(photoStateSchema),
  to: photoStateSchema,
  reason: z.optional(photoRefusalSchema),
  /** The grid whose worker he was when he asked for it. */
  place: placePathSchema,
  /** With a consent: the grids at which it is shown once it has passed. */
  grids: z.optional(z.array(placeIdSchema)),
  /** With a consent: the photo that it takes the place of, withdrawn in the same transaction. */
  replaces: z.optional(ulidSchema),
});

export type PhotoEvent = z.infer<typeof photoEventSchema>;
