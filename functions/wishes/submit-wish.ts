import { spokenNumber } from '../../shared/kernel/id';
import { hoursInMs, isPast, later } from '../../shared/kernel/instant';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import type { submitWish as contract } from '../../shared/wishes/contract';
import { missingConsent } from '../../shared/wishes/sensitive';
import type { WishReceipt } from '../../shared/wishes/wish';
import { type Agency, type Author, agencyFor, authorOf, type FilingHome } from '../kernel/acting';
import type { Asked } from '../kernel/asked';
import { allOfThem, type KnownPhoto, objectionToPhotos } from '../kernel/attached-photo';
import { change, perform } from '../kernel/write-act';
import type { WishPorts } from './act-on-wish';
import { receiptOf, type Wish } from './wish';
import { objectionToCategory, objectionToCeiling, rulesIn } from './wish-rules';
import type { NewWish, WishFiling } from './wish-store';

type Ask = Asked<typeof contract>;

/** None is no attribute at all. */
const withPhotos = (photoIds: readonly string[] = []) => (photoIds.length === 0 ? {} : { photoIds: [...photoIds] });

const newWish = (ask: Ask, author: Author, home: FilingHome, id: string, number: string): Wish => ({
  id,
  number,
  state: 'submitted',
  authorId: author.personId,
  authorMask: maskName(author.name ?? '居民'),
  ...(author.phoneless ? { authorPhoneless: true } : {}),
  ...(author.through === 'proxy' ? { filedBy: ask.actor.personId } : {}),
  words: ask.input.body.words,
  revision: 1,
  textVerdict: 'pending',
  category: ask.input.body.category,
  needBy: ask.input.body.needBy,
  priceCeiling: ask.input.body.priceCeiling,
  ...withPhotos(ask.input.body.photoIds),
  place: home.path,
  communityName: home.communityName,
  gridName: home.gridName,
  places: 1,
  held: 0,
  done: 0,
  holders: [],
  deliverers: [],
  offers: [],
  reserve: [],
  submittedAt: ask.at,
  dueAt: later(ask.at, hoursInMs(author.settings.wishReviewHours)),
  toCall: false,
  rules: rulesIn(author.settings),
  reviewHours: author.settings.wishReviewHours,
  confirmDays: author.settings.wishConfirmDays,
  undoDays: author.settings.wishUndoDays,
  answerHours: author.settings.wishAnswerHours,
  reserveHours: author.settings.wishReserveHours,
  ...(author.settings.rotationHours === 0 ? {} : { rotationHours: author.settings.rotationHours }),
  leaseDays: author.settings.wishLeaseDays,
  extendDays: author.settings.wishExtendDays,
  expireDays: author.settings.wishExpireDays,
  shelfDays: author.settings.wishShelfDays,
});

interface Sent {
  readonly agency: Agency | undefined;
  readonly attaches: readonly KnownPhoto[];
  readonly eventId: string;
}

const addedBy = (wish: Wish, actorId: string, { agency, attaches, eventId }: Sent): NewWish => ({
  wish,
  note: wish.words,
  attaches,
  ...(agency === undefined ? {} : { agency }),
  event: {
    id: eventId,
    type: 'wish.submitted',
    at: wish.submittedAt,
    act: 'submitWish',
    by: 'author',
    actorId,
    ...(agency === undefined ? {} : { onBehalfOf: agency.principalId, through: agency.through }),
    ...(wish.filedBy === undefined ? {} : { filedBy: wish.filedBy }),
    wishId: wish.id,
    number: wish.number,
    to: 'submitted',
    authorId: wish.authorId,
    claimerIds: [],
    place: wish.place,
    revision: wish.revision,
    ...withPhotos(wish.photoIds),
  },
});

const objectionTo = (author: Author | undefined): Refusal | undefined => {
  if (author === undefined) return { code: 'NOT_FOUND', field: 'body.onBehalfOf' };
  return author.home === undefined ? { code: 'NOT_A_RESIDENT' } : undefined;
};

const decide = (ask: Ask, filing: WishFiling, id: string, eventId: string, number: string) => {
  const author = authorOf(ask.actor, ask.input.body.onBehalfOf, filing);
  if (author?.home === undefined) return refuse('NOT_A_RESIDENT');
  if (isPast(ask.input.body.needBy, ask.at)) return refuse('BAD_INPUT', 'body.needBy');
  const missing = missingConsent({ ...ask.input.body, byChild: author.child }, author.consents);
  if (missing !== undefined) return refuse('CONSENT_NEEDED', `consent.${missing}`);
  const objection =
    objectionToCategory(ask.input.body.category, author.settings) ??
    objectionToCeiling(ask.input.body, author.settings, 'body') ??
    objectionToPhotos(filing.photos ?? [], { ownerId: ask.actor.personId, purpose: 'wish' });
  if (objection !== undefined) return { ok: false as const, refusal: objection };
  const wish = newWish(ask, author, author.home, id, number);
  return change<NewWish, WishReceipt>(
    addedBy(wish, ask.actor.personId, {
      agency: agencyFor(ask.actor, author),
      attaches: allOfThem(filing.photos ?? []),
      eventId,
    }),
    receiptOf(wish),
  );
};

/** A resident, or one who acts for him, asks for something. The record names both. */
export const submitWish =
  ({ wishes, ids }: WishPorts) =>
  async (ask: Ask): Promise<Result<WishReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const id = ids.ulid();
    const eventId = ids.ulid();
    return perform<WishFiling, NewWish, WishReceipt>(
      {
        load: () => wishes.loadFiling(asker, ask.input.body.onBehalfOf, ask.input.body.photoIds ?? []),
        permit: (filing) => objectionTo(authorOf(ask.actor, ask.input.body.onBehalfOf, filing)),
        decide: (filing) => decide(ask, filing, id, eventId, spokenNumber(ids.sevenDigits())),
        save: (filing, added, remember) => wishes.add(added, asker, remember, filing),
        remember: (answer) => wishes.remember(asker, answer),
      },
      { act: 'submitWish', requestHash: ask.idempotency.requestHash },
    );
  };
