/** 轮候: the time to say that one would come is over. Places are offered in the order of turns, and the rest stand in reserve in it. */
import { holdsWithin } from '../../shared/kernel/actor';
import { hoursInMs, type Instant } from '../../shared/kernel/instant';
import { relationRoles } from '../../shared/wishes/relations';
import { maxReserve } from '../../shared/wishes/reserve';
import { awakeLater } from '../kernel/quiet-hours';
import { settle } from '../kernel/settle';
import type { WishPorts } from './act-on-wish';
import { type Lot, type Standing, turnsOf } from './rotation';
import { hasWay, type Wish } from './wish';
import { changeBy, type Deed, type WishChange } from './wish-change';

/** Whoever is no member there any more has no turn. What nobody stands for is on the wall, for whoever comes first. */
export const decideDrawPlaces = (wish: Wish, standing: readonly Standing[], deed: Deed, lot: Lot): WishChange => {
  const members = standing.filter((one) => holdsWithin(one, relationRoles.eligibleMember, wish.place));
  const turns = turnsOf(wish.id, members, deed.at, lot);
  const inOrder = turns.map(({ memberId }) => memberId);
  const free = wish.places - wish.held;
  const offered = inOrder.slice(0, free);
  const reserve = inOrder.slice(free, free + maxReserve);
  return changeBy(deed, wish, {
    to: offered.length < free ? 'published' : 'claimed',
    clauses: [
      { kind: 'stateIs', state: wish.state },
      { kind: 'heldIs', count: wish.held },
      { kind: 'offersAre', members: wish.offers },
      { kind: 'reserveIs', members: wish.reserve },
      { kind: 'drawIs', at: wish.drawAt },
    ],
    set: { reserve, offers: [...wish.offers, ...offered], drawnAt: deed.at },
    clear: ['drawAt'],
    drawTimer: 'drop',
    heldBy: offered.length,
    ...(offered.length === 0
      ? {}
      : { offersTo: { members: offered, until: awakeLater(deed.at, hoursInMs(wish.reserveHours)) } }),
    dismissed: wish.reserve.filter((memberId) => !offered.includes(memberId) && !reserve.includes(memberId)),
    told: { drawn: [...turns] },
  });
};

/** Fired at its time; stale when they have been drawn, and left to whoever answers where staff have asked somebody meanwhile. */
export const drawPlaces =
  ({ wishes, ids }: WishPorts, lot: Lot) =>
  (wishId: string, at: Instant): Promise<void> =>
    settle('a draw', async () => {
      const act = 'drawPlaces';
      const wish = await wishes.find(wishId);
      const isDue = wish?.drawAt !== undefined && wish.drawAt <= at && hasWay(act, { wish, claim: undefined });
      if (!isDue) return true;
      const standing = await wishes.standingOf(wish.reserve);
      return wishes.saveBySystem(decideDrawPlaces(wish, standing, { act, by: 'system', at, eventId: ids.ulid() }, lot));
    });
