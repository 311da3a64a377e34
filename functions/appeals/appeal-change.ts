/** What a rule decides, as data: the appeal as it stands afterwards, on the ground of the very revision that was read. */
import type { AppealRelation, AppealState } from '../../shared/appeals/appeal';
import type { AppealEvent } from '../../shared/appeals/events';
import { type AppealAct, appealTransitions } from '../../shared/appeals/transitions';
import type { Through } from '../../shared/kernel/acting';
import type { Instant } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import type { Agency } from '../kernel/acting';
import { type Appeal, isLive } from './appeal';
import { nextMoment } from './clocks';

/** Words of a step, and in which relations they may be read. The one who wrote them always may. */
export interface AppealNote {
  readonly text: string;
  readonly readers: readonly AppealRelation[];
}

export interface AppealChange {
  /** As it stands afterwards. */
  readonly appeal: Appeal;
  /** States that the write accepts: the machine's own list. */
  readonly from: readonly AppealState[];
  /** The revision on which it was decided. */
  readonly was: number;
  readonly event: AppealEvent;
  readonly note?: AppealNote;
  readonly agency?: Agency;
}

export interface AppealDeed {
  readonly act: AppealAct;
  readonly by: AppealRelation;
  readonly at: Instant;
  readonly eventId: string;
  /** Absent when the system acts. */
  readonly actorId?: string;
  /** On which ground he is as good as the reporter. */
  readonly agency?: Agency | undefined;
  /** For which unit he acts. */
  readonly unitId?: string | undefined;
}

const staff: readonly AppealRelation[] = ['owner', 'gridWorker', 'supervisor', 'firstReceiver'];
const units: readonly AppealRelation[] = ['lead', 'coHandler'];

/** For the reporter and for everybody who sees to it. */
export const noteForAll = (text: string): AppealNote => ({ text, readers: ['author', ...staff, ...units] });
/** Among those who see to it: an internal account is never the public answer. */
export const noteInside = (text: string): AppealNote => ({ text, readers: [...staff, ...units] });
/** Between the reporter and staff. */
export const noteWithAuthor = (text: string): AppealNote => ({ text, readers: ['author', ...staff] });

type Told = Pick<
  AppealEvent,
  | 'declineReason'
  | 'returnReason'
  | 'proposedUnitId'
  | 'answerKind'
  | 'survey'
  | 'delay'
  | 'raisedTo'
  | 'warned'
  | 'overdue'
  | 'toCall'
>;

export interface ChangeParts {
  readonly to: AppealState;
  readonly set?: Partial<Appeal>;
  readonly clear?: readonly Clearable[];
  readonly note?: AppealNote;
  readonly told?: Told;
}

export const eventOf = (
  deed: Omit<AppealDeed, 'act' | 'agency'> & { readonly act: string; readonly through?: Through | undefined },
  type: AppealEvent['type'],
  after: Appeal,
  from?: AppealState,
): AppealEvent => ({
  id: deed.eventId,
  type,
  at: deed.at,
  act: deed.act,
  by: deed.by,
  ...(deed.actorId === undefined ? {} : { actorId: deed.actorId }),
  ...(deed.through === undefined ? {} : { onBehalfOf: after.authorId, through: deed.through }),
  appealId: after.id,
  number: after.number,
  ...(from === undefined ? {} : { from }),
  to: after.state,
  authorId: after.authorId,
  ...(after.filedBy === undefined ? {} : { filedBy: after.filedBy, filedThrough: after.filedThrough }),
  place: after.place,
  level: after.level,
  ownerPlaceId: leafOf(after.ownedAt),
  urgency: after.urgency,
  ...(after.category === undefined ? {} : { category: after.category }),
  calledUnitIds: after.calls.filter(isLive).map(({ unitId }) => unitId),
  ...(deed.unitId === undefined ? {} : { handlingUnitId: deed.unitId }),
});

/** What may be absent of an appeal, and so may go. */
type Clearable = { [K in keyof Appeal]-?: undefined extends Appeal[K] ? K : never }[keyof Appeal];

const without = (appeal: Appeal, names: readonly Clearable[]): Appeal =>
  names.reduce<Appeal>((left, name) => {
    const { [name]: _, ...rest } = left;
    return rest as Appeal; // What went was optional.
  }, appeal);

const ended: readonly AppealState[] = ['closed', 'declined', 'merged', 'withdrawn'];

/** Nobody owes anything on what has ended. */
const atRest = (appeal: Appeal): Appeal =>
  ended.includes(appeal.state)
    ? without({ ...appeal, clocks: appeal.clocks.filter(({ metAt }) => metAt !== undefined) }, [
        'delay',
        'callAt',
        'toCall',
      ])
    : appeal;

/** Who does it in another relation than the reporter's does it for nobody. */
const groundOf = ({ by, agency }: AppealDeed): { readonly agency?: Agency } =>
  by === 'author' && agency !== undefined ? { agency } : {};

/** Completes a decision with what every act leaves behind: the machine's states and the revision as its condition, and one event. */
export const changeBy = (
  deed: AppealDeed,
  appeal: Appeal,
  { to, set, clear = [], note, told }: ChangeParts,
): AppealChange => {
  const { from, event } = appealTransitions[deed.act];
  const moves = to !== appeal.state || (set?.level ?? appeal.level) !== appeal.level;
  const since = moves ? deed.at : appeal.since;
  const after = atRest({ ...without({ ...appeal, ...set }, clear), state: to, since, revision: appeal.revision + 1 });
  const { through } = groundOf(deed).agency ?? {};
  return {
    appeal: after,
    from,
    was: appeal.revision,
    event: { ...eventOf({ ...deed, through }, event, after, appeal.state), ...told },
    ...(note === undefined ? {} : { note }),
    ...groundOf(deed),
  };
};

/** When the clock has something to note next: a time, the end of a suspension, or the day on which staff call. */
export const clockAt = ({ state, clocks, pauses, callAt, toCall }: Appeal): Instant | undefined => {
  if (ended.includes(state)) return undefined;
  const resumes = state === 'suspended' ? pauses.at(-1)?.until : undefined;
  const calls = toCall === true ? undefined : callAt;
  return [state === 'suspended' ? undefined : nextMoment(clocks), resumes, calls]
    .filter((one) => one !== undefined)
    .sort()[0];
};
