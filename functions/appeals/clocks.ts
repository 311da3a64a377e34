/**
 * The clocks of an appeal. Each runs from where its time began until its step is done, whoever has the matter in hand meanwhile: being
 * sent back and forth stops none, only an approved suspension does. A due time comes nearer only where staff sort the matter as more
 * urgent. Source: DOMAIN §2.3. Pure.
 */
import * as z from 'zod/mini';
import { type ClockStep, clockStepSchema, limitFrom, limitSchema } from '../../shared/appeals/limits';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import { dueAfter, type Pause, type WorkCalendar, warningBefore } from '../../shared/kernel/working-time';

export const clockSchema = z.object({
  step: clockStepSchema,
  /** Whose, where each unit has its own. */
  unitId: z.optional(ulidSchema),
  startedAt: instantSchema,
  limit: limitSchema,
  /** When four fifths have run. */
  warnAt: instantSchema,
  dueAt: instantSchema,
  /** What was put off to, once, on request. */
  extendedTo: z.optional(instantSchema),
  warnedAt: z.optional(instantSchema),
  overdueAt: z.optional(instantSchema),
  metAt: z.optional(instantSchema),
});
export type Clock = z.infer<typeof clockSchema>;

export const pauseSchema = z.object({ from: instantSchema, until: instantSchema });

const times = (calendar: WorkCalendar, clock: Pick<Clock, 'limit' | 'startedAt'>, pauses: readonly Pause[]) => {
  const limit = limitFrom(clock.limit);
  const dueAt = dueAfter(calendar, limit, clock.startedAt, pauses);
  const warnAt = warningBefore(calendar, limit, clock.startedAt, pauses);
  // Every pause of an appeal has an end, so that every clock has one.
  if (dueAt === undefined || warnAt === undefined) throw new Error('a clock that never ends');
  return { dueAt, warnAt };
};

/** @param limit as a setting says it, `24h` or `15d` */
export const startClock = (
  calendar: WorkCalendar,
  step: ClockStep,
  limit: string,
  startedAt: Instant,
  pauses: readonly Pause[] = [],
  unitId?: string,
): Clock => ({
  step,
  ...(unitId === undefined ? {} : { unitId }),
  startedAt,
  limit,
  ...times(calendar, { limit, startedAt }, pauses),
});

export const isRunning = ({ metAt }: Clock): boolean => metAt === undefined;

const isOf = (clock: Clock, step: ClockStep, unitId: string | undefined): boolean =>
  clock.step === step && (unitId === undefined || clock.unitId === unitId);

/** Its step is done. One that was done before keeps its moment. */
export const meetClocks = (
  clocks: readonly Clock[],
  steps: readonly ClockStep[],
  at: Instant,
  unitId?: string,
): Clock[] =>
  clocks.map((clock) =>
    isRunning(clock) && steps.some((step) => isOf(clock, step, unitId)) ? { ...clock, metAt: at } : clock,
  );

/** Nobody owes it any more: the unit is called no longer, or the matter has ended. It is no step that was done. */
export const dropClocks = (clocks: readonly Clock[], which: (clock: Clock) => boolean): Clock[] =>
  clocks.filter((clock) => !isRunning(clock) || !which(clock));

const latest = (one: Instant, other: Instant | undefined): Instant =>
  other !== undefined && other > one ? other : one;

/** With the pauses that stand now. What has been warned of or has run out stays so; a time that was put off does not come back. */
export const recountClocks = (calendar: WorkCalendar, clocks: readonly Clock[], pauses: readonly Pause[]): Clock[] =>
  clocks.map((clock) => {
    if (!isRunning(clock)) return clock;
    const { dueAt, warnAt } = times(calendar, clock, pauses);
    return { ...clock, dueAt: latest(dueAt, clock.extendedTo), warnAt };
  });

/** The time for the answer is put off; never to before it is due anyway. */
export const extendClock = (clocks: readonly Clock[], step: ClockStep, to: Instant): Clock[] =>
  clocks.map((clock) =>
    isRunning(clock) && clock.step === step ? { ...clock, dueAt: latest(clock.dueAt, to), extendedTo: to } : clock,
  );

/** How long it may take from now on, where the urgency or the category has been changed. Time that has run is not given back. */
export const relimitClocks = (
  calendar: WorkCalendar,
  clocks: readonly Clock[],
  limitOf: (step: ClockStep) => string,
  pauses: readonly Pause[],
): Clock[] =>
  recountClocks(
    calendar,
    clocks.map((clock) => (isRunning(clock) ? { ...clock, limit: limitOf(clock.step) } : clock)),
    pauses,
  );

export interface Found {
  readonly clocks: Clock[];
  readonly warned: readonly Clock[];
  readonly overdue: readonly Clock[];
}

/** What has come due by `at` and was not noted yet. One that is overdue is not warned of any more. */
export const findDue = (clocks: readonly Clock[], at: Instant): Found => {
  const isNewlyOverdue = (clock: Clock) => isRunning(clock) && clock.overdueAt === undefined && clock.dueAt <= at;
  const isNewlyWarned = (clock: Clock) =>
    isRunning(clock) && clock.warnedAt === undefined && clock.dueAt > at && clock.warnAt <= at;
  return {
    clocks: clocks.map((clock) =>
      isNewlyOverdue(clock)
        ? { ...clock, overdueAt: at, warnedAt: clock.warnedAt ?? at }
        : isNewlyWarned(clock)
          ? { ...clock, warnedAt: at }
          : clock,
    ),
    warned: clocks.filter(isNewlyWarned),
    overdue: clocks.filter(isNewlyOverdue),
  };
};

/** When something about them is to be noted next. */
export const nextMoment = (clocks: readonly Clock[]): Instant | undefined =>
  clocks
    .filter(isRunning)
    .flatMap(({ warnAt, warnedAt, dueAt, overdueAt }) => [
      ...(warnedAt === undefined ? [warnAt] : []),
      ...(overdueAt === undefined ? [dueAt] : []),
    ])
    .reduce<Instant | undefined>((first, one) => (first === undefined || one < first ? one : first), undefined);

/** By when the reporter is promised the next step: the first of those that are his to wait for. */
export const promisedBy = (clocks: readonly Clock[], steps: readonly ClockStep[]): Instant | undefined =>
  clocks
    .filter((clock) => isRunning(clock) && steps.includes(clock.step))
    .map(({ dueAt }) => dueAt)
    .sort()[0];
