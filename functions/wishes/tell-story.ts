/** 心愿达成: staff make a story of thanks that may be public, or set them aside; the resident takes them back. */
import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/wishes/story-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { storyOf } from './story';
import { type FoundWish, hasWay, isOwn, receiptOf, type Wish } from './wish';
import { changeBy, type Deed, noteFor, type WishChange, type WishClause } from './wish-change';

interface Offered {
  readonly thanks: NonNullable<Wish['thanks']>;
  readonly completion: { readonly id: string; readonly at: string };
}

/** The thanks of the completion that stands; absent where he has not agreed, or does not any more. */
const offeredOf = ({ thanks, completionId, completedAt }: Wish): Offered | undefined =>
  thanks === undefined || completionId === undefined || completedAt === undefined
    ? undefined
    : { thanks, completion: { id: completionId, at: completedAt } };

/** The very thanks, of the very completion: another may have followed it. */
const asFound = ({ thanks, completion }: Offered): readonly WishClause[] => [
  { kind: 'thanksAre', thanks },
  { kind: 'completionIs', eventId: completion.id },
];

/** Staff's own words; whoever wished, or has helped, makes no story of it. One that is public is taken down before it is told otherwise. */
export const decidePublishStory: WishRule<InputOf<typeof contracts.publishStory>['body']> = (
  found,
  deed,
  { words },
) => {
  const { wish } = found;
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  const offered = hasWay(deed.act, found) ? offeredOf(wish) : undefined;
  if (offered === undefined) return refuse('WRONG_STATE');
  if (wish.holders.includes(deed.actorId)) return refuse('NOT_ALLOWED');
  const { thanks, completion } = offered;
  if (thanks.state === 'published')
    return thanks.words === words && thanks.by === deed.actorId ? already(receiptOf(wish)) : refuse('WRONG_STATE');
  const told = { state: 'published', since: deed.at, words } as const;
  return change(
    changeBy(deed, wish, {
      to: 'completed',
      clauses: asFound(offered),
      set: { thanks: { ...told, by: deed.actorId } },
      story: storyOf(wish, completion, { ...told, issuedBy: deed.actorId }),
    }),
    receiptOf(wish),
  );
};

/** The words that were issued are gone; that he agrees stands, so that it may be told better. */
export const decideTakeDownStory: WishRule<InputOf<typeof contracts.takeDownStory>['body']> = (
  found,
  deed,
  { reason },
) => {
  const { wish } = found;
  const offered = hasWay(deed.act, found) ? offeredOf(wish) : undefined;
  if (offered === undefined) return refuse('WRONG_STATE');
  const { thanks, completion } = offered;
  if (thanks.state === 'set_aside')
    return thanks.by === deed.actorId ? already(receiptOf(wish)) : refuse('WRONG_STATE');
  return change(
    changeBy(deed, wish, {
      to: 'completed',
      clauses: asFound(offered),
      set: { thanks: { state: 'set_aside', since: deed.at, by: deed.actorId } },
      story: completion.id,
      note: noteFor(reason),
    }),
    receiptOf(wish),
  );
};

const withdrawn = (wish: Wish, deed: Deed, offered: Offered): WishChange =>
  changeBy(deed, wish, {
    to: 'completed',
    clauses: asFound(offered),
    clear: ['thanks'],
    story: offered.completion.id,
  });

export const decideWithdrawThanks: WishRule<undefined> = (found, deed) => {
  const { wish } = found;
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const offered = offeredOf(wish);
  return offered === undefined ? already(receiptOf(wish)) : change(withdrawn(wish, deed, offered), receiptOf(wish));
};

/** He has closed his account or died: nobody is left who agrees. */
export const endThanksOf = (wish: Wish, { at, eventId }: Pick<Deed, 'at' | 'eventId'>): WishChange | undefined => {
  const act = 'withdrawThanks';
  const found: FoundWish = { wish, claim: undefined };
  const offered = hasWay(act, found) ? offeredOf(wish) : undefined;
  return offered && withdrawn(wish, { act, by: 'system', at, eventId }, offered);
};

export const publishStory = actOnWish('publishStory', decidePublishStory);
export const takeDownStory = actOnWish('takeDownStory', decideTakeDownStory);
export const withdrawThanks = actOnWish('withdrawThanks', decideWithdrawThanks);
