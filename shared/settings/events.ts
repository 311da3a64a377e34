import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { settingDifferenceSchema } from './setting-change';

export const settingsEventTypes = ['settings.changed'] as const;

/** Ids, and values that are the same for everybody: so the audit chain vouches for what was set to what. */
export const settingsEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(settingsEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  settingsId: placeIdSchema,
  place: placePathSchema,
  changes: z.array(settingDifferenceSchema),
});
export type SettingsEvent = z.infer<typeof settingsEventSchema>;
