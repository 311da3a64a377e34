/** What a member's own list shows of a claim: no more than the page of its wish. Pure. */
import type { Actor } from '../../shared/kernel/actor';
import type { ClaimRowView } from '../../shared/wishes/claim-row';
import type { Claim } from './claim-schema';
import { maySee, readingRelations, type Wish } from './wish';
import { knowsArea } from './wish-view';

/** Whoever has let go of it reads as somebody who comes by, so that the wish must be looked at. */
export const hasLetGo = ({ state }: Pick<Claim, 'state'>): boolean => state === 'released';

/** By his claim alone; where he has let go, as the wish stands. One in reserve is told where it is when his turn has come. */
const openTo = (actor: Actor, claim: Claim, wish: Wish | undefined) => {
  if (!hasLetGo(claim)) return { words: true, area: claim.state !== 'waiting' };
  if (wish === undefined) return { words: false, area: false };
  // Nobody reads his own list as a neighbour's proxy.
  const relations = readingRelations(actor, { wish, claim, agencyEnded: true });
  return { words: maySee(relations, wish), area: knowsArea(relations) };
};

export const claimRowOf = (actor: Actor, claim: Claim, wish: Wish | undefined): ClaimRowView => {
  const { wishId, number, state, communityName, claimedAt, leaseUntil, size, drawAt } = claim;
  const open = openTo(actor, claim, wish);
  return {
    ...{ wishId, number, state, communityName, claimedAt, leaseUntil, size, drawAt },
    ...(open.words ? { category: claim.category, publicWords: claim.publicWords, needBy: claim.needBy } : {}),
    ...(open.area ? { area: claim.area } : {}),
  };
};
