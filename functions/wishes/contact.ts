/** What a resident has opened of himself, and to whom it is open at this moment. Pure. */
import { permits } from '../../shared/wishes/standing';
import type { ContactPart, Relation } from '../../shared/wishes/wish';
import type { Claim } from './claim-schema';
import type { FoundWish } from './wish';
import type { Contact } from './wish-parts';

/** He held his place when it was opened, and has held it since; or he holds one, and it was opened to everybody who does. */
export const isMeant = ({ to, since, everybody }: Contact, { memberId, claimedAt, state }: Claim): boolean =>
  (everybody === true || (to.includes(memberId) && claimedAt <= since)) && (state === 'held' || state === 'delivered');

/** He holds a place at this moment, delivered or not, and is a member still; nothing of it outlasts the wish. */
export const holdsPlace = (
  relations: readonly Relation[],
  { wish, claim }: Pick<FoundWish, 'wish' | 'claim'>,
): boolean =>
  claim !== undefined &&
  relations.includes('eligibleMember') &&
  permits('revealContact', { state: wish.state, relations, claim: claim.state });

/** What is open to this claimer: he is meant, and is a member still. */
export const openTo = (
  relations: readonly Relation[],
  { wish, claim }: Pick<FoundWish, 'wish' | 'claim'>,
): readonly ContactPart[] => {
  const { contact } = wish;
  if (contact === undefined || claim === undefined) return [];
  return isMeant(contact, claim) && holdsPlace(relations, { wish, claim }) ? contact.shows : [];
};

/** What is open to him and still on record. */
export const shownTo = (found: FoundWish, relations: readonly Relation[]): readonly ContactPart[] => {
  const { phoneSealed: phone, roomSealed: door } = found.contact ?? {};
  return openTo(relations, found).filter((part) => ({ phone, door })[part] !== undefined);
};
