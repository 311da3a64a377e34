/**
 * A board holds the latest heads of one node in one row, so that whoever reads the boards above his home makes one call, and
 * whoever publishes makes one write, however many read. Pure.
 */
import * as z from 'zod/mini';
import { type AnnouncementHead, announcementHeadSchema } from '../../shared/announcements/head';
import { endOfShanghaiDay, type Instant } from '../../shared/kernel/instant';

/** How many a board holds; what is older is found in the node's archive. */
export const boardLength = 12;

export const boardSchema = z.object({
  /** Counts its changes: a change is made to the very board that was read. */
  version: z.number(),
  heads: z.array(announcementHeadSchema),
});
export type Board = z.infer<typeof boardSchema>;

export const emptyBoard: Board = { version: 0, heads: [] };

const newestFirst = (one: AnnouncementHead, other: AnnouncementHead): number =>
  other.changedAt.localeCompare(one.changedAt) || other.id.localeCompare(one.id);

/** The board with this head in its new form. What has run out hangs there no longer. */
export const pinned = ({ version, heads }: Board, head: AnnouncementHead): Board => {
  const others = heads.filter(({ id }) => id !== head.id);
  const all = head.state === 'expired' ? others : [...others, head];
  return { version: version + 1, heads: all.sort(newestFirst).slice(0, boardLength) };
};

const isOver = ({ until }: AnnouncementHead, at: Instant): boolean =>
  until !== undefined && endOfShanghaiDay(until) < at;

/** Several boards as one list. A board whose timer is late shows nothing that has run out. */
export const headsOn = (boards: readonly Board[], at: Instant): AnnouncementHead[] =>
  boards
    .flatMap(({ heads }) => heads)
    .filter((head) => head.state === 'withdrawn' || !isOver(head, at))
    .sort(newestFirst);

/** Those that changed after the reader's mark; without a mark, all. */
export const unreadAmong = (heads: readonly AnnouncementHead[], readUpTo: Instant | undefined): number =>
  heads.filter(({ changedAt }) => readUpTo === undefined || changedAt > readUpTo).length;
