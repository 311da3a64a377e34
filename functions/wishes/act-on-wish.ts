/** What all acts on an existing wish share: load, permit, replay or decide, save. An act brings its relation and its rule. */
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { type Result, refuse } from '../../shared/kernel/result';
import type { Settings } from '../../shared/kernel/settings';
import { type WishAct, wishTransitions } from '../../shared/wishes/transitions';
import type { Relation, WishReceipt } from '../../shared/wishes/wish';
import { agencyOf } from '../kernel/acting';
import type { Idempotency } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { type Decision, perform } from '../kernel/write-act';
import { type FoundWish, objectionTo, relationsTo, standsForAuthor, type WishAuthor, type WishNear } from './wish';
import type { Deed, WishChange } from './wish-change';
import type { Named, WishStore } from './wish-store';

export interface WishPorts {
  readonly wishes: WishStore;
  readonly ids: Ids;
}

export interface AskedOnWish<Body> {
  readonly input: { readonly params: { readonly wishId: string }; readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

export type WishDecision = Decision<WishChange, WishReceipt>;

/** What a rule may ask for beside the wish. */
export interface Asking {
  readonly author: WishAuthor;
  /** The asker's own. */
  readonly settings: Settings;
  readonly relations: readonly Relation[];
}

/** Pure: what this act makes of this wish. `deed` names who, when and as what. */
export type WishRule<Body> = (
  found: FoundWish,
  deed: Deed & { readonly actorId: string },
  body: Body,
  asking: Asking,
) => Result<WishDecision>;

/** The relation in which the act counts as done: the first of the machine's that the asker has. */
const actingAs = (act: WishAct, relations: readonly Relation[]): Relation => {
  const who: readonly Relation[] = wishTransitions[act].who;
  return who.find((relation) => relations.includes(relation)) ?? 'system';
};

const found = ({ wish, ...near }: WishNear): FoundWish | undefined =>
  wish === undefined ? undefined : { ...near, wish };

/** `namedIn`: what the body names, where the rule looks at something beside the wish and the asker. */
export const actOnWish =
  <Body>(act: WishAct, rule: WishRule<Body>, namedIn?: (body: Body) => Named) =>
  ({ wishes, ids }: WishPorts) =>
  async ({ input, at, actor, idempotency }: AskedOnWish<Body>): Promise<Result<WishReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    return perform<WishNear, WishChange, WishReceipt>(
      {
        load: () => wishes.load(input.params.wishId, asker, namedIn?.(input.body)),
        permit: (near) => {
          const here = found(near);
          return here === undefined ? { code: 'NOT_FOUND' } : objectionTo(act, relationsTo(actor, here), here);
        },
        decide: (near) => {
          const here = found(near);
          if (here === undefined) return refuse('NOT_FOUND');
          const relations = relationsTo(actor, here);
          const deed = { act, by: actingAs(act, relations), at, eventId, actorId: actor.personId };
          const author = here.author ?? { consents: actor.consents };
          const through = standsForAuthor(actor, here);
          const agency = agencyOf(actor, through, { principalId: here.wish.authorId, home: here.wish.place });
          return rule(here, { ...deed, through, agency }, input.body, { author, settings: actor.settings, relations });
        },
        save: (near, change, remember) => wishes.save(change, near, asker, remember),
        remember: (answer) => wishes.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };
