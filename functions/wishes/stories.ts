/** What is read of stories: the public ones, one of them, and the thanks that wait for staff. One call each. */
import { type Actor, holdsAt, holdsWithin } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { relationRoles } from '../../shared/wishes/relations';
import type { StoryView } from '../../shared/wishes/story';
import type * as contracts from '../../shared/wishes/story-contract';
import type { Asked } from '../kernel/asked';
import { type Story, storyCardOf, waitingThanksOf } from './story';
import type { StoryShelf } from './story-shelf';

interface Ports {
  readonly stories: StoryShelf;
}

export const listStories =
  ({ stories }: Ports) =>
  async ({ input }: Asked<typeof contracts.listStories>): Promise<Result<ReplyOf<typeof contracts.listStories>>> => {
    const page = await stories.published(input.query.place, input.query.cursor);
    if (!page.ok) return page;
    return accept({ items: page.value.items.flatMap((story) => storyCardOf(story) ?? []), next: page.value.next });
  };

const isItsStaff = (actor: Actor | undefined, { place }: Story): boolean =>
  actor !== undefined && holdsWithin(actor, relationRoles.communityStaff, place);

export const getStory =
  ({ stories }: Ports) =>
  async ({ input, actor }: Asked<typeof contracts.getStory>): Promise<Result<StoryView>> => {
    const story = await stories.find(input.params.storyId);
    const card = story && storyCardOf(story);
    if (story === undefined || card === undefined) return refuse('NOT_FOUND');
    return accept(isItsStaff(actor, story) ? { ...card, wishId: story.wishId } : card);
  };

export const listThanks =
  ({ stories }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listThanks>): Promise<Result<ReplyOf<typeof contracts.listThanks>>> => {
    const { place, cursor } = input.query;
    if (!holdsAt(actor, relationRoles.communityStaff, place)) return refuse('NOT_ALLOWED');
    const page = await stories.waiting(place, cursor);
    return page.ok ? accept({ items: page.value.items.map(waitingThanksOf), next: page.value.next }) : page;
  };
