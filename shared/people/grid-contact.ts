/** What a community publishes of a grid beside its worker's name: office numbers, hours, and who stands in for him. */
import * as z from 'zod/mini';
import { personName, publicWords } from '../kernel/text';
import { servicePhoneSchema } from '../service-cards/service-card';

/** As it is published. An empty one is not known. */
export const gridContactSchema = z.object({
  communityPhone: z.string(),
  workerName: z.string(),
  dutyPhone: z.string(),
  dutyHours: z.string(),
  standInName: z.string(),
  standInPhone: z.string(),
});
export type GridContact = z.infer<typeof gridContactSchema>;

/** Who keeps it: those who staff the community. The name of the worker comes of his appointment, or of a list. */
export const contactKeepers = ['communityStaff', 'streetAdmin'] as const;

/** 每天8:30–17:30. Never the beginning of a formula: it may lie in a sheet. */
export const dutyHoursSchema = publicWords(2, 40).check(z.regex(/^[\p{Script=Han}0-9A-Za-z]/u));

const none = z.literal('');

/** What is not named stays as it is; an empty one is taken away. */
export const contactChangeSchema = z.strictObject({
  dutyPhone: z.optional(z.union([none, servicePhoneSchema])),
  dutyHours: z.optional(z.union([none, dutyHoursSchema])),
  standInName: z.optional(z.union([none, personName])),
  standInPhone: z.optional(z.union([none, servicePhoneSchema])),
  communityPhone: z.optional(z.union([none, servicePhoneSchema])),
});
export type ContactChange = z.infer<typeof contactChangeSchema>;
