import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { daySchema, instantSchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import {
  announcementReceiptSchema,
  announcementViewSchema,
  bodySchema,
  titleSchema,
  withdrawReasonSchema,
} from './announcement';
import { announcementHeadSchema, announcementTopicSchema } from './head';

const act = {
  entry: 'announcements',
  method: 'POST',
  access: 'session',
  kind: 'write',
  params: z.strictObject({ placeId: placeIdSchema, announcementId: ulidSchema }),
  reply: announcementReceiptSchema,
} as const;

export const markAnnouncementsRead = contract({
  act: 'markAnnouncementsRead',
  entry: 'announcements',
  method: 'POST',
  path: '/v1/announcements/read',
  access: 'session',
  kind: 'write',
  summary: 'The reader has seen everything up to this moment. The mark never goes back.',
  body: z.strictObject({ upTo: instantSchema }),
  reply: z.object({ readUpTo: instantSchema }),
  failures: [],
});

export const getAnnouncement = contract({
  act: 'getAnnouncement',
  entry: 'announcements',
  method: 'GET',
  path: '/v1/announcements/{announcementId}',
  access: 'either',
  kind: 'read',
  summary: 'One announcement with all its editions, for anybody.',
  params: z.strictObject({ announcementId: ulidSchema }),
  reply: announcementViewSchema,
  failures: ['NOT_FOUND'],
});

export const listPlaceAnnouncements = contract({
  act: 'listPlaceAnnouncements',
  entry: 'announcements',
  method: 'GET',
  path: '/v1/places/{placeId}/announcements',
  access: 'open',
  kind: 'read',
  summary: 'Everything ever announced to this very node, newest first, also what has run out or was taken back.',
  params: z.strictObject({ placeId: placeIdSchema }),
  query: z.strictObject({ ...pageQuery }),
  reply: pageOf(announcementHeadSchema),
  failures: ['CURSOR_REFUSED'],
});

export const publishAnnouncement = contract({
  act: 'publishAnnouncement',
  entry: 'announcements',
  method: 'POST',
  path: '/v1/places/{placeId}/announcements',
  access: 'session',
  kind: 'write',
  summary: 'An office announces something to its own node or one below.',
  params: z.strictObject({ placeId: placeIdSchema }),
  body: z.strictObject({
    title: titleSchema,
    body: bodySchema,
    topic: announcementTopicSchema,
    urgent: z.boolean(),
    until: z.optional(daySchema),
  }),
  reply: announcementReceiptSchema,
  failures: ['NOT_FOUND'],
});

export const amendAnnouncement = contract({
  ...act,
  act: 'amendAnnouncement',
  path: '/v1/places/{placeId}/announcements/{announcementId}/amend',
  summary: 'The words are corrected; each earlier edition stays readable.',
  body: z.strictObject({
    /** The edition that was read when the correction was written: nobody overwrites what he has not seen. */
    edition: z.number().check(z.int(), z.minimum(1)),
    title: titleSchema,
    body: bodySchema,
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const withdrawAnnouncement = contract({
  ...act,
  act: 'withdrawAnnouncement',
  path: '/v1/places/{placeId}/announcements/{announcementId}/withdraw',
  summary: 'It is taken back, with a reason that everybody may read.',
  body: z.strictObject({ reason: withdrawReasonSchema }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
