/** My own, the queues of those who see to it, what a unit has in hand, and one with its course. */
import {
  type AppealRelation,
  type AppealRow,
  type AppealView,
  appealRowSchema,
  callViewSchema,
} from '../../shared/appeals/appeal';
import type * as own from '../../shared/appeals/contract';
import type { listCalls as callsContract } from '../../shared/appeals/handler-contract';
import type { listAppealQueue as queueContract } from '../../shared/appeals/owner-contract';
import { type Actor, holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { shanghaiDay } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { mayReadFor } from '../kernel/acting';
import type { Asked } from '../kernel/asked';
import { type Appeal, dueAtOf } from './appeal';
import type { AppealStore, AppealStory } from './appeal-store';
import { type FoundAppeal, ownCall, relationsTo, standsForAuthor } from './standing';

interface Ports {
  readonly appeals: AppealStore;
}

const unitsOnly = (relations: readonly AppealRelation[]): boolean =>
  relations.every((relation) => relation === 'lead' || relation === 'coHandler');

/** The schema keeps what lists show and drops the rest. A unit doesn't learn who it was where he wished it so. */
const rowOf = (appeal: Appeal, relations: readonly AppealRelation[]): AppealRow => {
  const { authorMask, ...row } = { ...appeal, dueAt: dueAtOf(appeal) };
  return appealRowSchema.parse(appeal.nameHidden && unitsOnly(relations) ? row : { ...row, authorMask });
};

const near = (appeal: Appeal, unitIds: readonly string[] = []): FoundAppeal => ({ appeal, unitIds });

export const listMyAppeals =
  ({ appeals }: Ports) =>
  async ({ input, actor }: Asked<typeof own.listMyAppeals>): Promise<Result<ReplyOf<typeof own.listMyAppeals>>> => {
    const { onBehalfOf = actor.personId, cursor } = input.query;
    if (!(await mayReadFor(actor, onBehalfOf, appeals.findPrincipal))) return refuse('NOT_FOUND', 'query.onBehalfOf');
    const page = await appeals.listByAuthor(onBehalfOf, cursor);
    if (!page.ok) return page;
    const open = page.value.items.filter((appeal) => relationsTo(actor, near(appeal)).includes('author'));
    return accept({ items: open.map((appeal) => rowOf(appeal, ['author'])), next: page.value.next });
  };

const queueRoles = ['communityStaff', 'gridWorker', 'streetAdmin', 'districtSupervisor'] as const;

/** Nobody sees in his queue what is about himself. */
export const listAppealQueue =
  ({ appeals }: Ports) =>
  async ({ input, actor }: Asked<typeof queueContract>): Promise<Result<ReplyOf<typeof queueContract>>> => {
    const { place, state, cursor } = input.query;
    if (!holdsAt(actor, queueRoles, place)) return refuse('NOT_ALLOWED');
    const page = await appeals.listByState(state, place, cursor);
    if (!page.ok) return page;
    const items = page.value.items.flatMap((appeal) => {
      const relations = relationsTo(actor, near(appeal));
      return relations.some((relation) => relation !== 'author') ? [rowOf(appeal, relations)] : [];
    });
    return accept({ items, next: page.value.next });
  };

export const listCalls =
  ({ appeals }: Ports) =>
  async ({ input, actor }: Asked<typeof callsContract>): Promise<Result<ReplyOf<typeof callsContract>>> => {
    const { unit, state, cursor } = input.query;
    if (!(await appeals.unitsOf(actor.personId)).includes(unit)) return refuse('NOT_FOUND', 'query.unit');
    const page = await appeals.listByUnit(unit, state === 'open', cursor);
    if (!page.ok) return page;
    return accept({ items: page.value.items.map((appeal) => rowOf(appeal, ['lead'])), next: page.value.next });
  };

/** The reporter reads who was called, never what they say to each other. */
const callsFor = ({ calls }: Appeal, relations: readonly AppealRelation[]): AppealView['calls'] =>
  calls.map((call) => {
    const { account: _, returnReason: __, ...open } = callViewSchema.parse(call);
    return relations.every((relation) => relation === 'author') ? open : callViewSchema.parse(call);
  });

const suspendedUntil = ({ state, pauses }: Appeal) => {
  const last = pauses.at(-1);
  return state === 'suspended' && last !== undefined ? { suspendedUntil: shanghaiDay(last.until) } : {};
};

const stepsOf = ({ appeal, events, notes }: AppealStory, actor: Actor, relations: readonly AppealRelation[]) => {
  const noteOf = new Map(notes.map((note) => [note.eventId, note]));
  const nameOf = new Map(appeal.calls.map(({ unitId, unitName }) => [unitId, unitName]));
  return events.map(({ id, at, act, by, through, handlingUnitId, level, overdue, warned }) => {
    const note = noteOf.get(id);
    const reads =
      note !== undefined && (note.writerId === actor.personId || note.readers.some((one) => relations.includes(one)));
    return {
      id,
      at,
      act,
      by,
      level,
      through,
      unitName: handlingUnitId === undefined ? undefined : nameOf.get(handlingUnitId),
      note: reads ? note.text : undefined,
      clock: (overdue ?? warned)?.[0]?.step,
    };
  });
};

const viewOf = (story: AppealStory, found: FoundAppeal, actor: Actor): AppealView => {
  const { appeal } = story;
  const relations = relationsTo(actor, found);
  const call = ownCall(found);
  const inside = relations.some((relation) => relation !== 'author');
  return {
    ...rowOf(appeal, relations),
    about: appeal.about,
    communityId: appeal.place.community,
    where: appeal.where,
    nameHidden: appeal.nameHidden,
    relations: [...relations],
    through: standsForAuthor(actor, found),
    calls: callsFor(appeal, relations),
    clocks: appeal.clocks.map(({ step, startedAt, dueAt, metAt, overdueAt, unitId }) => ({
      step,
      startedAt,
      dueAt,
      metAt,
      overdueAt,
      unitId,
    })),
    myUnitId: call?.unitId,
    delay: inside ? appeal.delay : undefined,
    ...suspendedUntil(appeal),
    answer: appeal.answer,
    survey: unitsOnly(relations) ? undefined : appeal.survey,
    returns: appeal.returns,
    reopenings: appeal.reopenings,
    steps: stepsOf(story, actor, relations),
  };
};

/** Whoever reads by his role for somebody without a phone does so only while that one has none: asked of his own record. */
const hasEnded = async ({ appeals }: Ports, actor: Actor, appeal: Appeal): Promise<boolean> =>
  standsForAuthor(actor, near(appeal)) === 'proxy' &&
  (await appeals.findPrincipal(appeal.authorId))?.phoneless !== true;

export const getAppeal =
  (ports: Ports) =>
  async ({ input, actor }: Asked<typeof own.getAppeal>): Promise<Result<AppealView>> => {
    const [story, unitIds] = await Promise.all([
      ports.appeals.story(input.params.appealId),
      ports.appeals.unitsOf(actor.personId),
    ]);
    if (story === undefined) return refuse('NOT_FOUND');
    const agencyEnded = await hasEnded(ports, actor, story.appeal);
    const found = { appeal: story.appeal, unitIds, agencyEnded };
    if (relationsTo(actor, found).length === 0) return refuse('NOT_FOUND');
    return accept(viewOf(story, found, actor));
  };
