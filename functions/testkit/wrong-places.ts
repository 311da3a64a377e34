/** What must hold of a wish, its claims, its timers and what its members are counted for, whoever has acted in whichever order. */
import { isOpenReferral } from '../../shared/wishes/referral';
import type { Row } from '../platform/table';
import type { Wish } from '../wishes/wish';

const claimsOf = (rows: readonly Row[], ...states: string[]) =>
  rows.filter((row) => row.kind === 'claim' && states.includes(String(row.state)));

export const claimsIn = (rows: readonly Row[], ...states: string[]): string[] =>
  claimsOf(rows, ...states).map((row) => String(row.memberId));

const sizeOf = (claims: readonly Row[]): number => claims.reduce((so, { size }) => so + Number(size), 0);

const fullness: Record<string, (held: number, done: number, places: number) => boolean> = {
  published: (held, _, places) => held < places,
  assigned: (held) => held === 0,
  claimed: (held, done, places) => held === places && done < places,
  delivered: (held, done, places) => held === places && done === places,
  completed: (held, done, places) => held === places && done === places,
};

const setOf = (value: unknown): string[] => [...((value as Set<string> | undefined) ?? [])].sort();
const same = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

/** The members for whom a timer of the acts runs. */
const timedFor = (rows: readonly Row[], ...acts: string[]): string[] =>
  rows
    .filter(({ kind, act }) => kind === 'timer' && acts.includes(String(act)))
    .map(({ memberId }) => String(memberId));

const runs = (rows: readonly Row[], act: string): boolean =>
  rows.some((row) => row.kind === 'timer' && row.act === act);

const openFor = (rows: readonly Row[], wishId: string): string[] =>
  rows
    .filter(({ kind, wishes }) => kind === 'openClaims' && (wishes as Set<string> | undefined)?.has(wishId) === true)
    .map(({ pk }) => String(pk).replace('PERSON#', ''));

/** Of places and who has them. */
const wrongPlaces = (wish: Row, rows: readonly Row[]): Record<string, boolean> => {
  const state = String(wish.state);
  const [held, done, places] = [Number(wish.held), Number(wish.done), Number(wish.places)];
  const isLeft = ['withdrawn', 'closed'].includes(state);
  const offered = claimsIn(rows, 'offered');
  const reserve = wish.reserve as string[];
  const offers = wish.offers as string[];
  const asked = claimsOf(rows, 'offered').filter(({ memberId }) => offers.includes(String(memberId)));
  return {
    'more places are taken than there are': held > places,
    'the places taken are not those of the claims and the offers':
      !isLeft && held !== sizeOf(claimsOf(rows, 'held', 'delivered', 'confirmed')) + sizeOf(asked),
    'the places delivered are not those of the claims':
      !isLeft && done !== sizeOf(claimsOf(rows, 'delivered', 'confirmed')),
    'the holders are not those with a claim':
      !isLeft && !same(claimsIn(rows, 'held', 'delivered', 'confirmed'), setOf(wish.holders)),
    'those who have delivered are not those whose claim says so':
      !isLeft && !same(claimsIn(rows, 'delivered', 'confirmed'), setOf(wish.deliverers)),
    'somebody is asked, and it is not whom the wish names': !same(
      offered,
      state === 'assigned' ? [String(wish.assigneeId)] : offers,
    ),
    'those in reserve are not those whose claim waits': !same(claimsIn(rows, 'waiting'), reserve),
    'somebody stands in reserve though not every place is taken, and none are to be drawn':
      reserve.length > 0 && state !== 'claimed' && wish.drawAt === undefined,
    'the state does not fit the counts': fullness[state]?.(held, done, places) === false,
    'a wish that was ended leaves somebody on his way':
      isLeft && claimsIn(rows, 'held', 'offered', 'waiting').length + offers.length > 0,
    'a completed wish has a claim that is not confirmed':
      state === 'completed' && claimsIn(rows, 'held', 'delivered').length > 0,
  };
};

const queuedAs = ({ scopeCommunity }: Row): string => String(scopeCommunity);

/** Of what is due, and of what is counted for members. */
const wrongClocks = (wish: Row, rows: readonly Row[], limit: number): Record<string, boolean> => {
  const state = String(wish.state);
  const held = claimsIn(rows, 'held');
  const isOpen = isOpenReferral(wish.referral as Wish['referral']);
  return {
    'what a member holds is not what he is counted for': !same(openFor(rows, String(wish.id)), held),
    'somebody holds more than he may': rows.some(
      ({ kind, wishes }) => kind === 'openClaims' && setOf(wishes).length > limit,
    ),
    'the leases that run are not those of the places held': !same(timedFor(rows, 'remindClaimer', 'lapseClaim'), held),
    'the offers that run are not those that are made': !same(timedFor(rows, 'lapseOffer'), wish.offers as string[]),
    'the timer of the confirmation does not fit the state':
      runs(rows, 'flagUnconfirmedWish') !== (state === 'delivered' && wish.toCall !== true),
    'the timer of the end does not fit the wish': runs(rows, 'expireWish') !== (wish.expiresAt !== undefined),
    'the timer of the draw does not fit the wish':
      state !== 'assigned' && runs(rows, 'drawPlaces') !== (wish.drawAt !== undefined),
    'the timer of the answer does not fit the state': runs(rows, 'lapseAssignment') !== (state === 'assigned'),
    'places are to be drawn of a wish that needs nobody more':
      !['published', 'assigned', 'claimed'].includes(state) && wish.drawAt !== undefined,
    'a promise stands though nobody owes one':
      ['completed', 'withdrawn', 'closed'].includes(state) && wish.dueAt !== undefined && !isOpen,
    'a call is promised for no day': isOpen && wish.dueAt === undefined,
    'the timer of the referral does not fit': runs(rows, 'flagReferral') !== (isOpen && wish.toCall !== true),
    'somebody is to be called of whom nothing is asked': wish.toCall === true && !isOpen && state !== 'delivered',
    'it is not in the queue in which it is looked for': queuedAs(wish).includes('referred') !== isOpen,
  };
};

/** What is wrong with the wish as it lies in the table, in words. */
export const wrongs = (rows: readonly Row[], limit: number): string[] => {
  const wish = rows.find((row) => row.kind === 'wish');
  if (wish === undefined) return ['the wish is gone'];
  const checks = { ...wrongPlaces(wish, rows), ...wrongClocks(wish, rows, limit) };
  return Object.entries(checks).flatMap(([text, isWrong]) => (isWrong ? [text] : []));
};
