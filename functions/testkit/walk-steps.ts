/** Whatever anybody may try on one wish, the clock and a farewell among it: what a walk is made of. */
import * as fc from 'fast-check';
import { daysInMs, type Instant, later, shanghaiDay } from '../../shared/kernel/instant';
import { idOf } from './fixed';
import { aReferring } from './referrals';

export const members = ['anna', 'bert', 'cora', 'dora'] as const;

export interface Step {
  /** An act, a timer of that name, or somebody's farewell. */
  readonly act: string;
  /** Who does it; `system`: a timer or a farewell. */
  readonly as: string;
  /** Whom it is about, where it is not the one who acts. */
  readonly of?: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** `callIn`: in how many days somebody is called; the day follows from when it is promised. */
export const bodyAt = ({ act, of, body }: Step, at: Instant): Readonly<Record<string, unknown>> | undefined => {
  if (act === 'assignWish') return { memberId: idOf(String(of)), ...body };
  if (body?.callIn === undefined) return body;
  const { callIn, ...said } = body;
  return { ...said, callOn: shanghaiDay(later(at, daysInMs(Number(callIn)))) };
};

const words = { own: '家里灯泡坏了，自己换不了', again: '卧室顶灯的灯泡坏了，自己换不了' } as const;
export const ownWords = Object.values(words);
/** What the author sends to begin with; the photo is his. */
export const photoId = idOf('a photo of the lamp');
export const filing = { words: words.own, photoIds: [photoId] };

const issued = (places: number, more: object = {}) => ({
  publicWords: '帮邻居换一只灯泡',
  category: 'repair',
  places,
  ...more,
});
const by =
  (...people: readonly string[]) =>
  (act: string, body?: Step['body']): Step[] =>
    people.map((as) => ({ act, as, ...(body === undefined ? {} : { body }) }));
const member = by(...members);
const family = by('author', 'daughter');
const staff = by('staff');

const coming: readonly Step[] = [
  ...member('claimWish', {}),
  ...member('claimWish', {}),
  ...member('claimWish', { size: 2 }),
  ...member('standInReserve'),
  ...member('standInReserve'),
  ...member('leaveReserve'),
  ...member('releaseWish', { reason: '临时出差' }),
  ...member('extendClaim'),
  ...member('acceptAssignment'),
  ...member('acceptAssignment'),
  ...member('declineAssignment', {}),
];
const delivering: readonly Step[] = [
  ...member('deliverWish', { report: '换好了' }),
  ...member('deliverWish', { report: '换好了', size: 1 }),
];
const contact: readonly Step[] = [
  ...family('openContact', { shows: ['phone'] }),
  ...family('openContact', { shows: ['phone', 'door'] }),
  ...family('openContact', { shows: ['door'], everybody: true }),
  ...staff('openContact', { shows: ['phone'], asked: 'call' }),
  ...by('author', 'staff')('closeContact'),
];
const looking: readonly Step[] = member('revealContact', { reason: '约上门时间' });
const early: readonly Step[] = [
  ...staff('publishWish', issued(1)),
  ...staff('publishWish', issued(2)),
  ...staff('publishWish', issued(3)),
  ...staff('publishWish', issued(2, { membersOnly: true })),
  ...staff('askWishInfo', { question: '是哪一盏灯？' }),
  ...family('resubmitWish', { words: words.again }),
];
const dispatching: readonly Step[] = members.flatMap((of) => [
  { act: 'assignWish', as: 'staff', of, body: { issued: issued(2) } },
  { act: 'assignWish', as: 'staff', of },
  { act: 'assignWish', as: 'staff', of, body: { size: 2 } },
]);
const issuedWords: readonly Step[] = [
  ...staff('amendWish', { publicWords: '帮一位邻居换灯泡' }),
  ...staff('amendWish', { publicWords: '帮邻居换一只灯泡' }),
];
const thanks = { thanks: '谢谢邻居，家里又亮了' };
const meeting: readonly Step[] = [
  ...family('confirmWish', { rating: 5, ...thanks, mayPublish: true }),
  ...family('confirmWish', { rating: 4, ...thanks, mayPublish: true }),
  ...family('confirmWish', { rating: 4 }),
  ...staff('confirmWish', thanks),
  ...by('author', 'staff')('settleWish'),
];
const afterwards: readonly Step[] = [
  ...by('author', 'staff')('undoCompletion', { reason: '又坏了' }),
  ...by('staff', 'staff', 'staff')('publishStory', { words: '换好了灯，晚上回家不怕黑了' }),
  ...by('staff', 'staff', 'staff')('takeDownStory', { reason: '写得太细' }),
  ...family('withdrawThanks'),
];
const handingOn: readonly Step[] = [
  ...staff('settleReferral', { outcome: 'helped', note: '居民说修好了' }),
  ...staff('settleReferral', { outcome: 'waiting', note: '还没有人来', callIn: 5 }),
];
const { callOn: _, ...referring } = aReferring();
const ending: readonly Step[] = [
  ...family('withdrawWish'),
  ...staff('closeWish', { reason: 'not_possible', words: '这件事社区办不了' }),
  ...staff('referWish', { ...referring, callIn: 7 }),
  ...staff('referWish', { ...referring, callIn: 7 }),
];
const ofSystem = (act: string, ...people: readonly string[]): Step[] => people.map((of) => ({ act, as: 'system', of }));
const ofClock: readonly Step[] = [
  ...['lapseAssignment', 'drawPlaces', 'flagReferral', 'flagUnconfirmedWish'].flatMap((act) => ofSystem(act, 'nobody')),
  ...['remindClaimer', 'lapseClaim', 'lapseOffer'].flatMap((act) => ofSystem(act, ...members)),
];
const expiring: readonly Step[] = ofSystem('expireWish', 'nobody');
const rarely: readonly Step[] = [...ofSystem('farewell', 'author'), ...ofSystem('farewell', ...members)];

export const weighed: readonly (readonly [weight: number, steps: readonly Step[]])[] = [
  [160, coming],
  [150, delivering],
  [90, contact],
  [90, looking],
  [200, early],
  [25, dispatching],
  [8, issuedWords],
  [150, meeting],
  [200, afterwards],
  [60, handingOn],
  [5, ending],
  [150, ofClock],
  [8, expiring],
  [5, rarely],
];

/** Whoever does what is not his. */
const intruders = ['visitor', 'farStaff', 'partner', 'worker', 'author', 'daughter', 'staff', ...members];

/** Whatever is said of a step before the walk has come to it. */
export interface Roll {
  readonly roll: number;
  /** Tried whether or not the machine has a way for it, by anybody. */
  readonly defiant: boolean;
  /** What follows from it comes later. */
  readonly late: boolean;
  /** Others act after he has looked and before he writes. */
  readonly between: readonly number[];
}

const rolls = fc.nat({ max: 0xff_ff_ff });
export const anyRoll: fc.Arbitrary<Roll> = fc.record({
  roll: rolls,
  defiant: fc.nat({ max: 9 }).map((die) => die === 9),
  late: fc.boolean(),
  between: fc.oneof(
    { weight: 4, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(rolls, { minLength: 1, maxLength: 2 }) },
  ),
});

/** The step that a roll makes of those that are open. */
export const stepOf = (roll: number, isOpen: (step: Step) => boolean): Step | undefined => {
  const open = weighed
    .map(([weight, steps]) => ({ weight, steps: steps.filter(isOpen) }))
    .filter(({ steps }) => steps.length > 0);
  const total = open.reduce((sum, { weight }) => sum + weight, 0);
  let left = total === 0 ? 0 : roll % total;
  for (const { weight, steps } of open) {
    if (left < weight) return steps[Math.floor(roll / total) % steps.length];
    left -= weight;
  }
  return undefined;
};

/** One that may be nobody's to do now, by somebody who may be nobody to do it. */
export const defiantStepOf = (roll: number): Step => {
  const step = stepOf(roll, () => true) ?? { act: 'claimWish', as: 'anna' };
  const as = intruders[roll % (2 * intruders.length)];
  return as === undefined || step.as === 'system' ? step : { ...step, as };
};
