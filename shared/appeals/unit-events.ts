/** What is done with the units that can be called. Ids only. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';

export const handlingUnitEventSchema = z.object({
  id: ulidSchema,
  type: z.enum([
    'handling_unit.added',
    'handling_unit.handler_named',
    'handling_unit.handler_ended',
    'handling_unit.ended',
  ]),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  handlingUnitId: ulidSchema,
  place: placePathSchema,
  /** Who stands for it, or stood. */
  handlerId: z.optional(ulidSchema),
});

export type HandlingUnitEvent = z.infer<typeof handlingUnitEventSchema>;
