/** The reporter is spoken to, and has an answer: from the lead unit, or from the node's own staff where they see to it themselves. */
import type { AppealRelation } from '../../shared/appeals/appeal';
import type * as contracts from '../../shared/appeals/handler-contract';
import type { InputOf } from '../../shared/kernel/contract';
import { daysInMs, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import { already } from '../kernel/write-act';
import { type AppealRule, actOnAppeal, decided, mayNow } from './act-on-appeal';
import { type Appeal, type Call, isLive, receiptOf } from './appeal';
import { noteForAll, noteInside } from './appeal-change';
import { dropClocks, meetClocks } from './clocks';

type BodyOf<C extends (typeof contracts)[keyof typeof contracts]> = InputOf<C>['body'];

/** Whether it is his to speak: the lead's, unless the name is hidden from units; staff's where they took it, or speak for a unit that may not. */
const speaks = (by: AppealRelation, { takenBy, nameHidden }: Appeal): boolean =>
  by === 'lead' ? !nameHidden : takenBy !== undefined || nameHidden;

/** One unit of a call, or the staff who took it: never both. */
const answers = (by: AppealRelation, { takenBy }: Appeal): boolean =>
  by === 'lead' ? takenBy === undefined : takenBy !== undefined;

/** Until the lead has signed, nobody has it; staff who speak for it don't hurry it. */
export const decideContact: AppealRule<BodyOf<typeof contracts.contactReporter>> = (
  found,
  deed,
  { words },
  { call },
) => {
  const { appeal } = found;
  if (appeal.contactedAt !== undefined) return already(receiptOf(appeal));
  if (!mayNow('contactReporter', found, deed.by, call)) return refuse('WRONG_STATE');
  if (!speaks(deed.by, appeal)) return refuse('NOT_ALLOWED');
  return decided(deed, appeal, {
    to: appeal.state === 'in_progress' ? 'in_progress' : 'contacted',
    set: { contactedAt: deed.at, clocks: meetClocks(appeal.clocks, ['contact'], deed.at) },
    ...(words === undefined ? {} : { note: noteInside(words) }),
  });
};

const isPending = (call: Call): boolean => call.part === 'co' && isLive(call) && call.state !== 'done';

export const decideAnswer: AppealRule<BodyOf<typeof contracts.answerAppeal>> = (found, deed, body, { call }) => {
  const { appeal } = found;
  const { kind, words, plannedFor, account } = body;
  if (appeal.state === 'answered' && appeal.answer?.by === deed.actorId && appeal.answer.words === words)
    return already(receiptOf(appeal));
  if (!mayNow('answerAppeal', found, deed.by, call)) return refuse('WRONG_STATE');
  if (!answers(deed.by, appeal)) return refuse('NOT_ALLOWED');
  if (appeal.calls.some(isPending)) return refuse('OTHERS_PENDING');
  if ((kind === 'planned') !== (plannedFor !== undefined)) return refuse('BAD_INPUT', 'body.plannedFor');
  const unit = deed.unitId === undefined ? {} : { unitId: deed.unitId };
  const day = plannedFor === undefined ? {} : { plannedFor };
  return decided(deed, appeal, {
    to: 'answered',
    set: {
      answer: { kind, words, ...day, by: deed.actorId, ...unit },
      calls: appeal.calls.map((one) =>
        one === call && one.part === 'lead'
          ? { ...one, state: 'done', ...(account === undefined ? {} : { account }) }
          : one,
      ),
      clocks: dropClocks(meetClocks(appeal.clocks, ['answer'], deed.at), () => true),
      callAt: later(deed.at, daysInMs(appeal.terms.confirmDays)),
    },
    clear: ['delay'],
    note: noteForAll(words),
    told: { answerKind: kind },
  });
};

export const contactReporter = actOnAppeal('contactReporter', decideContact);
export const answerAppeal = actOnAppeal('answerAppeal', decideAnswer);
