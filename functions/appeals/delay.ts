/** 延期 and 挂账: more time, or a clock that stands until a day. Asked for with a reason, granted by somebody else, shown to the reporter. */
import type * as contracts from '../../shared/appeals/owner-contract';
import type { InputOf } from '../../shared/kernel/contract';
import { endOfShanghaiDay, type Instant, later, shanghaiDay, startOfShanghaiDay } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import type { WorkCalendar } from '../../shared/kernel/working-time';
import { already } from '../kernel/write-act';
import { type AppealRule, actOnAppeal, decided, mayNow } from './act-on-appeal';
import { type Appeal, receiptOf } from './appeal';
import { type ChangeParts, noteInside, noteWithAuthor } from './appeal-change';
import { extendClock, recountClocks } from './clocks';

type BodyOf<C extends (typeof contracts)[keyof typeof contracts]> = InputOf<C>['body'];

/** Nothing is put off for longer than this at one time. */
export const longestDelayDays = 180;

const isNearEnough = (until: string, at: Instant): boolean =>
  until > shanghaiDay(at) && until <= shanghaiDay(later(at, longestDelayDays * 86_400_000));

export const decideAskDelay: AppealRule<BodyOf<typeof contracts.askDelay>> = (found, deed, body, { call }) => {
  const { appeal } = found;
  const { kind, reason, until, words } = body;
  const { delay } = appeal;
  if (delay?.askedBy === deed.actorId && delay.kind === kind && delay.until === until)
    return already(receiptOf(appeal));
  if (!mayNow('askDelay', found, deed.by, call) || delay !== undefined) return refuse('WRONG_STATE');
  if (kind === 'extend' && appeal.extended === true) return refuse('EXTENDED_BEFORE');
  if (!isNearEnough(until, deed.at)) return refuse('BAD_INPUT', 'body.until');
  return decided(deed, appeal, {
    to: appeal.state,
    set: { delay: { kind, reason, until, askedBy: deed.actorId, askedAt: deed.at } },
    note: noteInside(words),
  });
};

const granted = (appeal: Appeal, at: Instant, calendar: WorkCalendar): ChangeParts => {
  const { delay } = appeal;
  if (delay === undefined) return { to: appeal.state };
  if (delay.kind === 'extend')
    return {
      to: appeal.state,
      set: { clocks: extendClock(appeal.clocks, 'answer', endOfShanghaiDay(delay.until)), extended: true },
    };
  const pauses = [...appeal.pauses, { from: at, until: startOfShanghaiDay(delay.until) }];
  return {
    to: 'suspended',
    set: { pauses, resumesTo: appeal.state, clocks: recountClocks(calendar, appeal.clocks, pauses) },
  };
};

export const decideGrantDelay: AppealRule<undefined> = (found, deed, _, { calendar }) => {
  const { appeal } = found;
  const { delay } = appeal;
  if (delay === undefined || !mayNow('grantDelay', found, deed.by, undefined)) return refuse('WRONG_STATE');
  if (delay.askedBy === deed.actorId) return refuse('NOT_ALLOWED');
  if (!isNearEnough(delay.until, deed.at)) return refuse('WRONG_STATE');
  const { kind, reason } = delay;
  return decided(deed, appeal, {
    ...granted(appeal, deed.at, calendar),
    clear: ['delay'],
    told: { delay: { kind, reason } },
  });
};

export const decideRefuseDelay: AppealRule<BodyOf<typeof contracts.refuseDelay>> = (found, deed, { words }) => {
  const { appeal } = found;
  const { delay } = appeal;
  if (delay === undefined || !mayNow('refuseDelay', found, deed.by, undefined)) return refuse('WRONG_STATE');
  const { kind, reason } = delay;
  return decided(deed, appeal, {
    to: appeal.state,
    clear: ['delay'],
    note: noteInside(words),
    told: { delay: { kind, reason } },
  });
};

/** What resuming makes of it, at the end of its time or before. */
export const resumed = (appeal: Appeal, at: Instant, calendar: WorkCalendar): ChangeParts => {
  const pauses = appeal.pauses.map((pause, index) =>
    index === appeal.pauses.length - 1 && pause.until > at ? { ...pause, until: at } : pause,
  );
  return {
    to: appeal.resumesTo ?? 'in_progress',
    set: { pauses, clocks: recountClocks(calendar, appeal.clocks, pauses) },
    clear: ['resumesTo'],
  };
};

export const decideResume: AppealRule<BodyOf<typeof contracts.resumeAppeal>> = (
  found,
  deed,
  { words },
  { calendar },
) => {
  const { appeal } = found;
  if (!mayNow('resumeAppeal', found, deed.by, undefined)) return refuse('WRONG_STATE');
  return decided(deed, appeal, { ...resumed(appeal, deed.at, calendar), note: noteWithAuthor(words) });
};

export const askDelay = actOnAppeal('askDelay', decideAskDelay);
export const grantDelay = actOnAppeal('grantDelay', decideGrantDelay);
export const refuseDelay = actOnAppeal('refuseDelay', decideRefuseDelay);
export const resumeAppeal = actOnAppeal('resumeAppeal', decideResume);
