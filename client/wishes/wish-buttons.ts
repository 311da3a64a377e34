/** Which of the acts that the state machine opens is the page's one button, and which stand beside it in words. Pure. */
import { actsOpenTo, permits, type ServedWishAct, type Standing } from '../../shared/wishes/transitions';
import type { WishView } from '../../shared/wishes/wish';

/** Acts that a person performs here; the system's own never are a button. The most urgent first. */
const byUrgency = [
  'confirmWish',
  'resubmitWish',
  'deliverWish',
  'publishWish',
  'claimWish',
  'askWishInfo',
  'settleWish',
  'releaseWish',
  'withdrawWish',
] as const satisfies readonly ServedWishAct[];
export type WishButton = (typeof byUrgency)[number];

const mayBePrimary: readonly WishButton[] = ['confirmWish', 'resubmitWish', 'deliverWish', 'publishWish', 'claimWish'];

/** Somebody else must sort and meet one's own wish. */
const notForOnesOwn: readonly WishButton[] = ['publishWish', 'claimWish'];

export interface WishButtons {
  readonly primary?: WishButton;
  readonly rest: readonly WishButton[];
}

/** Finer than the machine: once somebody has delivered, the wish cannot be taken back, but it may be settled. */
const sensible = (view: WishView) => (act: WishButton) =>
  !(notForOnesOwn.includes(act) && view.relations.includes('author') && view.through !== 'proxy') &&
  !(act === 'withdrawWish' && view.delivered > 0) &&
  !(act === 'settleWish' && view.delivered === 0);

/** A passer-by is offered what a member could do: who he is, is asked at the tap. */
const relationsOf = (view: WishView, known: boolean): WishView['relations'] =>
  known ? view.relations : [...view.relations, 'eligibleMember'];

export const buttonsOf = (view: WishView, known: boolean): WishButtons => {
  const standing: Standing = {
    state: view.state,
    relations: relationsOf(view, known),
    claim: view.myClaim?.state ?? 'none',
  };
  const open = actsOpenTo(standing);
  const acts = byUrgency.filter((act) => open.includes(act)).filter(sensible(view));
  const primary = acts.find((act) => mayBePrimary.includes(act));
  return primary === undefined ? { rest: acts } : { primary, rest: acts.filter((act) => act !== primary) };
};

/** The wish waits for a member, and this person, who has logged in, is none here. */
export const waitsForOthers = (view: WishView): boolean =>
  view.relations.length === 0 &&
  permits('claimWish', { state: view.state, relations: ['eligibleMember'], claim: 'none' });

export const buttonWords = {
  confirmWish: '确认并评价',
  resubmitWish: '去补充',
  deliverWish: '我办好了',
  publishWish: '发布到心愿墙',
  claimWish: '我来帮',
  askWishInfo: '请居民补充',
  settleWish: '够了，不再等人',
  releaseWish: '临时有事，退回',
  withdrawWish: '撤回心愿',
} as const satisfies Record<WishButton, string>;

/** What is said when the act took effect; the page itself shows the new state. */
export const doneWords = {
  confirmWish: '谢谢您的确认，也谢谢这位邻居。',
  resubmitWish: '补充好了，社区接着看。',
  deliverWish: '已告诉居民，等居民确认。谢谢您！',
  publishWish: '已发布到心愿墙。',
  claimWish: '认领成功，谢谢您！帮好以后，请回来点“我办好了”。',
  askWishInfo: '已请居民补充。',
  settleWish: '好的，不再等别人了。办好了就请确认。',
  releaseWish: '已退回，社区会收到通知。谢谢您告诉我们。',
  withdrawWish: '已撤回。以后需要，可以再许一个。',
} as const satisfies Record<WishButton, string>;
