/**
 * What the clock does to an appeal: a time that is running out is said aloud, one that has run out puts it under supervision (督办) and,
 * where the answer is owed, lets it rise; a suspension ends on its day; a reporter who has not answered is to be called.
 */
import type { Instant } from '../../shared/kernel/instant';
import type { WorkCalendar } from '../../shared/kernel/working-time';
import type { Ids } from '../kernel/ports';
import { settle } from '../kernel/settle';
import type { Appeal } from './appeal';
import { type AppealChange, type AppealDeed, changeBy, clockAt } from './appeal-change';
import type { AppealStore } from './appeal-store';
import { type Clock, findDue } from './clocks';
import { resumed } from './delay';
import { raised } from './take-in';

export interface TickPorts {
  readonly appeals: Pick<AppealStore, 'find' | 'saveBySystem'>;
  readonly ids: Ids;
  readonly calendar: WorkCalendar;
}

const named = ({ step, unitId }: Clock) => ({ step, ...(unitId === undefined ? {} : { unitId }) });

/** A unit that doesn't sign, or an answer that isn't there, is looked at from above; the answer's time lets it rise. */
const overdueParts = (appeal: Appeal, overdue: readonly Clock[], at: Instant): Partial<Appeal> => {
  if (overdue.length === 0) return {};
  const up = overdue.some(({ step }) => step === 'answer') ? raised(appeal) : undefined;
  return { supervisedAt: appeal.supervisedAt ?? at, ...up };
};

const noted = (appeal: Appeal, deed: AppealDeed): AppealChange => {
  const { clocks, warned, overdue } = findDue(appeal.clocks, deed.at);
  const calls = appeal.callAt !== undefined && appeal.callAt <= deed.at && appeal.toCall !== true;
  const set = overdueParts(appeal, overdue, deed.at);
  return changeBy(deed, appeal, {
    to: appeal.state,
    set: { clocks, ...set, ...(calls ? { toCall: true } : {}) },
    told: {
      ...(warned.length === 0 ? {} : { warned: warned.map(named) }),
      ...(overdue.length === 0 ? {} : { overdue: overdue.map(named) }),
      ...(set.level === undefined ? {} : { raisedTo: set.level }),
      ...(calls ? { toCall: true } : {}),
    },
  });
};

/** Nothing where nothing is due: a timer that is stale does no harm. */
export const decideTick = (
  appeal: Appeal,
  at: Instant,
  eventId: string,
  calendar: WorkCalendar,
): AppealChange | undefined => {
  const due = clockAt(appeal);
  if (due === undefined || due > at) return undefined;
  const deed = { by: 'system', at, eventId } as const;
  if (appeal.state === 'suspended')
    return changeBy({ ...deed, act: 'resumeAppeal' }, appeal, resumed(appeal, at, calendar));
  return noted(appeal, { ...deed, act: 'tickAppeal' });
};

/** Until nothing is due at this moment: what a suspension held back may be due at once when it ends. */
export const tickAppeal =
  ({ appeals, ids, calendar }: TickPorts) =>
  (appealId: string, at: Instant): Promise<void> =>
    settle(`the clock of appeal ${appealId}`, async () => {
      const appeal = await appeals.find(appealId);
      const change = appeal === undefined ? undefined : decideTick(appeal, at, ids.ulid(), calendar);
      if (change === undefined) return true;
      const next = clockAt(change.appeal);
      return (await appeals.saveBySystem(change)) && (next === undefined || next > at);
    });
