import type { Instant } from '../../shared/kernel/instant';
import { type Announcement, eventOf, hasWay, headOf } from './announcement';
import type { AnnouncementChange } from './announcement-store';
import { type Board, pinned } from './board';
import type { AnnouncementPorts } from './publish-announcement';

/** Its last day is over: it leaves the board and stays in the archive. A stale timer finds nothing to do. */
export const decideExpireAnnouncement = (
  { announcement, board }: { readonly announcement: Announcement; readonly board: Board },
  at: Instant,
  eventId: string,
): AnnouncementChange | undefined => {
  const isDue = announcement.endsAt !== undefined && announcement.endsAt <= at;
  if (!isDue || !hasWay('expireAnnouncement', announcement)) return undefined;
  const expired = { ...announcement, state: 'expired' as const };
  return {
    announcement: expired,
    before: announcement,
    board: pinned(board, headOf(expired)),
    endTimer: 'drop',
    event: eventOf({ act: 'expireAnnouncement', at, eventId }, 'announcement.expired', expired),
  };
};

/** Somebody changed the board or the announcement again and again in these moments: the timer stays and fires later. */
export class BoardMoved extends Error {
  override readonly name = 'BoardMoved';
}

const mostRounds = 4;

/** Fired by the announcement's timer; harmless however often. */
export const expireAnnouncement =
  ({ announcements, ids }: AnnouncementPorts) =>
  async (placeId: string, announcementId: string, at: Instant): Promise<void> => {
    for (let round = 0; round < mostRounds; round += 1) {
      const { announcement, board } = await announcements.find(placeId, announcementId);
      if (announcement === undefined) return;
      const change = decideExpireAnnouncement({ announcement, board }, at, ids.ulid());
      if (change === undefined || (await announcements.saveBySystem(change))) return;
    }
    throw new BoardMoved();
  };
