import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { contactPartSchema } from '../../shared/wishes/wish';

/** What the resident has opened of himself, and to whom: those who held a place at that moment, or everybody who holds one while it is open. */
export const contactSchema = z.object({
  shows: z.array(contactPartSchema),
  to: z.array(ulidSchema),
  everybody: z.optional(z.boolean()),
  since: instantSchema,
});
export type Contact = z.infer<typeof contactSchema>;
