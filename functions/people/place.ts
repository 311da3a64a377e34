/** Nodes of the org tree as pages and rules need them. Pure. */
import * as z from 'zod/mini';
import { type PlaceNode, placeNodeSchema } from '../../shared/kernel/place';
import { leaveSchema } from '../../shared/people/leave';

export const placeSchema = placeNodeSchema;
export type Place = PlaceNode;

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

export const gridSchema = z.extend(placeSchema, {
  contact: gridContactSchema,
  leave: z.optional(leaveSchema),
  cardDown: z.optional(z.literal(true)),
});
