/** What all acts on an existing appeal share: load, permit, replay or decide, save. An act brings its rule. */
import type { AppealReceipt, AppealRelation } from '../../shared/appeals/appeal';
import { type AppealAct, hasWay } from '../../shared/appeals/transitions';
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { type Result, refuse } from '../../shared/kernel/result';
import type { WorkCalendar } from '../../shared/kernel/working-time';
import { agencyOf } from '../kernel/acting';
import type { Idempotency } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { change, type Decision, perform } from '../kernel/write-act';
import { type Appeal, type Call, receiptOf } from './appeal';
import { type AppealChange, type AppealDeed, type ChangeParts, changeBy } from './appeal-change';
import type { AppealStore, Named } from './appeal-store';
import {
  type AppealNear,
  actingAs,
  type FoundAppeal,
  objectionTo,
  ownCall,
  relationsTo,
  standsForAuthor,
} from './standing';

export interface AppealPorts {
  readonly appeals: AppealStore;
  readonly ids: Ids;
  readonly calendar: WorkCalendar;
}

export interface AskedOnAppeal<Body> {
  readonly input: { readonly params: { readonly appealId: string }; readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

export type AppealDecision = Decision<AppealChange, AppealReceipt>;
export type AppealResult = Result<AppealDecision>;

export type PersonsDeed = AppealDeed & { readonly actorId: string };

/** What a rule may ask for beside the appeal. */
export interface Asking {
  readonly calendar: WorkCalendar;
  readonly relations: readonly AppealRelation[];
  /** Of the asker's own unit, where he stands for one that is called. */
  readonly call: Call | undefined;
}

/** Pure: what this act makes of this appeal. */
export type AppealRule<Body> = (found: FoundAppeal, deed: PersonsDeed, body: Body, asking: Asking) => AppealResult;

/** The change, and the receipt of what it leaves. */
export const decided = (deed: AppealDeed, appeal: Appeal, parts: ChangeParts): AppealResult => {
  const made = changeBy(deed, appeal, parts);
  return change(made, receiptOf(made.appeal));
};

const found = ({ appeal, ...near }: AppealNear): FoundAppeal | undefined =>
  appeal === undefined ? undefined : { ...near, appeal };

/** Whether the machine lets him, standing as he does; a unit's state counts only where he acts for it. */
export const mayNow = (act: AppealAct, { appeal }: FoundAppeal, by: AppealRelation, call: Call | undefined): boolean =>
  hasWay(act, { state: appeal.state, call: by === 'lead' || by === 'coHandler' ? call?.state : undefined });

/** `namedIn`: what the body names, where the rule looks at something beside the appeal and the asker. */
export const actOnAppeal =
  <Body>(act: AppealAct, rule: AppealRule<Body>, namedIn?: (body: Body) => Named) =>
  ({ appeals, ids, calendar }: AppealPorts) =>
  async ({ input, at, actor, idempotency }: AskedOnAppeal<Body>): Promise<Result<AppealReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    return perform<AppealNear, AppealChange, AppealReceipt>(
      {
        load: () => appeals.load(input.params.appealId, asker, namedIn?.(input.body)),
        permit: (near) => {
          const here = found(near);
          return here === undefined ? { code: 'NOT_FOUND' } : objectionTo(act, relationsTo(actor, here));
        },
        decide: (near) => {
          const here = found(near);
          const relations = here === undefined ? [] : relationsTo(actor, here);
          const by = actingAs(act, relations);
          if (here === undefined || by === undefined) return refuse('NOT_FOUND');
          const call = ownCall(here);
          const unitId = by === 'lead' || by === 'coHandler' ? call?.unitId : undefined;
          const { authorId: principalId, authorHome: home } = here.appeal;
          const agency = agencyOf(actor, standsForAuthor(actor, here), { principalId, home });
          const deed = { act, by, at, eventId, actorId: actor.personId, unitId, agency };
          return rule(here, deed, input.body, { calendar, relations, call });
        },
        save: (near, made, remember) => appeals.save(made, near, asker, remember),
        remember: (answer) => appeals.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };
