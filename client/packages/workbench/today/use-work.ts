import * as z from 'zod/mini';
import { ulidSchema } from '../../../../shared/kernel/id';
import { endOfShanghaiDay, type Instant, instantSchema, shanghaiDay } from '../../../../shared/kernel/instant';
import { unreachableViewSchema } from '../../../../shared/notices/unreachable';
import { residencyViewSchema } from '../../../../shared/people/residency';
import { type WishRowView, wishRowViewSchema } from '../../../../shared/wishes/wish';
import { useMemberships } from '../../../memberships/use-memberships';
import { useUnreachable } from '../../../notices/use-unreachable';
import type { Desk } from '../../../people/desk';
import { useResidencies } from '../../../people/use-residencies';
import { useWishQueue } from '../../../wishes/use-wish-queue';
import { takeOut } from '../filing/take-out';
import { keptListOf, useKeptList } from './use-kept-list';

const wishes = keptListOf(wishRowViewSchema);
const residencies = keptListOf(residencyViewSchema);
const unreachable = keptListOf(unreachableViewSchema);
/** Members are known here by their whole names: no more of them is kept than that they wait. */
const memberships = keptListOf(z.object({ id: ulidSchema, appliedAt: instantSchema }));

/** In his own words a resident may name his phone and his door. */
const tidyWish = (wish: WishRowView): WishRowView => ({ ...wish, words: takeOut(wish.words).words });

/** What waits here, each kind the longest waiting first. */
export const useWork = ({ placeId, readsWishes, decidesResidency, decidesMembership }: Desk) => {
  const wishPlace = readsWishes ? placeId : undefined;
  const homePlace = decidesResidency ? placeId : undefined;
  const memberPlace = decidesMembership ? placeId : undefined;
  const applied = useMemberships(memberPlace, 'applied');
  const waiting = applied.data?.map(({ id, appliedAt }) => ({ id, appliedAt }));
  const calls = useUnreachable(homePlace);
  return {
    submitted: useKeptList('submitted', wishPlace, wishes, useWishQueue(wishPlace, 'submitted'), tidyWish),
    delivered: useKeptList('delivered', wishPlace, wishes, useWishQueue(wishPlace, 'delivered'), tidyWish),
    residencies: useKeptList('residencies', homePlace, residencies, useResidencies(homePlace)),
    memberships: useKeptList('memberships', memberPlace, memberships, { ...applied, data: waiting }),
    calls: useKeptList('calls', homePlace, unreachable, calls),
    callsQuery: calls,
  };
};

/** Today's end is the line; what is over already comes first, for it has waited longest. */
export const byDueDay = (
  rows: readonly WishRowView[],
  now: Instant,
): { readonly due: readonly WishRowView[]; readonly rest: readonly WishRowView[]; readonly late: number } => {
  const line = endOfShanghaiDay(shanghaiDay(now));
  const due = rows.filter(({ dueAt }) => dueAt !== undefined && dueAt <= line);
  const late = due.filter(({ dueAt }) => dueAt !== undefined && dueAt < now).length;
  return { due, rest: rows.filter((row) => !due.includes(row)), late };
};
