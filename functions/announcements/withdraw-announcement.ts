import type { withdrawAnnouncement as contract } from '../../shared/announcements/contract';
import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import { already, change } from '../kernel/write-act';
import { type AnnouncementRule, actOnAnnouncement } from './act-on-announcement';
import { eventOf, hasWay, headOf, receiptOf } from './announcement';
import { pinned } from './board';

/** It stays on the board as taken back, with the reason: who has read it must learn that it no longer holds. */
export const decideWithdrawAnnouncement: AnnouncementRule<InputOf<typeof contract>['body']> = (
  { announcement, board },
  deed,
  { reason },
) => {
  if (announcement.state === 'withdrawn' && announcement.withdrawnBy === deed.actorId)
    return already(receiptOf(announcement));
  if (!hasWay('withdrawAnnouncement', announcement)) return refuse('WRONG_STATE');
  const withdrawn = {
    ...announcement,
    state: 'withdrawn' as const,
    reason,
    changedAt: deed.at,
    withdrawnBy: deed.actorId,
  };
  return change(
    {
      announcement: withdrawn,
      before: announcement,
      board: pinned(board, headOf(withdrawn)),
      ...(announcement.state === 'published' && announcement.endsAt !== undefined ? { endTimer: 'drop' as const } : {}),
      event: eventOf(deed, 'announcement.withdrawn', withdrawn),
    },
    receiptOf(withdrawn),
  );
};

export const withdrawAnnouncement = actOnAnnouncement('withdrawAnnouncement', decideWithdrawAnnouncement);
