/** What a unit does that was called: it signs, is there, gives the matter back, or says what it has done. */
import type { AppealState } from '../../shared/appeals/appeal';
import type * as contracts from '../../shared/appeals/handler-contract';
import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import { already } from '../kernel/write-act';
import { type AppealRule, actOnAppeal, decided, mayNow } from './act-on-appeal';
import { type Appeal, type Call, receiptOf } from './appeal';
import { noteInside } from './appeal-change';
import { dropClocks, meetClocks } from './clocks';
import { returnsBeforeFixing } from './dispatch-appeal';
import { waits } from './give';
import { raised } from './take-in';

type BodyOf<C extends (typeof contracts)[keyof typeof contracts]> = InputOf<C>['body'];

const withCall = ({ calls }: Appeal, changed: Call): Call[] =>
  calls.map((call) => (call.unitId === changed.unitId && call.calledAt === changed.calledAt ? changed : call));

/** 签收. */
export const decideSign: AppealRule<undefined> = (found, deed, _, { call }) => {
  const { appeal } = found;
  if (call?.signedBy === deed.actorId) return already(receiptOf(appeal));
  if (call === undefined || !mayNow('signAppeal', found, deed.by, call)) return refuse('WRONG_STATE');
  const leads = call.part === 'lead' && appeal.state === 'dispatched';
  return decided(deed, appeal, {
    to: leads ? 'signed' : appeal.state,
    set: {
      calls: withCall(appeal, { ...call, state: 'signed', signedBy: deed.actorId }),
      clocks: meetClocks(appeal.clocks, ['sign'], deed.at, call.unitId),
    },
  });
};

const atWork: readonly AppealState[] = ['signed', 'contacted'];

/** 报到. */
export const decideReportIn: AppealRule<undefined> = (found, deed, _, { call }) => {
  const { appeal } = found;
  if (call?.reportedBy === deed.actorId) return already(receiptOf(appeal));
  if (call === undefined || !mayNow('reportIn', found, deed.by, call)) return refuse('WRONG_STATE');
  const begins = call.part === 'lead' && atWork.includes(appeal.state);
  return decided(deed, appeal, {
    to: begins ? 'in_progress' : appeal.state,
    set: {
      calls: withCall(appeal, { ...call, state: 'reported', reportedBy: deed.actorId }),
      clocks: meetClocks(appeal.clocks, ['reportIn'], deed.at, call.unitId),
    },
  });
};

/** What a unit that came along has done. Whoever has done something was there. */
export const decideRecordWork: AppealRule<BodyOf<typeof contracts.recordWork>> = (
  found,
  deed,
  { account },
  { call },
) => {
  const { appeal } = found;
  if (call?.state === 'done' && call.account === account) return already(receiptOf(appeal));
  if (call === undefined || !mayNow('recordWork', found, deed.by, call)) return refuse('WRONG_STATE');
  return decided(deed, appeal, {
    to: appeal.state,
    set: {
      calls: withCall(appeal, { ...call, state: 'done', account }),
      clocks: meetClocks(appeal.clocks, ['reportIn'], deed.at, call.unitId),
    },
  });
};

const afterReturn = (appeal: Appeal, call: Call) => ({
  calls: withCall(appeal, call),
  clocks: dropClocks(appeal.clocks, ({ unitId }) => unitId === call.unitId),
});

/**
 * 退单. The lead's sends the matter back to whoever called it, whose own time to find another begins; the second one lets it rise, so that
 * the node above says whose it is. One who only came along leaves the others at work.
 */
export const decideReturn: AppealRule<BodyOf<typeof contracts.returnAppeal>> = (
  found,
  deed,
  body,
  { call, calendar },
) => {
  const { appeal } = found;
  if (call === undefined || !mayNow('returnAppeal', found, deed.by, call)) return refuse('WRONG_STATE');
  if (appeal.fixed === true) return refuse('OWNER_FIXED');
  if (call.hasReturned === true) return refuse('RETURNED_BEFORE');
  const returned: Call = { ...call, state: 'returned', returnReason: body.reason, hasReturned: true };
  const parts = afterReturn(appeal, returned);
  const { proposedUnitId } = body;
  const told = { returnReason: body.reason, ...(proposedUnitId === undefined ? {} : { proposedUnitId }) };
  const note = noteInside(body.grounds);
  if (call.part === 'co') return decided(deed, appeal, { to: appeal.state, set: parts, note, told });
  const returns = appeal.returns + 1;
  const up = returns >= returnsBeforeFixing ? raised(appeal) : undefined;
  return decided(deed, appeal, {
    to: 'returned',
    set: { ...parts, returns, clocks: waits(calendar, appeal, parts.clocks, deed.at), ...up },
    note,
    told: { ...told, ...(up === undefined ? {} : { raisedTo: up.level }) },
  });
};

export const signAppeal = actOnAppeal('signAppeal', decideSign);
export const reportIn = actOnAppeal('reportIn', decideReportIn);
export const recordWork = actOnAppeal('recordWork', decideRecordWork);
export const returnAppeal = actOnAppeal('returnAppeal', decideReturn);
