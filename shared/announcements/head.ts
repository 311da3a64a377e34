/** What every list of 公告 shows of one. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { daySchema, instantSchema } from '../kernel/instant';

/** A draft is nobody's but its writer's: it lives on his phone. */
export const announcementStates = ['published', 'withdrawn', 'expired'] as const;
export const announcementStateSchema = z.enum(announcementStates);
export type AnnouncementState = z.infer<typeof announcementStateSchema>;

export const announcementTopics = ['notice', 'outage', 'safety', 'policy', 'event', 'other'] as const;
export const announcementTopicSchema = z.enum(announcementTopics);
export type AnnouncementTopic = z.infer<typeof announcementTopicSchema>;

/** A line of a list; enough to decide whether to open it. */
export const announcementHeadSchema = z.object({
  id: ulidSchema,
  title: z.string(),
  topic: announcementTopicSchema,
  urgent: z.boolean(),
  state: announcementStateSchema,
  /** 1 as first published, one more with each amendment. */
  edition: z.number().check(z.int(), z.minimum(1)),
  /** To whom it speaks: this node and everything under it. */
  placeId: placeIdSchema,
  placeName: z.string(),
  /** The office that speaks. */
  issuerName: z.string(),
  publishedAt: instantSchema,
  /** When it was last published, amended or withdrawn: what a reader has not seen is newer than his mark. */
  changedAt: instantSchema,
  /** Its last day, in Asia/Shanghai. */
  until: z.optional(daySchema),
});
export type AnnouncementHead = z.infer<typeof announcementHeadSchema>;
