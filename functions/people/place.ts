/** Nodes of the org tree as pages and rules need them. Pure. */
import * as z from 'zod/mini';
import { type PlaceNode, placeNodeSchema } from '../../shared/kernel/place';
import { gridContactSchema } from '../../shared/people/grid-contact';
import { leaveSchema } from '../../shared/people/leave';

export const placeSchema = placeNodeSchema;
export type Place = PlaceNode;

export const gridSchema = z.extend(placeSchema, {
  kind: z.literal('grid'),
  /** Absent while nobody has said anything of it. */
  contact: z.optional(gridContactSchema),
  leave: z.optional(leaveSchema),
  cardDown: z.optional(z.literal(true)),
});
