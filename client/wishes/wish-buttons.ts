/** Which of the acts that the state machine opens is the page's one button, and which stand beside it in words. Pure. */

import { mayNeedProfessional } from '../../shared/wishes/professional';
import { isOpenReferral } from '../../shared/wishes/referral';
import { reserveLimit } from '../../shared/wishes/reserve';
import { actsOpenTo, permits, type Standing } from '../../shared/wishes/standing';
import type { ServedWishAct } from '../../shared/wishes/transitions';
import type { WishView } from '../../shared/wishes/wish';

/** What may be the page's one button, the most urgent first. */
const mayBePrimary = [
  'confirmWish',
  'resubmitWish',
  'acceptAssignment',
  'deliverWish',
  'publishWish',
  'claimWish',
  'standInReserve',
  'settleReferral',
] as const satisfies readonly ServedWishAct[];

/** Acts that a person performs here; the system's own never are a button. */
const byUrgency = [
  ...mayBePrimary,
  'assignWish',
  'askWishInfo',
  'declineAssignment',
  'revealContact',
  'openContact',
  'closeContact',
  'extendClaim',
  'settleWish',
  'releaseWish',
  'leaveReserve',
  'publishStory',
  'takeDownStory',
  'withdrawThanks',
  'undoCompletion',
  'withdrawWish',
  'referWish',
  'amendWish',
  'closeWish',
] as const satisfies readonly ServedWishAct[];
export type WishButton = (typeof byUrgency)[number];

/** Somebody else must sort and meet one's own wish. */
const notForOnesOwn: readonly WishButton[] = [
  'publishWish',
  'amendWish',
  'assignWish',
  'claimWish',
  'standInReserve',
  'publishStory',
];

const isOnesOwn = (view: WishView): boolean => view.relations.includes('author') && view.through !== 'proxy';

export interface WishButtons {
  readonly primary?: WishButton;
  readonly rest: readonly WishButton[];
}

const mayStand = (view: WishView): boolean =>
  (view.state === 'claimed' || view.drawAt !== undefined) && view.reserve < reserveLimit(view);

/**
 * Finer than the machine: once somebody has delivered, the wish cannot be taken back, but it may be settled; a lease is extended once;
 * staff confirm only what the resident has not; the resident may undo for some days; a contact is opened to somebody, and closed or
 * looked at while it is open; nobody claims before places are drawn, and says that he would come where they are, or where every place is
 * taken; of thanks a story is told only while he agrees, and by none of those who helped.
 */
const sensible = (view: WishView) => (act: WishButton) =>
  !(notForOnesOwn.includes(act) && isOnesOwn(view)) &&
  !(act === 'withdrawWish' && view.delivered > 0) &&
  !(act === 'confirmWish' && !view.relations.includes('author') && view.toCall !== true) &&
  !(act === 'settleWish' && view.delivered === 0) &&
  !(act === 'claimWish' && view.drawAt !== undefined) &&
  !(act === 'standInReserve' && !mayStand(view)) &&
  !(act === 'undoCompletion' && isOnesOwn(view) && view.undoUntil === undefined) &&
  !(act === 'openContact' && (view.held === 0 || view.myClaim?.state === 'held')) &&
  !((act === 'closeContact' || act === 'revealContact') && view.contactOpen === undefined) &&
  !(act === 'closeContact' && view.contactOpenTo === undefined) &&
  !((act === 'publishStory' || act === 'takeDownStory' || act === 'withdrawThanks') && view.thanks === undefined) &&
  !(act === 'publishStory' && (view.thanks?.state === 'published' || view.myClaim?.state === 'confirmed')) &&
  !(act === 'takeDownStory' && view.thanks?.state === 'set_aside') &&
  !(act === 'settleReferral' && !isOpenReferral(view.referral)) &&
  !(act === 'extendClaim' && view.myClaim?.extendTo === undefined);

/** What nobody but a professional may do is referred before it is anything else. */
const comesFirst = ({ state, words, publicWords }: WishView, acts: readonly WishButton[]): WishButton | undefined =>
  state === 'submitted' && mayNeedProfessional(words, publicWords)
    ? acts.find((act) => act === 'referWish')
    : undefined;

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
  const primary = comesFirst(view, acts) ?? acts.find((act) => (mayBePrimary as readonly WishButton[]).includes(act));
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
  amendWish: '改公开的话',
  assignWish: '派给一位党员',
  acceptAssignment: '我来帮',
  declineAssignment: '这次来不了',
  extendClaim: '来不及，延长几天',
  closeWish: '结束这个心愿',
  referWish: '转介给能办的单位',
  settleReferral: '打过电话了，记下结果',
  claimWish: '我来帮',
  standInReserve: '我来候补',
  leaveReserve: '不候补了',
  askWishInfo: '请居民补充',
  openContact: '公开联系方式',
  closeContact: '收回联系方式',
  revealContact: '看联系方式',
  settleWish: '够了，不再等人',
  releaseWish: '临时有事，退回',
  publishStory: '整理成“心愿达成”',
  takeDownStory: '不公开这句感谢',
  withdrawThanks: '收回公开的感谢',
  undoCompletion: '其实没办好，撤销达成',
  withdrawWish: '撤回心愿',
} as const satisfies Record<WishButton, string>;

const byCall = (button: WishButton, { relations }: Pick<WishView, 'relations'>): boolean =>
  button === 'confirmWish' && !relations.includes('author');

/** Before places are drawn nobody stands behind anybody. */
const drawWords: Partial<Record<WishButton, readonly [label: string, done: string]>> = {
  standInReserve: ['我愿意来', '报名好了。分好名额会通知您，轮到您时请及时答复。'],
  leaveReserve: ['这次不来了', '好的，这次不算您了，谢谢您。'],
};

export const buttonLabel = (button: WishButton, view: Pick<WishView, 'relations' | 'drawAt' | 'thanks'>): string => {
  if (byCall(button, view)) return '电话里确认好了';
  if (button === 'takeDownStory' && view.thanks?.state === 'published') return '从“心愿达成”撤下';
  return (view.drawAt === undefined ? undefined : drawWords[button]?.[0]) ?? buttonWords[button];
};

export const doneSentence = (
  button: WishButton,
  view: Pick<WishView, 'relations' | 'membersOnly' | 'drawAt'>,
): string => {
  if (byCall(button, view)) return '记好了，心愿达成。谢谢您打这个电话。';
  if (button === 'publishWish' && view.membersOnly) return '已发布给核实过的党员和共建单位。';
  return (view.drawAt === undefined ? undefined : drawWords[button]?.[1]) ?? doneWords[button];
};

/** What is said when the act took effect; the page itself shows the new state. */
const doneWords = {
  confirmWish: '谢谢您的确认，也谢谢这位邻居。',
  resubmitWish: '补充好了，社区接着看。',
  deliverWish: '已告诉居民，等居民确认。谢谢您！',
  publishWish: '已发布到心愿墙。',
  amendWish: '改好了，大家看到的是新写的话。',
  assignWish: '已派单，等TA答复。来不了会自动放到心愿墙。',
  acceptAssignment: '接单成功，谢谢您！帮好以后，请回来点“我办好了”。',
  declineAssignment: '没关系，已告诉社区，会请别的邻居来帮。',
  extendClaim: '延长好了，居民会收到新的日期。',
  closeWish: '已结束，居民会收到您写的原因。',
  referWish: '已转介。到了您选的日子，会提醒您打电话问居民。',
  settleReferral: '记好了，居民会看到结果。',
  claimWish: '认领成功，谢谢您！帮好以后，请回来点“我办好了”。',
  standInReserve: '候补好了。轮到您时会收到通知，请及时答复。',
  leaveReserve: '好的，不再等您了，谢谢您。',
  askWishInfo: '已请居民补充。',
  openContact: '已公开给来帮忙的邻居。随时可以收回。',
  closeContact: '已收回，邻居看不到了。',
  revealContact: '看过的都会记下来，也告诉居民本人。',
  settleWish: '好的，不再等别人了。办好了就请确认。',
  releaseWish: '已退回，社区会收到通知。谢谢您告诉我们。',
  publishStory: '已发布到心愿达成，居民会收到通知。',
  takeDownStory: '好的，现在谁也看不到。',
  withdrawThanks: '已收回，谁也看不到了。',
  undoCompletion: '已改回待确认，双方都会收到通知。',
  withdrawWish: '已撤回。以后需要，可以再许一个。',
} as const satisfies Record<WishButton, string>;
