import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';

const ofPlace = {
  id: ulidSchema,
  at: instantSchema,
  act: z.string(),
  /** Who started the import. */
  actorId: ulidSchema,
  importId: ulidSchema,
  placeId: placeIdSchema,
  place: placePathSchema,
};

/** A street or a community that a list has laid down: where its chain begins. */
export const placeLaidDownSchema = z.object({ ...ofPlace, type: z.literal('place.laid_down') });
export type PlaceLaidDown = z.infer<typeof placeLaidDownSchema>;

/** A grid that stood already is one of shops and units from now on, or no longer is. */
export const gridTypeChangedSchema = z.object({
  ...ofPlace,
  type: z.literal('place.grid_type_changed'),
  exclusive: z.boolean(),
});
export type GridTypeChanged = z.infer<typeof gridTypeChangedSchema>;

export type PlaceEvent = PlaceLaidDown | GridTypeChanged;
