/** Each act in each state by whoever may do it, the expected table written by hand. */
import { type AppealState, appealStates } from '../../shared/appeals/appeal';
import {
  type AppealTransition,
  appealActs,
  appealActsOpenTo,
  appealTransitions,
} from '../../shared/appeals/transitions';
import { daysInMs, later, shanghaiDay } from '../../shared/kernel/instant';
import { attempt, type BodyOf, type PersonsAct } from '../testkit/appeal-course';
import { aCall, anAppeal, askers, lights, roads } from '../testkit/appeals';
import { idOf, noon } from '../testkit/fixed';
import type { AppealResult } from './act-on-appeal';
import type { Appeal } from './appeal';
import { objectionTo, relationsTo } from './standing';

type Way = keyof typeof askers;
const at = later(noon, 60_000);

const on = (appeal: Appeal) => ({ appeal, at, eventId: idOf('deed') });

const survey = { contacted: true, solved: false, satisfied: false };
const until = shanghaiDay(later(at, daysInMs(20)));
const bodies: { readonly [Act in PersonsAct]: BodyOf<Act> } = {
  acceptAppeal: undefined,
  declineAppeal: { reason: 'court', words: '已在法院', call: '法院' },
  sortAppeal: { urgency: 'urgent' },
  handleAppeal: undefined,
  dispatchAppeal: { leadId: lights, coIds: [roads] },
  signAppeal: undefined,
  returnAppeal: { reason: 'otherOwner', grounds: '是小区自己的灯' },
  reportIn: undefined,
  contactReporter: {},
  recordWork: { account: '开挖并回填' },
  answerAppeal: { kind: 'solved', words: '已经换了灯泡' },
  confirmAppeal: survey,
  withdrawAppeal: undefined,
  askDelay: { kind: 'suspend', reason: 'weather', until, words: '等天气转暖' },
  grantDelay: undefined,
  refuseDelay: { words: '按期办理' },
  resumeAppeal: { words: '可以动工了' },
  raiseAppeal: { reason: '社区协调不了' },
  urgeAppeal: {},
};
const personsActs = appealActs.filter((act): act is PersonsAct => act !== 'tickAppeal');

/** How it looks in each state, the lead and one who came along called. */
const inState = (state: AppealState): Appeal => {
  const dispatched = aCall({ state: 'called' });
  const signed = aCall({ state: 'signed', signedBy: idOf('another of lights') });
  const along = (done: 'signed' | 'done') => aCall({ unitId: roads, unitName: '市政养护队', part: 'co', state: done });
  const of: { readonly [State in AppealState]?: Partial<Appeal> } = {
    dispatched: { calls: [dispatched, along('signed')] },
    signed: { calls: [signed, along('done')] },
    contacted: { calls: [signed, along('done')], contactedAt: noon },
    in_progress: { calls: [{ ...signed, state: 'reported' }, along('done')] },
    returned: { calls: [{ ...signed, state: 'returned', hasReturned: true }], returns: 1 },
    answered: {
      calls: [{ ...signed, state: 'done' }],
      answer: { kind: 'solved', words: '换了', by: idOf('another'), unitId: lights },
    },
    reopened: { reopenings: 1 },
    suspended: { calls: [signed], resumesTo: 'signed', pauses: [{ from: noon, until: later(noon, daysInMs(9)) }] },
  };
  return anAppeal({ state, ...of[state] });
};

const short: Readonly<Record<AppealState, string>> = {
  submitted: 'new',
  accepted: 'acc',
  dispatched: 'dis',
  signed: 'sig',
  contacted: 'con',
  in_progress: 'wor',
  returned: 'ret',
  answered: 'ans',
  reopened: 'reo',
  suspended: 'sus',
  closed: 'clo',
  declined: 'dec',
  merged: 'mer',
  withdrawn: 'wit',
};

const outcome = (result: AppealResult): string => {
  if (!result.ok)
    return (
      { WRONG_STATE: '!', NOT_ALLOWED: '-', NOT_FOUND: '.', OTHERS_PENDING: 'o' }[String(result.refusal.code)] ??
      result.refusal.code
    );
  return result.value.kind === 'already' ? '=' : short[result.value.change.appeal.state];
};

/** Columns in the order of the states; `!` WRONG_STATE, `=` had happened, `-` NOT_ALLOWED, `.` NOT_FOUND, else the state that follows. */
const table: { readonly [Act in PersonsAct]: readonly [Way, string] } = {
  acceptAppeal: ['owner', 'acc = ! ! ! ! ! ! ! ! ! ! ! !'],
  declineAppeal: ['owner', 'dec dec ! ! ! ! ! ! ! ! ! ! ! !'],
  sortAppeal: ['owner', 'new acc dis sig con wor ret ! reo ! ! ! ! !'],
  handleAppeal: ['gridWorker', 'sig sig ! ! ! ! sig ! sig ! ! ! ! !'],
  dispatchAppeal: ['owner', 'dis dis = ! ! ! dis ! dis ! ! ! ! !'],
  signAppeal: ['lead', '. . sig ! ! ! . ! . ! . . . .'],
  returnAppeal: ['lead', '. . ret ret ret ! . ! . ! . . . .'],
  reportIn: ['lead', '. . ! wor wor ! . ! . ! . . . .'],
  contactReporter: ['lead', '. . ! con = wor . ! . ! . . . .'],
  recordWork: ['coHandler', '. . dis ! ! ! . . . . . . . .'],
  answerAppeal: ['lead', '. . ! ! ans ans . ! . ! . . . .'],
  confirmAppeal: ['author', '! ! ! ! ! ! ! reo ! ! ! ! ! !'],
  withdrawAppeal: ['author', 'wit wit wit wit wit wit wit ! wit wit ! ! ! ='],
  askDelay: ['lead', '. . dis sig con wor . ! . ! . . . .'],
  grantDelay: ['supervisor', '! ! ! ! ! ! ! ! ! ! ! ! ! !'],
  refuseDelay: ['supervisor', '! ! ! ! ! ! ! ! ! ! ! ! ! !'],
  resumeAppeal: ['owner', '! ! ! ! ! ! ! ! ! sig ! ! ! !'],
  raiseAppeal: ['owner', 'new acc dis sig con wor ret ! reo ! ! ! ! !'],
  urgeAppeal: ['author', 'new acc dis sig con wor ret ! reo ! ! ! ! !'],
};

const everyWay = Object.keys(askers) as readonly Way[];

describe('an appeal', () => {
  it.each(personsActs)('%s is possible in these states alone', (act) => {
    const [way, columns] = table[act];
    const outcomes = appealStates.map((state) =>
      outcome(attempt(askers[way], act, bodies[act] as never, on(inState(state)))),
    );
    expect(outcomes.join(' ')).toBe(columns);
  });

  const mayTry: { readonly [Act in PersonsAct]: readonly Way[] } = {
    acceptAppeal: ['owner', 'gridWorker'],
    declineAppeal: ['owner'],
    sortAppeal: ['owner'],
    handleAppeal: ['owner', 'gridWorker'],
    dispatchAppeal: ['owner'],
    signAppeal: ['lead', 'coHandler'],
    returnAppeal: ['lead', 'coHandler'],
    reportIn: ['lead', 'coHandler'],
    contactReporter: ['owner', 'gridWorker', 'lead'],
    recordWork: ['coHandler'],
    answerAppeal: ['owner', 'gridWorker', 'lead'],
    confirmAppeal: ['author', 'owner'],
    withdrawAppeal: ['author'],
    askDelay: ['owner', 'lead'],
    grantDelay: ['owner', 'supervisor'],
    refuseDelay: ['owner', 'supervisor'],
    resumeAppeal: ['owner', 'supervisor'],
    raiseAppeal: ['owner'],
    urgeAppeal: ['author', 'supervisor'],
  };

  it.each(personsActs)('%s is nobody else’s', (act) => {
    const appeal = inState('dispatched');
    const may = everyWay.filter((way) => {
      const { actor, unitIds } = askers[way];
      return objectionTo(act, relationsTo(actor, { appeal, unitIds })) === undefined;
    });
    expect([...may].sort()).toEqual([...mayTry[act]].sort());
  });

  it('shows the buttons that its machine has, and ends where nothing leads on', () => {
    const ended: readonly AppealState[] = ['closed', 'declined', 'merged', 'withdrawn'];
    for (const state of appealStates) {
      const open = appealActsOpenTo({ state, relations: ['author', 'owner', 'lead', 'supervisor'], call: 'called' });
      expect([state, open.length === 0]).toEqual([state, ended.includes(state)]);
    }
    for (const act of appealActs) {
      const row: AppealTransition = appealTransitions[act];
      expect(row.from.filter((state) => ended.includes(state))).toEqual([]);
    }
  });
});
