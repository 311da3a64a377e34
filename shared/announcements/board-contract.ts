/** The one contract of 公告 that a phone needs on its first page; the others come with the pages that use them. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { instantSchema } from '../kernel/instant';
import { announcementHeadSchema } from './head';

/** The nodes of a place, at most one a level. The reader names them himself: everything on a board is public. */
const nodesSchema = z.string().check(z.regex(/^[dscgb][0-9]{6,20}(,[dscgb][0-9]{6,20}){0,4}$/));

export const listAnnouncements = contract({
  act: 'listAnnouncements',
  entry: 'announcements',
  method: 'GET',
  path: '/v1/announcements',
  access: 'either',
  kind: 'read',
  summary: 'The latest on the boards of the named nodes, newest first, and how many of them the reader has not seen.',
  query: z.strictObject({ nodes: nodesSchema }),
  reply: z.object({
    items: z.array(announcementHeadSchema),
    unread: z.number(),
    /** Up to where the reader has seen them; absent for a visitor and before his first look. */
    readUpTo: z.optional(instantSchema),
  }),
  failures: [],
});
