/** A wish's course as somebody follows it who knows the state machine and sees what is done: the model of a walk, told by hand. */
import { type Transition, type WishAct, wishTransitions } from '../../shared/wishes/transitions';
import type { ClaimState, Relation, WishState } from '../../shared/wishes/wish';
import type { Row } from '../platform/table';
import { idOf } from './fixed';
import { members, type Step } from './walk-steps';
import { accepted, type RuledAct } from './wish-rule-table';

/** As what somebody stands beside the wish, whatever becomes of it. */
const standings: Readonly<Record<string, readonly Relation[]>> = {
  author: ['author'],
  daughter: ['author'],
  staff: ['communityStaff'],
  worker: ['overseer'],
  partner: ['partner'],
  nora: ['eligibleMember'],
  system: ['system'],
};
const asClaimer: Readonly<Record<ClaimState, Relation>> = {
  waiting: 'reserve',
  offered: 'assignee',
  held: 'claimer',
  delivered: 'claimer',
  confirmed: 'claimer',
  released: 'claimer',
};
const isMember = (as: string): boolean => (members as readonly string[]).includes(as);

/** What a step may turn out to be. */
const others: Readonly<Record<string, readonly WishAct[]>> = {
  lapseAssignment: ['declineAssignment'],
  lapseOffer: ['declineAssignment'],
};
const ofFarewell: readonly WishAct[] = ['abandonWish', 'settleReferral', 'withdrawThanks'];
const ofMembersFarewell: readonly WishAct[] = ['releaseWish', 'declineAssignment', 'leaveReserve'];
export const actsOf = ({ act, of = '' }: Step): readonly WishAct[] => {
  if (act === 'farewell') return isMember(of) ? ofMembersFarewell : ofFarewell;
  return others[act] ?? [act as WishAct];
};

/** From which states, as the table has it that is written by hand; the system's own acts stand in the machine's alone. */
const fromOf = (act: WishAct): readonly string[] => accepted[act as RuledAct]?.split(' ') ?? wishTransitions[act].from;

/** What nobody is refused to whom the machine opens it. */
const sure: readonly string[] = [
  'askWishInfo',
  'releaseWish',
  'leaveReserve',
  'declineAssignment',
  'withdrawWish',
  'closeWish',
  'closeContact',
  'amendWish',
];

const ended: readonly WishState[] = ['completed', 'withdrawn', 'closed'];
const sendingHome: readonly WishState[] = ['withdrawn', 'closed'];
const contactStates: readonly WishState[] = ['published', 'claimed', 'delivered'];
const taken: readonly ClaimState[] = ['held', 'delivered', 'confirmed'];

const timerOf = (act: string, of = ''): string => `${act} ${idOf(of)}`;

export interface Told {
  readonly act: WishAct;
  readonly type: string;
  readonly from: WishState;
  readonly to: WishState;
  readonly by: Relation;
}

interface Opened {
  readonly shows: readonly string[];
  /** Who held a place when it was written; and when whoever opened it had looked. */
  readonly to: readonly string[];
  readonly at: number;
  readonly everybody: boolean;
}

export class Course {
  state: WishState = 'submitted';
  claims: Readonly<Record<string, ClaimState>> = {};
  /** Who was on his way, or had been there, when it ended. */
  sentHome: readonly string[] = [];
  isIssued = false;
  membersOnly = false;
  opened: Opened | undefined;
  thanks: 'offered' | 'published' | 'set_aside' | undefined;
  looks = 0;
  private timers: ReadonlySet<string> = new Set();
  private readonly since = new Map<string, number>();

  relationsOf(as: string): readonly Relation[] {
    const claim = this.claims[as];
    if (!isMember(as)) return standings[as] ?? [];
    return ['eligibleMember', ...(claim === undefined ? [] : [asClaimer[claim]])];
  }

  private hasWay(act: WishAct, { as, of = as }: Step): boolean {
    const row: Transition = wishTransitions[act];
    // The timer of an answer names the wish alone: whoever is asked.
    const claims: readonly (ClaimState | 'none')[] =
      of === 'nobody' ? Object.values(this.claims) : [this.claims[as === 'system' ? of : as] ?? 'none'];
    const who = this.relationsOf(as);
    const isHis = as === 'system' || row.who.some((relation) => who.includes(relation));
    return (
      isHis &&
      fromOf(act).includes(this.state) &&
      (row.claim === undefined || claims.some((claim) => row.claim?.includes(claim)))
    );
  }

  /** Whether the machine has a way for it. */
  permits(step: Step): boolean {
    return actsOf(step).some((act) => this.hasWay(act, step));
  }

  /** Of what the clock does, only what it has been wound for. */
  isOpen(step: Step): boolean {
    const isTimer = step.as === 'system' && step.act !== 'farewell';
    return this.permits(step) && (!isTimer || this.timers.has(timerOf(step.act, step.of)));
  }

  isSure(step: Step): boolean {
    return sure.includes(step.act) && this.permits(step);
  }

  /** What is wrong with an event that the step has left, in words. */
  objectionsTo(step: Step, told: Told, after: WishState): string[] {
    const row: Transition = wishTransitions[told.act];
    const checks = {
      'it was something else that was done': !actsOf(step).includes(told.act),
      'the machine has no way for it': !this.hasWay(told.act, step),
      'the event is called otherwise': told.type !== row.event,
      'the event tells of another state before': told.from !== this.state,
      'the event tells of another state after': told.to !== after,
      'it does not lead to that state': !row.to.includes(after),
      'nobody who stands so may do it': !row.who.includes(told.by),
      'he does not stand so': step.as !== 'system' && !this.relationsOf(step.as).includes(told.by),
    };
    return Object.entries(checks).flatMap(([text, isWrong]) => (isWrong ? [text] : []));
  }

  private takers(): readonly string[] {
    return members.filter((called) => taken.includes(this.claims[called] ?? 'released'));
  }

  /** What the step has changed of what is open, agreed to and issued. `at`: when it was begun. */
  follow({ act, body = {}, as }: Step, told: Told, at: number): void {
    const issued = act === 'publishWish' ? body : (body.issued as typeof body | undefined);
    if (issued !== undefined) [this.isIssued, this.membersOnly] = [true, issued.membersOnly === true];
    if (act === 'openContact')
      this.opened = { shows: body.shows as string[], to: this.takers(), at, everybody: body.everybody === true };
    if (act === 'closeContact' || ended.includes(told.to)) this.opened = undefined;
    if (told.to !== 'completed' || told.act === 'withdrawThanks') this.thanks = undefined;
    if (act === 'confirmWish' && body.mayPublish === true) this.thanks = 'offered';
    if (act === 'publishStory') this.thanks = 'published';
    if (act === 'takeDownStory') this.thanks = 'set_aside';
    if (act === 'revealContact' && isMember(as)) this.looks += 1;
    if (sendingHome.includes(told.to) && !sendingHome.includes(told.from)) this.sentHome = this.takers();
  }

  /** As it stands after what was begun at that time. */
  stands(rows: readonly Row[], at = 0): void {
    const claims: Record<string, ClaimState> = {};
    for (const called of members) {
      const row = rows.find(({ kind, memberId }) => kind === 'claim' && memberId === idOf(called));
      if (row === undefined) continue;
      claims[called] = row.state as ClaimState;
      const holds = taken.includes(row.state as ClaimState);
      if (!holds) this.since.delete(called);
      else if (!this.since.has(called)) this.since.set(called, at);
    }
    this.claims = claims;
    const timers = rows.filter(({ kind }) => kind === 'timer');
    this.timers = new Set(timers.map(({ act, memberId }) => `${act} ${memberId ?? idOf('nobody')}`));
    this.state = rows.find(({ kind }) => kind === 'wish')?.state as WishState;
  }

  /** What of the resident is open to a member: he holds a place, and has held it since it was opened, or it is open to everybody. */
  openTo(called: string): readonly string[] {
    const since = this.since.get(called);
    if (this.opened === undefined || since === undefined || !this.holds(called)) return [];
    const isMeant = this.opened.everybody || (this.opened.to.includes(called) && since <= this.opened.at);
    return isMeant ? this.opened.shows : [];
  }

  /** He comes, or has been there, while it is still to be met or confirmed. */
  holds(called: string): boolean {
    const claim = this.claims[called];
    return (claim === 'held' || claim === 'delivered') && contactStates.includes(this.state);
  }
}
