/** What 公告 leave behind. Ids and codes only. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { announcementStateSchema } from './head';
import { announcementTransitions } from './transitions';

export const announcementEventTypes = [
  'announcement.published',
  announcementTransitions.amendAnnouncement.event,
  announcementTransitions.withdrawAnnouncement.event,
  announcementTransitions.expireAnnouncement.event,
] as const;

export const announcementEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(announcementEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Absent when the clock acted. */
  actorId: z.optional(ulidSchema),
  announcementId: ulidSchema,
  authorId: ulidSchema,
  to: announcementStateSchema,
  edition: z.number(),
  place: placePathSchema,
});

export type AnnouncementEvent = z.infer<typeof announcementEventSchema>;
