import type { InputOf } from '../../shared/kernel/contract';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import type { deliverWish as contract } from '../../shared/wishes/claim-contract';
import { allOfThem, objectionToPhotos } from '../kernel/attached-photo';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import type { Claim } from './claim-schema';
import { passOn } from './pass-on';
import { hasWay, receiptOf, type Wish } from './wish';
import { type ChangeParts, changeBy, noteFor } from './wish-change';

/** Every place has delivered: the resident's days begin, and nobody stands in reserve. */
const allCame = (wish: Wish, confirmBy: Instant) =>
  ({
    to: 'delivered',
    clauses: [
      { kind: 'heldIs', count: wish.held },
      { kind: 'reserveIs', members: wish.reserve },
    ],
    set: { dueAt: confirmBy, reserve: [] },
    dismissed: wish.reserve,
    confirmTimer: { fireAt: confirmBy },
  }) as const satisfies ChangeParts;

/** Fewer came than were to come: whoever stands in reserve is asked for the rest, or the wall has it. */
const fewerCame = (wish: Wish, rest: number, at: Instant) =>
  ({ ...passOn(wish, rest, at), told: { givenBack: rest } }) as const satisfies ChangeParts;

const othersToCome = (wish: Wish) =>
  ({ to: wish.state, clauses: [{ kind: 'heldIs', count: wish.held }] }) as const satisfies ChangeParts;

const followsFrom = (wish: Wish, claim: Claim, size: number, at: Instant): ChangeParts => {
  if (size < claim.size) return fewerCame(wish, claim.size - size, at);
  const isLast = wish.done + size === wish.places;
  return isLast ? allCame(wish, later(at, daysInMs(wish.confirmDays))) : othersToCome(wish);
};

/** A claimer tells what he has done, and with how many; the wish is delivered when every place has delivered. */
export const decideDeliverWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, body) => {
  const { wish, claim, photos = [] } = found;
  if (claim?.state === 'delivered' || claim?.state === 'confirmed') return already(receiptOf(wish));
  if (claim === undefined || !hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const { report, size = claim.size } = body;
  if (size > claim.size) return refuse('BAD_INPUT', 'body.size');
  const objection = objectionToPhotos(photos, { ownerId: deed.actorId, purpose: 'delivery' });
  if (objection !== undefined) return { ok: false, refusal: objection };
  const attaches = allOfThem(photos);
  const follows = followsFrom(wish, claim, size, deed.at);
  return change(
    changeBy(deed, wish, {
      ...follows,
      clauses: [...(follows.clauses ?? []), { kind: 'deliverersAre', members: wish.deliverers }],
      delivers: deed.actorId,
      doneBy: size,
      claim: {
        ...claim,
        state: 'delivered',
        size,
        ...(attaches.length === 0 ? {} : { photoIds: attaches.map(({ id }) => id) }),
      },
      claimFrom: ['held'],
      note: noteFor(report),
      attaches,
      concerned: [deed.actorId],
    }),
    receiptOf({ ...wish, state: follows.to, dueAt: follows.set?.dueAt ?? wish.dueAt }),
  );
};

export const deliverWish = actOnWish('deliverWish', decideDeliverWish, ({ photoIds }) => ({ photoIds }));
