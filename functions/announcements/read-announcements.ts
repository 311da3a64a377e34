/** What anybody reads: the boards above his home, a node's archive, one announcement. One call each. */
import type { AnnouncementView, EditionView } from '../../shared/announcements/announcement';
import type { listAnnouncements as boardContract } from '../../shared/announcements/board-contract';
import type * as contracts from '../../shared/announcements/contract';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import { type Edition, headOf, relationsTo } from './announcement';
import type { AnnouncementStore, AnnouncementStory } from './announcement-store';
import { headsOn, unreadAmong } from './board';

interface Ports {
  readonly announcements: AnnouncementStore;
}

/** A visitor has no mark: for him nothing counts as unread. */
export const listAnnouncements =
  ({ announcements }: Ports) =>
  async ({ input, actor, at }: Asked<typeof boardContract>): Promise<Result<ReplyOf<typeof boardContract>>> => {
    const nodes = [...new Set(input.query.nodes.split(','))];
    const { boards, readUpTo } = await announcements.boards(nodes, actor?.personId);
    const items = headsOn(boards, at);
    return accept({ items, unread: actor === undefined ? 0 : unreadAmong(items, readUpTo), readUpTo });
  };

export const listPlaceAnnouncements =
  ({ announcements }: Ports) =>
  async ({
    input,
  }: Asked<typeof contracts.listPlaceAnnouncements>): Promise<
    Result<ReplyOf<typeof contracts.listPlaceAnnouncements>>
  > => {
    const page = await announcements.archive(input.params.placeId, input.query.cursor);
    return page.ok ? accept({ items: [...page.value.items], next: page.value.next }) : page;
  };

const editionOf = ({ edition, at, title, body }: Edition, hasWords: boolean): EditionView =>
  hasWords ? { edition, at, title, body } : { edition, at };

/** The public reads that it was taken back, when and why; the words themselves only while they hold, or held to their end. */
const viewOf = (
  { announcement, editions }: AnnouncementStory,
  relations: ReturnType<typeof relationsTo>,
): AnnouncementView => {
  const hasWords = announcement.state !== 'withdrawn' || relations.includes('issuer');
  return {
    ...headOf(announcement),
    ...(hasWords ? { body: announcement.body } : {}),
    reason: announcement.reason,
    editions: editions.map((edition) => editionOf(edition, hasWords)),
    relations: [...relations],
  };
};

export const getAnnouncement =
  ({ announcements }: Ports) =>
  async ({ input, actor }: Asked<typeof contracts.getAnnouncement>): Promise<Result<AnnouncementView>> => {
    const story = await announcements.story(input.params.announcementId);
    return story === undefined ? refuse('NOT_FOUND') : accept(viewOf(story, relationsTo(actor, story.announcement)));
  };
