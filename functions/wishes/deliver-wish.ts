import type { InputOf } from '../../shared/kernel/contract';
import { daysInMs, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import type { deliverWish as contract } from '../../shared/wishes/claim-contract';
import { allOfThem, objectionToPhotos } from '../kernel/attached-photo';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { hasWay, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';

/** A claimer tells what he has done. The wish is delivered when every place has delivered; then the resident's days begin, and nobody stands in reserve. */
export const decideDeliverWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, { report }) => {
  const { wish, claim, photos = [] } = found;
  if (claim?.state === 'delivered' || claim?.state === 'confirmed') return already(receiptOf(wish));
  if (claim === undefined || !hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const objection = objectionToPhotos(photos, { ownerId: deed.actorId, purpose: 'delivery' });
  if (objection !== undefined) return { ok: false, refusal: objection };
  const attaches = allOfThem(photos);
  const isLast = wish.done + claim.size === wish.places;
  const to = isLast ? 'delivered' : wish.state;
  const confirmBy = later(deed.at, daysInMs(wish.confirmDays));
  return change(
    changeBy(deed, wish, {
      to,
      clauses: [
        { kind: 'heldIs', count: wish.held },
        { kind: 'deliverersAre', members: wish.deliverers },
        ...(isLast ? [{ kind: 'reserveIs' as const, members: wish.reserve }] : []),
      ],
      delivers: deed.actorId,
      doneBy: claim.size,
      claim: {
        ...claim,
        state: 'delivered',
        ...(attaches.length === 0 ? {} : { photoIds: attaches.map(({ id }) => id) }),
      },
      claimFrom: ['held'],
      note: noteFor(report),
      attaches,
      concerned: [deed.actorId],
      ...(isLast
        ? { set: { dueAt: confirmBy, reserve: [] }, dismissed: wish.reserve, confirmTimer: { fireAt: confirmBy } }
        : {}),
    }),
    receiptOf({ ...wish, state: to, dueAt: isLast ? confirmBy : wish.dueAt }),
  );
};

export const deliverWish = actOnWish('deliverWish', decideDeliverWish, ({ photoIds }) => ({ photoIds }));
