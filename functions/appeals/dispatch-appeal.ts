/** 派单, 吹哨: a lead unit is called, and any that are to come along. */
import type { callParts } from '../../shared/appeals/appeal';
import type { dispatchAppeal as contract } from '../../shared/appeals/owner-contract';
import { appealTransitions } from '../../shared/appeals/transitions';
import type { InputOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';
import { leafOf, liesUnder } from '../../shared/kernel/place';
import { refuse } from '../../shared/kernel/result';
import type { WorkCalendar } from '../../shared/kernel/working-time';
import { already } from '../kernel/write-act';
import { type AppealRule, actOnAppeal, decided } from './act-on-appeal';
import { type Appeal, type Call, isLive, leadOf, limitOf, receiptOf } from './appeal';
import { noteInside } from './appeal-change';
import { startClock } from './clocks';
import { given, takenBack } from './give';
import type { HandlingUnit } from './handling-unit';

type Body = InputOf<typeof contract>['body'];

/** After so many returns whoever dispatches it says whose it is. */
export const returnsBeforeFixing = 2;

const callTo = (unit: HandlingUnit, part: (typeof callParts)[number], at: Instant, earlier: readonly Call[]): Call => ({
  unitId: unit.id,
  unitName: unit.name,
  part,
  state: 'called',
  calledAt: at,
  ...(earlier.some((call) => call.unitId === unit.id && call.hasReturned === true) ? { hasReturned: true } : {}),
});

/** Each unit signs and is there within its own time. */
const unitClocks = (calendar: WorkCalendar, appeal: Appeal, calls: readonly Call[], at: Instant) =>
  calls.flatMap(({ unitId }) =>
    (['sign', 'reportIn'] as const).map((step) =>
      startClock(calendar, step, limitOf(appeal, step), at, appeal.pauses, unitId),
    ),
  );

const isThisCall = (appeal: Appeal, { leadId, coIds = [] }: Body): boolean => {
  const called = appeal.calls.filter(isLive).map(({ unitId }) => unitId);
  return (
    appeal.state === 'dispatched' && leadOf(appeal)?.unitId === leadId && called.join() === [leadId, ...coIds].join()
  );
};

/** A unit that is not there, has ended, or is kept for somewhere else; the name of the field that is at fault. */
const fieldAtFault = ({ place, about }: Appeal, { leadId, coIds = [] }: Body, units: readonly HandlingUnit[]) => {
  const usable = (unitId: string): boolean =>
    units.some(
      ({ id, at, endedAt, unitKind }) =>
        id === unitId &&
        endedAt === undefined &&
        liesUnder(place, leafOf(at)) &&
        !(about === 'property' && unitKind === 'property'),
    );
  if (!usable(leadId)) return 'body.leadId';
  const at = coIds.findIndex(
    (unitId, index) => !usable(unitId) || unitId === leadId || coIds.indexOf(unitId) !== index,
  );
  return at === -1 ? undefined : `body.coIds.${at}`;
};

export const decideDispatch: AppealRule<Body> = ({ appeal, units = [] }, deed, body, { calendar }) => {
  if (isThisCall(appeal, body)) return already(receiptOf(appeal));
  const from: readonly string[] = appealTransitions.dispatchAppeal.from;
  if (!from.includes(appeal.state)) return refuse('WRONG_STATE');
  const field = fieldAtFault(appeal, body, units);
  if (field !== undefined) return refuse('NOT_FOUND', field);
  const back = takenBack(appeal);
  const [lead, ...along] = [body.leadId, ...(body.coIds ?? [])].flatMap(
    (unitId) => units.find(({ id }) => id === unitId) ?? [],
  );
  const calls = [lead, ...along].flatMap((unit, index) =>
    unit === undefined ? [] : [callTo(unit, index === 0 ? 'lead' : 'co', deed.at, appeal.calls)],
  );
  const clocks = given(calendar, appeal, back.clocks, deed.at);
  return decided(deed, appeal, {
    to: 'dispatched',
    set: {
      calls: [...back.calls, ...calls],
      clocks: [...clocks, ...unitClocks(calendar, appeal, calls, deed.at)],
      ...(appeal.returns >= returnsBeforeFixing ? { fixed: true } : {}),
    },
    clear: ['takenBy', 'contactedAt'],
    ...(body.words === undefined ? {} : { note: noteInside(body.words) }),
  });
};

export const dispatchAppeal = actOnAppeal('dispatchAppeal', decideDispatch, ({ leadId, coIds = [] }) => ({
  unitIds: [leadId, ...coIds],
}));
