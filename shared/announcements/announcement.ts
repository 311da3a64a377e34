/** 公告: what an office tells everybody at a node of the tree and under it. Written once, however many read it. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { words } from '../kernel/text';
import { announcementHeadSchema, announcementStateSchema } from './head';
import { announcementWords } from './words';

export const titleSchema = announcementWords(4, 40);
export const bodySchema = announcementWords(10, 1500);
export const withdrawReasonSchema = words(2, 100);

/** How an asker stands to an announcement: he may speak for its issuer, or the clock does. */
export const announcementRelationSchema = z.enum(['issuer', 'system']);
export type AnnouncementRelation = z.infer<typeof announcementRelationSchema>;

/** One edition as it stood; its words are absent once the announcement was taken back. */
export const editionViewSchema = z.object({
  edition: z.number(),
  at: instantSchema,
  title: z.optional(z.string()),
  body: z.optional(z.string()),
});
export type EditionView = z.infer<typeof editionViewSchema>;

export const announcementViewSchema = z.extend(announcementHeadSchema, {
  /** Absent for the public once it was taken back; whoever may speak for the issuer still reads it. */
  body: z.optional(z.string()),
  /** Why it was taken back. */
  reason: z.optional(z.string()),
  /** Oldest first, the present one last. */
  editions: z.array(editionViewSchema),
  relations: z.array(announcementRelationSchema),
});
export type AnnouncementView = z.infer<typeof announcementViewSchema>;

export const announcementReceiptSchema = z.object({
  id: ulidSchema,
  state: announcementStateSchema,
  edition: z.number(),
});
export type AnnouncementReceipt = z.infer<typeof announcementReceiptSchema>;
