/** 一个月的心愿: every wish that was submitted in a month at and under a node, as a spreadsheet without personal data. */
import * as z from 'zod/mini';
import { documentView } from '../kernel/document';
import { monthSchema } from '../kernel/instant';

/** Why there is no document. */
export const wishMonthFailures = ['no_wishes', 'too_many', 'fault'] as const;
export const wishMonthFailureSchema = z.enum(wishMonthFailures);
export type WishMonthFailure = (typeof wishMonthFailures)[number];

/** Wishes in one document, which are in hand together: far more than a street has in a month. */
export const mostMonthWishes = 20_000;

export const wishMonthViewSchema = z.object({
  ...documentView,
  month: monthSchema,
  failure: z.optional(wishMonthFailureSchema),
});
export type WishMonthView = z.infer<typeof wishMonthViewSchema>;
