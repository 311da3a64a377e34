/** 催办: by its reporter once a day, by whoever supervises it whenever he finds it necessary. */
import type * as contracts from '../../shared/appeals/contract';
import type { InputOf } from '../../shared/kernel/contract';
import { daysInMs, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import { type AppealRule, actOnAppeal, decided, mayNow } from './act-on-appeal';
import { noteForAll, noteInside } from './appeal-change';

type Body = InputOf<typeof contracts.urgeAppeal>['body'];

export const decideUrge: AppealRule<Body> = (found, deed, { words }) => {
  const { appeal } = found;
  if (!mayNow('urgeAppeal', found, deed.by, undefined)) return refuse('WRONG_STATE');
  const isAuthor = deed.by === 'author';
  const { urgedAt } = appeal;
  if (isAuthor && urgedAt !== undefined && later(urgedAt, daysInMs(1)) > deed.at) return refuse('URGED_TODAY');
  return decided(deed, appeal, {
    to: appeal.state,
    ...(isAuthor ? { set: { urgedAt: deed.at } } : {}),
    ...(words === undefined ? {} : { note: isAuthor ? noteForAll(words) : noteInside(words) }),
  });
};

export const urgeAppeal = actOnAppeal('urgeAppeal', decideUrge);
