/** The appeal's state machine, written once as data; read by rules, database, buttons, test matrix and chart. Source: DOMAIN §2.3 (吹哨报到). */
import type { AppealRelation, AppealState, CallState } from './appeal';

export interface AppealTransition {
  readonly from: readonly AppealState[];
  /** The states it can lead to; several where what else is known decides. */
  readonly to: readonly AppealState[];
  /** Of an act that may leave the state as it stands: the ways on which it does not. */
  readonly moves?: readonly (readonly [from: AppealState, to: AppealState])[];
  readonly who: readonly AppealRelation[];
  /** States of the call of the asker's own unit in which it is possible; absent where he does not act for a unit. */
  readonly call?: readonly CallState[];
  readonly event: `appeal.${string}`;
}

/** A unit, or the node's own staff, has it. */
const inHand = ['dispatched', 'signed', 'contacted', 'in_progress'] as const;
/** It waits for the node whose turn it is. */
const waiting = ['submitted', 'accepted', 'returned', 'reopened'] as const;
const running = [...waiting, ...inHand] as const;

export const appealTransitions = {
  acceptAppeal: { from: ['submitted'], to: ['accepted'], who: ['owner', 'gridWorker'], event: 'appeal.accepted' },
  declineAppeal: { from: ['submitted', 'accepted'], to: ['declined'], who: ['owner'], event: 'appeal.declined' },
  /** What it is and how urgent: staff sort, the reporter need not. */
  sortAppeal: { from: running, to: running, who: ['owner'], event: 'appeal.sorted' },
  /** The node's own staff see to it: on the spot, without calling anybody. */
  handleAppeal: {
    from: ['submitted', 'accepted', 'returned', 'reopened'],
    to: ['signed'],
    who: ['owner', 'gridWorker'],
    event: 'appeal.handled',
  },
  /** 派单, 吹哨: a lead unit is called, and any that are to come along. */
  dispatchAppeal: {
    from: ['submitted', 'accepted', 'returned', 'reopened'],
    to: ['dispatched'],
    who: ['owner'],
    event: 'appeal.dispatched',
  },
  signAppeal: {
    from: inHand,
    to: ['signed', 'contacted', 'in_progress', 'dispatched'],
    moves: [['dispatched', 'signed']],
    who: ['lead', 'coHandler'],
    call: ['called'],
    event: 'appeal.signed',
  },
  /** 退单: it isn't this unit's. Once for each, and not where the node above has fixed whose it is. */
  returnAppeal: {
    from: inHand,
    to: ['returned', ...inHand],
    who: ['lead', 'coHandler'],
    call: ['called', 'signed'],
    event: 'appeal.returned',
  },
  /** 报到: the unit is there. */
  reportIn: {
    from: ['dispatched', 'signed', 'contacted', 'in_progress'],
    to: ['dispatched', 'signed', 'contacted', 'in_progress'],
    moves: [
      ['signed', 'in_progress'],
      ['contacted', 'in_progress'],
    ],
    who: ['lead', 'coHandler'],
    call: ['signed'],
    event: 'appeal.reported_in',
  },
  /** The reporter was spoken to: by the unit, or by the node's staff where his name is hidden or they see to it themselves. */
  contactReporter: {
    from: ['signed', 'in_progress'],
    to: ['contacted', 'in_progress'],
    moves: [['signed', 'contacted']],
    who: ['lead', 'owner', 'gridWorker'],
    event: 'appeal.contacted',
  },
  /** What a unit that came along has done. */
  recordWork: {
    from: inHand,
    to: inHand,
    who: ['coHandler'],
    call: ['signed', 'reported'],
    event: 'appeal.work_recorded',
  },
  answerAppeal: {
    from: ['contacted', 'in_progress'],
    to: ['answered'],
    who: ['lead', 'owner', 'gridWorker'],
    event: 'appeal.answered',
  },
  /** By the reporter; by staff who have rung him up, once he has let the days go by. */
  confirmAppeal: {
    from: ['answered'],
    to: ['closed', 'reopened'],
    who: ['author', 'owner'],
    event: 'appeal.confirmed',
  },
  withdrawAppeal: { from: [...running, 'suspended'], to: ['withdrawn'], who: ['author'], event: 'appeal.withdrawn' },
  /** More time, or that the clock stand still until a day: asked for with a reason. */
  askDelay: { from: inHand, to: inHand, who: ['lead', 'owner'], event: 'appeal.delay_asked' },
  /** By somebody else than who asked. */
  grantDelay: {
    from: inHand,
    to: [...inHand, 'suspended'],
    who: ['owner', 'supervisor'],
    event: 'appeal.delay_granted',
  },
  refuseDelay: { from: inHand, to: inHand, who: ['owner', 'supervisor'], event: 'appeal.delay_refused' },
  resumeAppeal: { from: ['suspended'], to: inHand, who: ['owner', 'supervisor', 'system'], event: 'appeal.resumed' },
  /** To the node above, which sees to it from now on. */
  raiseAppeal: { from: running, to: running, who: ['owner'], event: 'appeal.raised' },
  /** 催办. */
  urgeAppeal: { from: running, to: running, who: ['author', 'supervisor'], event: 'appeal.urged' },
  /** What the clock finds: four fifths of a time have run, it has run out, or nobody has answered staff's question. */
  tickAppeal: {
    from: [...running, 'suspended', 'answered'],
    to: [...running, 'suspended', 'answered'],
    who: ['system'],
    event: 'appeal.ticked',
  },
} as const satisfies Record<string, AppealTransition>;

export type AppealAct = keyof typeof appealTransitions;
export const appealActs = Object.keys(appealTransitions) as readonly AppealAct[];

export interface AppealStanding {
  readonly state: AppealState;
  readonly relations: readonly AppealRelation[];
  /** Of the asker's own unit. */
  readonly call: CallState | undefined;
}

/** Whether the machine has a way for the act from here. */
export const hasWay = (act: AppealAct, { state, call }: Omit<AppealStanding, 'relations'>): boolean => {
  const row: AppealTransition = appealTransitions[act];
  return row.from.includes(state) && (row.call === undefined || (call !== undefined && row.call.includes(call)));
};

/** The acts open to somebody who stands so: the buttons on his page. */
export const appealActsOpenTo = (standing: AppealStanding): readonly AppealAct[] =>
  appealActs.filter((act) => {
    const row: AppealTransition = appealTransitions[act];
    return hasWay(act, standing) && row.who.some((relation) => standing.relations.includes(relation));
  });
