/** 承办单位: whom staff can call to an appeal. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { publicWords } from '../kernel/text';

export const handlingUnitKinds = ['department', 'property', 'utility', 'police', 'other'] as const;
export const handlingUnitKindSchema = z.enum(handlingUnitKinds);

export const handlingUnitNameSchema = publicWords(2, 30);

/** The most people who stand for one unit. */
export const mostHandlers = 10;

export const handlingUnitViewSchema = z.object({
  id: ulidSchema,
  name: z.string(),
  unitKind: handlingUnitKindSchema,
  placeName: z.string(),
  phone: z.optional(z.string()),
  /** How many stand for it: a unit without anybody is called by the printed sheet alone. */
  handlers: z.number(),
});
export type HandlingUnitView = z.infer<typeof handlingUnitViewSchema>;

export const handlerViewSchema = z.object({ personId: ulidSchema, name: z.string() });
