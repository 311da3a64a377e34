/** Acts on one appeal after another, by the rules alone: each is decided on what the last one left. */
import type { AppealReceipt } from '../../shared/appeals/appeal';
import type { AppealAct } from '../../shared/appeals/transitions';
import { type Instant, later } from '../../shared/kernel/instant';
import { accept, type Result } from '../../shared/kernel/result';
import type { AppealResult, AppealRule } from '../appeals/act-on-appeal';
import { decideAnswer, decideContact } from '../appeals/answer-appeal';
import { type Appeal, receiptOf } from '../appeals/appeal';
import { type AppealChange, clockAt } from '../appeals/appeal-change';
import { decideConfirm, decideWithdraw } from '../appeals/confirm-appeal';
import { decideAskDelay, decideGrantDelay, decideRefuseDelay, decideResume } from '../appeals/delay';
import { decideDispatch } from '../appeals/dispatch-appeal';
import { decideRecordWork, decideReportIn, decideReturn, decideSign } from '../appeals/on-call';
import { actingAs, type FoundAppeal, objectionTo, ownCall, relationsTo } from '../appeals/standing';
import { decideAccept, decideDecline, decideHandle, decideRaise, decideSort } from '../appeals/take-in';
import { decideTick } from '../appeals/tick-appeal';
import { decideUrge } from '../appeals/urge-appeal';
import { statutoryCalendar } from '../platform/work-calendar';
import { type Asker, units } from './appeals';
import { countedIds, noon } from './fixed';

export const appealRules = {
  acceptAppeal: decideAccept,
  declineAppeal: decideDecline,
  sortAppeal: decideSort,
  handleAppeal: decideHandle,
  dispatchAppeal: decideDispatch,
  signAppeal: decideSign,
  returnAppeal: decideReturn,
  reportIn: decideReportIn,
  contactReporter: decideContact,
  recordWork: decideRecordWork,
  answerAppeal: decideAnswer,
  confirmAppeal: decideConfirm,
  withdrawAppeal: decideWithdraw,
  askDelay: decideAskDelay,
  grantDelay: decideGrantDelay,
  refuseDelay: decideRefuseDelay,
  resumeAppeal: decideResume,
  raiseAppeal: decideRaise,
  urgeAppeal: decideUrge,
} as const satisfies Record<Exclude<AppealAct, 'tickAppeal'>, unknown>;
export type PersonsAct = keyof typeof appealRules;
export type BodyOf<Act extends PersonsAct> = (typeof appealRules)[Act] extends AppealRule<infer Body> ? Body : never;

/** What one who stands so makes of it at this moment. */
export const attempt = <Act extends PersonsAct>(
  { actor, unitIds }: Asker,
  act: Act,
  body: BodyOf<Act>,
  { appeal, at, eventId }: { readonly appeal: Appeal; readonly at: Instant; readonly eventId: string },
): AppealResult => {
  const found: FoundAppeal = { appeal, unitIds, units };
  const relations = relationsTo(actor, found);
  const objection = objectionTo(act, relations);
  if (objection !== undefined) return { ok: false, refusal: objection };
  const by = actingAs(act, relations);
  if (by === undefined) throw new Error('whoever may stands in some relation');
  const call = ownCall(found);
  const unitId = by === 'lead' || by === 'coHandler' ? call?.unitId : undefined;
  const deed = { act, by, at, eventId, actorId: actor.personId, unitId };
  // The body is the rule's own; a union of rules does not know it.
  const rule = appealRules[act] as AppealRule<BodyOf<Act>>;
  return rule(found, deed, body, { calendar: statutoryCalendar, relations, call });
};

export interface Course {
  readonly now: () => Instant;
  readonly appeal: () => Appeal;
  readonly changes: readonly AppealChange[];
  readonly act: <Act extends PersonsAct>(who: Asker, act: Act, body: BodyOf<Act>) => Result<AppealReceipt>;
  /** Lets time pass; the clock does what it does on the way, each at its own moment. */
  readonly pass: (ms: number) => void;
}

export const courseOf = (first: Appeal): Course => {
  const ids = countedIds();
  const changes: AppealChange[] = [];
  let [appeal, at] = [first, noon];
  const keep = (made: AppealChange) => {
    changes.push(made);
    appeal = made.appeal;
  };
  const tick = () => {
    for (;;) {
      const made = decideTick(appeal, at, ids.ulid(), statutoryCalendar);
      if (made === undefined) return;
      keep(made);
    }
  };
  return {
    now: () => at,
    appeal: () => appeal,
    changes,
    act: (who, act, body) => {
      const result = attempt(who, act, body, { appeal, at, eventId: ids.ulid() });
      if (!result.ok) return result;
      if (result.value.kind === 'change') keep(result.value.change);
      return accept(receiptOf(appeal));
    },
    pass: (ms) => {
      const end = later(at, ms);
      for (let due = clockAt(appeal); due !== undefined && due <= end; due = clockAt(appeal)) {
        if (due > at) at = due;
        tick();
      }
      at = end;
    },
  };
};
