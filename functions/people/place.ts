/** Nodes of the org tree as pages and rules need them. Pure. */
import * as z from 'zod/mini';
import { placeIdSchema } from '../../shared/kernel/id';
import { placeKinds, placePathSchema } from '../../shared/kernel/place';

export const placeSchema = z.object({
  id: placeIdSchema,
  kind: z.enum(placeKinds),
  name: z.string(),
  path: placePathSchema,
  communityName: z.optional(z.string()),
  gridName: z.optional(z.string()),
});
export type Place = z.infer<typeof placeSchema>;

/** Office numbers and hours: public by their nature. */
export const gridContactSchema = z.object({
  communityPhone: z.string(),
  workerName: z.string(),
  dutyPhone: z.string(),
  dutyHours: z.string(),
  standInName: z.string(),
  standInPhone: z.string(),
});
export type GridContact = z.infer<typeof gridContactSchema>;
