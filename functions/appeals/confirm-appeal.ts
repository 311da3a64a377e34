/** The reporter says whether he was spoken to, whether it is put right, whether he is content; what is not put right is opened again. */
import type * as contracts from '../../shared/appeals/contract';
import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import { already } from '../kernel/write-act';
import { type AppealRule, actOnAppeal, decided, mayNow } from './act-on-appeal';
import { receiptOf } from './appeal';
import { noteWithAuthor } from './appeal-change';
import { owedAgain, takenBack } from './give';
import { raised } from './take-in';

type BodyOf<C extends (typeof contracts)[keyof typeof contracts]> = InputOf<C>['body'];

/** So often the same node is asked once more; then it rises by itself. */
export const reopeningsAtOneLevel = 2;

/** Staff say it only for one whom they have called, and never about their own answer. */
export const decideConfirm: AppealRule<BodyOf<typeof contracts.confirmAppeal>> = (
  found,
  deed,
  { words, ...survey },
  { calendar },
) => {
  const { appeal } = found;
  const before = appeal.survey;
  if (appeal.state === 'closed' && deed.by === 'author' && JSON.stringify(before) === JSON.stringify(survey))
    return already(receiptOf(appeal));
  if (!mayNow('confirmAppeal', found, deed.by, undefined)) return refuse('WRONG_STATE');
  if (deed.by === 'owner' && (appeal.toCall !== true || appeal.answer?.by === deed.actorId))
    return refuse('NOT_ALLOWED');
  const note = words === undefined ? {} : { note: noteWithAuthor(words) };
  if (survey.solved) return decided(deed, appeal, { to: 'closed', set: { survey }, ...note, told: { survey } });
  const reopenings = appeal.reopenings + 1;
  const up = reopenings > reopeningsAtOneLevel ? raised(appeal) : undefined;
  const { calls, clocks } = takenBack(appeal);
  return decided(deed, appeal, {
    to: 'reopened',
    set: { survey, reopenings, calls, clocks: owedAgain(calendar, appeal, clocks, deed.at), ...up },
    clear: ['answer', 'callAt', 'toCall', 'takenBy', 'contactedAt', 'extended'],
    ...note,
    told: { survey, ...(up === undefined ? {} : { raisedTo: up.level }) },
  });
};

/** He needs it no more, or has found another way. */
export const decideWithdraw: AppealRule<undefined> = (found, deed) => {
  const { appeal } = found;
  if (appeal.state === 'withdrawn') return already(receiptOf(appeal));
  if (!mayNow('withdrawAppeal', found, deed.by, undefined)) return refuse('WRONG_STATE');
  return decided(deed, appeal, { to: 'withdrawn', set: { calls: takenBack(appeal).calls } });
};

export const confirmAppeal = actOnAppeal('confirmAppeal', decideConfirm);
export const withdrawAppeal = actOnAppeal('withdrawAppeal', decideWithdraw);
