/** 近亲属要一份副本 (PIPL, article 49): staff give it who have checked the relation; it is made and fetched as anybody's own. */
import type { Actor } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import { deathActsOpenFrom, deathRecorders, deathTransitions } from '../../shared/privacy/death';
import type { giveCopyOfDeceased as contract } from '../../shared/privacy/death-contract';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { CopyChange, CopyNear, CopyStore } from './copy-store';
import { type Death, type DeathNear, objectionTo, stateOf } from './death';
import type { DeathStore } from './death-store';
import { isUnderWay } from './export-my-data';
import type { ExportJob } from './export-store';

export interface CopyPorts {
  readonly copies: CopyStore;
  readonly deaths: Pick<DeathStore, 'remember'>;
  readonly ids: Ids;
}

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;

const recorders: readonly string[] = deathRecorders;
/** Roles and home are gone with the record: it tells where he lived. */
const nearOf = ({ death }: CopyNear): DeathNear => ({ account: undefined, name: undefined, death });

const officeOf = ({ grants }: Actor): string => grants.find(({ role }) => recorders.includes(role))?.placeName ?? '';

/** Nobody gives himself a copy; who bears another name, or has no account, is not found. */
const objectionToRelative = (near: CopyNear, personId: string, actor: Actor): Refusal | undefined => {
  const { relativeId, differs } = near;
  if (relativeId === undefined || differs === true || relativeId === personId)
    return { code: 'NOT_FOUND', field: 'body.number' };
  return relativeId === actor.personId ? { code: 'NOT_ALLOWED' } : undefined;
};

const jobOf = ({ input: { body }, actor, at }: Ask, { personId, nameMask }: Death, id: string): ExportJob => {
  const { askedBy, reason, name } = body;
  const given = { personId, nameMask, toMask: maskName(name), placeName: officeOf(actor), askedBy, reason };
  return { id, state: 'preparing', askedAt: at, parts: 0, given };
};

const decide = (ask: Ask, near: CopyNear, id: string): Result<Decision<CopyChange, Reply>> => {
  const { params, body } = ask.input;
  const { death, relativeId } = near;
  if (death === undefined || !deathActsOpenFrom(stateOf(nearOf(near))).includes('giveCopyOfDeceased'))
    return refuse('WRONG_STATE');
  const objection = objectionToRelative(near, params.personId, ask.actor);
  if (objection !== undefined || relativeId === undefined)
    return { ok: false, refusal: objection ?? { code: 'NOT_FOUND', field: 'body.number' } };
  const { personId } = death;
  if (isUnderWay(near.job, ask.at)) return already({ personId, state: near.job.state, askedAt: near.job.askedAt });
  const job = jobOf(ask, death, id);
  const { event: type } = deathTransitions.giveCopyOfDeceased;
  const deed = { id, type, at: ask.at, act: 'giveCopyOfDeceased', actorId: ask.actor.personId } as const;
  const event = { ...deed, personId, relativeId, askedBy: body.askedBy, place: death.place };
  return change({ job, event, relativeId, name: body.name }, { personId, state: job.state, askedAt: job.askedAt });
};

export const giveCopyOfDeceased =
  ({ copies, deaths, ids }: CopyPorts) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const { input, actor, at, idempotency } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const id = ids.ulid();
    return perform<CopyNear, CopyChange, Reply>(
      {
        load: () => copies.load(input.params.personId, input.body.number, asker),
        permit: (near) => objectionTo(actor, input.params.personId, nearOf(near)),
        decide: (near) => decide(ask, near, id),
        save: (near, given, remember) => copies.give(given, near, asker, remember),
        remember: (answer) => deaths.remember(asker, answer),
      },
      { act: 'giveCopyOfDeceased', requestHash: idempotency.requestHash },
    );
  };
