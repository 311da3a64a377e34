/** 待办摘要: what waits at a staff member's nodes, once a day and only where something does. Pure. */
import { daysInMs, type Instant, later, shanghaiDay } from '../../shared/kernel/instant';
import type { WaitingWork } from '../../shared/notices/notice';
import { shanghaiTime } from '../kernel/quiet-hours';
import { digestTemplate } from './carriage';
import { type Notice, noGrant } from './notice';

/** The next time that it is `time`, `08:30`, in Shanghai after `at`. */
export const nextDigestAt = (at: Instant, time: string): Instant => {
  const today = shanghaiTime(shanghaiDay(at), time);
  return today > at ? today : shanghaiTime(shanghaiDay(later(at, daysInMs(1))), time);
};

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID's ten characters of time. */
const timePart = (epochMs: number): string =>
  Array.from({ length: 10 }, (_, place) => crockford[Math.floor(epochMs / 32 ** (9 - place)) % 32]).join('');

/** One id a day: whatever is replayed, and in however many communities somebody serves, he is told once. */
export const digestIdOf = (at: Instant): string =>
  `${timePart(Date.parse(shanghaiTime(shanghaiDay(at), '00:00')))}D0000000000D1GES`;

/** One thing that waits at a node. */
export interface WaitingThing {
  readonly waitsAs: Exclude<keyof WaitingWork, 'overdue'>;
  /** By when an answer is promised. */
  readonly dueAt?: Instant | undefined;
  /** Who is concerned himself: it waits for somebody else. */
  readonly notFor?: readonly string[];
}

const noWork: WaitingWork = {
  toReview: 0,
  toCall: 0,
  residencies: 0,
  memberships: 0,
  peopleToCall: 0,
  suggestions: 0,
  reports: 0,
  overdue: 0,
};

export const workFor = (personId: string, things: readonly WaitingThing[], at: Instant): WaitingWork => {
  const work = { ...noWork };
  for (const { waitsAs, dueAt, notFor = [] } of things) {
    if (notFor.includes(personId)) continue;
    work[waitsAs] += 1;
    if (dueAt !== undefined && dueAt < at) work.overdue += 1;
  }
  return work;
};

/** What is overdue is among the rest. */
export const countOfWork = ({ overdue: _, ...work }: WaitingWork): number =>
  Object.values(work).reduce((sum, count) => sum + count, 0);

export const digestOf = (
  { personId, placeId }: { readonly personId: string; readonly placeId: string },
  waiting: WaitingWork,
  at: Instant,
  canMessage: boolean,
): Notice => ({
  id: digestIdOf(at),
  personId,
  noticeKind: 'staff_digest',
  at,
  read: false,
  subject: { type: 'place', id: placeId },
  waiting,
  attempts: 0,
  ...(canMessage ? { message: 'created', template: digestTemplate } : { message: 'none', why: noGrant }),
});
