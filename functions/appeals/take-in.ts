/** What the node does whose turn it is, before anybody has the matter in hand. */
import type { AppealLevel } from '../../shared/appeals/appeal';
import type * as contracts from '../../shared/appeals/owner-contract';
import { levelAbove, nodeOf } from '../../shared/appeals/routing';
import { appealTransitions } from '../../shared/appeals/transitions';
import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import { already } from '../kernel/write-act';
import { type AppealRule, actOnAppeal, decided } from './act-on-appeal';
import { type Appeal, limitOf, receiptOf } from './appeal';
import { noteInside, noteWithAuthor } from './appeal-change';
import { meetClocks, relimitClocks } from './clocks';
import { given, takenBack } from './give';

type BodyOf<C extends (typeof contracts)[keyof typeof contracts]> = InputOf<C>['body'];

const stands = (act: keyof typeof appealTransitions, { state }: Appeal): boolean => {
  const from: readonly string[] = appealTransitions[act].from;
  return from.includes(state);
};

export const decideAccept: AppealRule<undefined> = ({ appeal }, deed) => {
  if (appeal.state === 'accepted') return already(receiptOf(appeal));
  if (!stands('acceptAppeal', appeal)) return refuse('WRONG_STATE');
  return decided(deed, appeal, { to: 'accepted', set: { clocks: meetClocks(appeal.clocks, ['accept'], deed.at) } });
};

export const decideDecline: AppealRule<BodyOf<typeof contracts.declineAppeal>> = ({ appeal }, deed, body) => {
  if (!stands('declineAppeal', appeal)) return refuse('WRONG_STATE');
  return decided(deed, appeal, {
    to: 'declined',
    note: noteWithAuthor(`${body.words} ${body.call}`),
    told: { declineReason: body.reason },
  });
};

export const decideSort: AppealRule<BodyOf<typeof contracts.sortAppeal>> = ({ appeal }, deed, body, { calendar }) => {
  if (!stands('sortAppeal', appeal)) return refuse('WRONG_STATE');
  const { urgency = appeal.urgency, category = appeal.category } = body;
  if (urgency === appeal.urgency && category === appeal.category) return already(receiptOf(appeal));
  const limit = (step: Parameters<typeof limitOf>[1]) => limitOf({ terms: appeal.terms, urgency }, step);
  return decided(deed, appeal, {
    to: appeal.state,
    set: {
      urgency,
      ...(category === undefined ? {} : { category }),
      ...(urgency === appeal.urgency ? {} : { clocks: relimitClocks(calendar, appeal.clocks, limit, appeal.pauses) }),
    },
  });
};

/** The node's own staff see to it. */
export const decideHandle: AppealRule<undefined> = ({ appeal }, deed, _, { calendar }) => {
  if (appeal.state === 'signed' && appeal.takenBy === deed.actorId) return already(receiptOf(appeal));
  if (!stands('handleAppeal', appeal)) return refuse('WRONG_STATE');
  const { calls, clocks } = takenBack(appeal);
  return decided(deed, appeal, {
    to: 'signed',
    set: { calls, takenBy: deed.actorId, clocks: given(calendar, appeal, clocks, deed.at) },
    clear: ['contactedAt'],
  });
};

/** Where it goes when it rises; undefined: nobody stands above. */
export const raised = ({
  level,
  place,
}: Appeal): { readonly level: AppealLevel; readonly ownedAt: Appeal['ownedAt'] } | undefined => {
  const above = levelAbove(level);
  return above === undefined ? undefined : { level: above, ownedAt: nodeOf(above, place) };
};

export const decideRaise: AppealRule<BodyOf<typeof contracts.raiseAppeal>> = ({ appeal }, deed, { reason }) => {
  if (!stands('raiseAppeal', appeal)) return refuse('WRONG_STATE');
  const up = raised(appeal);
  if (up === undefined) return refuse('NOBODY_ABOVE');
  return decided(deed, appeal, { to: appeal.state, set: up, note: noteInside(reason), told: { raisedTo: up.level } });
};

export const acceptAppeal = actOnAppeal('acceptAppeal', decideAccept);
export const declineAppeal = actOnAppeal('declineAppeal', decideDecline);
export const sortAppeal = actOnAppeal('sortAppeal', decideSort);
export const handleAppeal = actOnAppeal('handleAppeal', decideHandle);
export const raiseAppeal = actOnAppeal('raiseAppeal', decideRaise);
