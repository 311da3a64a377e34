/** What changes when a matter passes from hand to hand: the calls to units and the clocks that go with them. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import type { WorkCalendar } from '../../shared/kernel/working-time';
import { type Appeal, type Call, isLive, limitOf } from './appeal';
import { type Clock, dropClocks, isRunning, meetClocks, startClock } from './clocks';

/** The clocks of units; those of the matter itself run on whoever has it. */
const isUnits = ({ step }: Clock): boolean => step === 'sign' || step === 'reportIn';

/** Nobody has it in hand any more: calls that bound a unit are taken back, and nobody owes a signature. */
export const takenBack = ({ calls, clocks }: Pick<Appeal, 'calls' | 'clocks'>) => ({
  calls: calls.map((call): Call => (isLive(call) ? { ...call, state: 'recalled' } : call)),
  clocks: dropClocks(clocks, isUnits),
});

/** One that is running runs on: being sent back and forth gives nobody more time. */
const runningOrNew = (
  calendar: WorkCalendar,
  appeal: Appeal,
  clocks: readonly Clock[],
  step: 'contact' | 'dispatch' | 'answer',
  at: Instant,
): Clock[] => [
  ...clocks,
  ...(clocks.some((clock) => clock.step === step && isRunning(clock))
    ? []
    : [startClock(calendar, step, limitOf(appeal, step), at, appeal.pauses)]),
];

/** It has reached whoever will see to it. */
export const given = (calendar: WorkCalendar, appeal: Appeal, clocks: readonly Clock[], at: Instant): Clock[] =>
  runningOrNew(calendar, appeal, meetClocks(clocks, ['accept', 'dispatch'], at), 'contact', at);

/** It waits for whoever sees to it next. */
export const waits = (calendar: WorkCalendar, appeal: Appeal, clocks: readonly Clock[], at: Instant): Clock[] =>
  runningOrNew(calendar, appeal, clocks, 'dispatch', at);

/** The answer did not hold: its time begins anew, and so does the time to give it to somebody. */
export const owedAgain = (calendar: WorkCalendar, appeal: Appeal, clocks: readonly Clock[], at: Instant): Clock[] =>
  runningOrNew(calendar, appeal, waits(calendar, appeal, clocks, at), 'answer', at);
