/** Which photos of a wish are open to somebody, and how far. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import { instantAt } from '../../shared/kernel/instant';
import type { Relation } from '../../shared/wishes/wish';
import type { WishPhoto } from '../../shared/wishes/wish-photo';
import type { KnownPhoto, KnownPhotos } from '../kernel/attached-photo';
import type { Claim } from './claim-schema';
import { holdsPlace } from './contact';
import type { WishStory } from './wish-store';

/** Whoever reads the resident's own words sees what came with them. */
const readWords: readonly Relation[] = ['author', 'communityStaff', 'overseer'];

interface Standing {
  readonly relations: readonly Relation[];
  readonly claim: Claim | undefined;
}

interface OpenPhoto {
  readonly id: string;
  readonly of: WishPhoto['of'];
}

/**
 * What came with the words: for those who read them, and for whoever holds a place, until the wish ends. What came with a delivery: for
 * those who read the words, and for the one who delivered. Nobody else is told that there are any.
 */
export const photosOpenTo = (
  { wish, claims }: Pick<WishStory, 'wish' | 'claims'>,
  { relations, claim }: Standing,
): OpenPhoto[] => {
  const reads = relations.some((relation) => readWords.includes(relation));
  const filed = reads || holdsPlace(relations, { wish, claim }) ? (wish.photoIds ?? []) : [];
  const delivered = (reads ? claims : claims.filter((one) => one === claim)).flatMap(({ photoIds = [] }) => photoIds);
  return [
    ...filed.map((id) => ({ id, of: 'filing' as const })),
    ...delivered.map((id) => ({ id, of: 'delivery' as const })),
  ];
};

const steadyMs = 5 * 60_000;
/** An address stays the same for some minutes, so that a page that asks again draws nothing anew; it is good for five at the least. */
const steady = (at: Instant): Instant => instantAt(Math.floor(Date.parse(at) / steadyMs) * steadyMs);

interface Viewer extends Standing {
  readonly personId: string | undefined;
  readonly at: Instant;
  readonly addressOf: (objectKey: string, at: Instant) => string;
}

const viewOfPhoto = (
  { id: photoId, ownerId, state, objectKey, reason, attached, purpose }: KnownPhoto,
  of: WishPhoto['of'],
  { personId, at, addressOf }: Viewer,
): WishPhoto => {
  const isOwner = ownerId === personId;
  const mine = isOwner || (purpose === 'wish' && attached?.authorId === personId);
  const lies = state === 'passed' || (isOwner && state === 'checking');
  return {
    photoId,
    of,
    state,
    ...(lies && objectKey !== undefined ? { url: addressOf(objectKey, steady(at)) } : {}),
    ...(isOwner && reason !== undefined ? { reason } : {}),
    ...(mine ? { mine } : {}),
  };
};

/**
 * Before a photo has passed the check, its owner alone sees it; the others who may see it later read that it is being checked. One that was
 * refused is told of to its owner and to whoever stands for the author; one that was taken back, to nobody.
 */
export const photoViews = (open: readonly OpenPhoto[], photos: KnownPhotos, viewer: Viewer): WishPhoto[] => {
  const isAuthor = viewer.relations.includes('author');
  return open.flatMap(({ of }, index) => {
    const photo = photos[index];
    if (photo === undefined || photo.state === 'withdrawn') return [];
    const isTold = photo.state !== 'refused' || photo.ownerId === viewer.personId || (isAuthor && of === 'filing');
    return isTold ? [viewOfPhoto(photo, of, viewer)] : [];
  });
};
