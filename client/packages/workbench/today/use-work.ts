import * as z from 'zod/mini';
import type { Role } from '../../../../shared/kernel/actor';
import { ulidSchema } from '../../../../shared/kernel/id';
import { endOfShanghaiDay, type Instant, instantSchema, shanghaiDay } from '../../../../shared/kernel/instant';
import { answerCallers, callers, unreachableViewSchema } from '../../../../shared/notices/unreachable';
import { residencyViewSchema } from '../../../../shared/people/residency';
import { reportHandlerRoles } from '../../../../shared/reports/handlers';
import { reportRowSchema } from '../../../../shared/reports/report';
import { type SuggestionRow, suggestionRowSchema } from '../../../../shared/suggestions/suggestion';
import { handlerRoles } from '../../../../shared/suggestions/transitions';
import { type WishRowView, wishRowViewSchema } from '../../../../shared/wishes/wish';
import { useMemberships } from '../../../memberships/use-memberships';
import { useUnreachable } from '../../../notices/use-unreachable';
import type { Desk } from '../../../people/desk';
import { useResidencies } from '../../../people/use-residencies';
import { useReportQueue } from '../../../reports/use-report-queue';
import { useSuggestionQueue } from '../../../suggestions/use-suggestion-queue';
import { useReferrals } from '../../../wishes/use-referrals';
import { useWishQueue } from '../../../wishes/use-wish-queue';
import { takeOut } from '../filing/take-out';
import { keptListOf, useKeptList } from './use-kept-list';

const wishes = keptListOf(wishRowViewSchema);
const residencies = keptListOf(residencyViewSchema);
const unreachable = keptListOf(unreachableViewSchema);
const suggestions = keptListOf(suggestionRowSchema);
const reports = keptListOf(reportRowSchema);
/** Members are known here by their whole names: no more of them is kept than that they wait. */
const memberships = keptListOf(z.object({ id: ulidSchema, appliedAt: instantSchema }));

/** In his own words a resident may name his phone and his door. */
const tidyWish = (wish: WishRowView): WishRowView => ({ ...wish, words: takeOut(wish.words).words });
const tidySuggestion = (row: SuggestionRow): SuggestionRow => ({ ...row, words: takeOut(row.words).words });
/** Only what is public of the item: what whoever reported it wrote stays in the cloud. */
const tidyReport = ({ words: _, ...row }: z.infer<typeof reportRowSchema>) => row;

const suggestionAnswerers: readonly Role[] = handlerRoles.street;
const reportAnswerers: readonly Role[] = Object.values(reportHandlerRoles).flat();
const mayCall: readonly Role[] = [...callers, ...answerCallers];

/** Each place is the desk's own, where he holds a role for that work; else nothing is asked. */
const placesOf = ({ placeId, roles, ...desk }: Desk) => {
  const where = (may: boolean) => (may ? placeId : undefined);
  const whereOneOf = (wanted: readonly Role[]) => where(roles.some((role) => wanted.includes(role)));
  return {
    wishPlace: where(desk.readsWishes),
    homePlace: where(desk.decidesResidency),
    memberPlace: where(desk.decidesMembership),
    letterPlace: whereOneOf(suggestionAnswerers),
    reportPlace: whereOneOf(reportAnswerers),
    callPlace: whereOneOf(mayCall),
  };
};

/** What waits here, each kind the longest waiting first. */
export const useWork = (desk: Desk) => {
  const { wishPlace, homePlace, memberPlace, letterPlace, reportPlace, callPlace } = placesOf(desk);
  const applied = useMemberships(memberPlace, 'applied');
  const waiting = applied.data?.map(({ id, appliedAt }) => ({ id, appliedAt }));
  const calls = useUnreachable(callPlace);
  return {
    submitted: useKeptList('submitted', wishPlace, wishes, useWishQueue(wishPlace, 'submitted'), tidyWish),
    delivered: useKeptList('delivered', wishPlace, wishes, useWishQueue(wishPlace, 'delivered'), tidyWish),
    referrals: useKeptList('referrals', wishPlace, wishes, useReferrals(wishPlace), tidyWish),
    residencies: useKeptList('residencies', homePlace, residencies, useResidencies(homePlace)),
    memberships: useKeptList('memberships', memberPlace, memberships, { ...applied, data: waiting }),
    received: useKeptList(
      'letters',
      letterPlace,
      suggestions,
      useSuggestionQueue(letterPlace, 'received'),
      tidySuggestion,
    ),
    reopened: useKeptList(
      'again',
      letterPlace,
      suggestions,
      useSuggestionQueue(letterPlace, 'reopened'),
      tidySuggestion,
    ),
    reports: useKeptList('reports', reportPlace, reports, useReportQueue(reportPlace, 'received'), tidyReport),
    calls: useKeptList('calls', callPlace, unreachable, calls),
    callsQuery: calls,
  };
};

/** Today's end is the line; what is over already comes first, for it has waited longest. */
export const byDueDay = <Row extends { readonly dueAt?: Instant | undefined }>(
  rows: readonly Row[],
  now: Instant,
): { readonly due: readonly Row[]; readonly rest: readonly Row[]; readonly late: number } => {
  const line = endOfShanghaiDay(shanghaiDay(now));
  const due = rows.filter(({ dueAt }) => dueAt !== undefined && dueAt <= line);
  const late = due.filter(({ dueAt }) => dueAt !== undefined && dueAt < now).length;
  return { due, rest: rows.filter((row) => !due.includes(row)), late };
};
