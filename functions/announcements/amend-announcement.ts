import type { amendAnnouncement as contract } from '../../shared/announcements/contract';
import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import { already, change } from '../kernel/write-act';
import { type AnnouncementRule, actOnAnnouncement } from './act-on-announcement';
import { type Announcement, eventOf, hasWay, headOf, receiptOf } from './announcement';
import { pinned } from './board';

type Body = InputOf<typeof contract>['body'];

/** The very correction that stands there now, made by him. */
const isRepeat = (announcement: Announcement, actorId: string, { edition, title, body }: Body): boolean =>
  announcement.edition === edition + 1 &&
  announcement.editedBy === actorId &&
  announcement.title === title &&
  announcement.body === body;

/** A new edition beside the old ones; whoever corrected an edition that is no longer the present one is told so. */
export const decideAmendAnnouncement: AnnouncementRule<Body> = ({ announcement, board }, deed, given) => {
  if (announcement.state === 'published' && isRepeat(announcement, deed.actorId, given))
    return already(receiptOf(announcement));
  if (!hasWay('amendAnnouncement', announcement) || announcement.edition !== given.edition)
    return refuse('WRONG_STATE');
  const { title, body } = given;
  const edition = announcement.edition + 1;
  const amended = { ...announcement, title, body, edition, changedAt: deed.at, editedBy: deed.actorId };
  return change(
    {
      announcement: amended,
      before: announcement,
      board: pinned(board, headOf(amended)),
      edition: { edition, at: deed.at, title, body },
      event: eventOf(deed, 'announcement.amended', amended),
    },
    receiptOf(amended),
  );
};

export const amendAnnouncement = actOnAnnouncement('amendAnnouncement', decideAmendAnnouncement);
