import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';

export const districtEventTypes = ['district.opened', 'district.supervisor_named'] as const;

/** What the operator does for a district; whom he names is known by his number alone, and stands in no event. */
export const districtEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(districtEventTypes),
  at: instantSchema,
  act: z.string(),
  districtId: placeIdSchema,
  place: placePathSchema,
});
export type DistrictEvent = z.infer<typeof districtEventSchema>;
