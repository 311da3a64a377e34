import { spokenNumber } from '../../shared/kernel/id';
import { hoursInMs, isPast, later } from '../../shared/kernel/instant';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import type { submitWish as contract } from '../../shared/wishes/contract';
import { missingConsent } from '../../shared/wishes/sensitive';
import type { WishReceipt } from '../../shared/wishes/wish';
import { type Agency, type Author, agencyFor, authorOf, type Filing, type FilingHome } from '../kernel/acting';
import type { Asked } from '../kernel/asked';
import { change, perform } from '../kernel/write-act';
import type { WishPorts } from './act-on-wish';
import { receiptOf, type Wish } from './wish';
import type { NewWish } from './wish-store';

type Ask = Asked<typeof contract>;

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
  reviewHours: author.settings.wishReviewHours,
  confirmDays: author.settings.wishConfirmDays,
  undoDays: author.settings.wishUndoDays,
  answerHours: author.settings.wishAnswerHours,
  reserveHours: author.settings.wishReserveHours,
  leaseDays: author.settings.wishLeaseDays,
  extendDays: author.settings.wishExtendDays,
  expireDays: author.settings.wishExpireDays,
  shelfDays: author.settings.wishShelfDays,
});

const addedBy = (wish: Wish, actorId: string, agency: Agency | undefined, eventId: string): NewWish => ({
  wish,
  note: wish.words,
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
  },
});

const objectionTo = (author: Author | undefined): Refusal | undefined => {
  if (author === undefined) return { code: 'NOT_FOUND', field: 'body.onBehalfOf' };
  return author.home === undefined ? { code: 'NOT_A_RESIDENT' } : undefined;
};

const decide = (ask: Ask, filing: Filing, id: string, eventId: string, number: string) => {
  const author = authorOf(ask.actor, ask.input.body.onBehalfOf, filing);
  if (author?.home === undefined) return refuse('NOT_A_RESIDENT');
  if (isPast(ask.input.body.needBy, ask.at)) return refuse('BAD_INPUT', 'body.needBy');
  const missing = missingConsent({ ...ask.input.body, byChild: author.child }, author.consents);
  if (missing !== undefined) return refuse('CONSENT_NEEDED', `consent.${missing}`);
  const wish = newWish(ask, author, author.home, id, number);
  return change<NewWish, WishReceipt>(
    addedBy(wish, ask.actor.personId, agencyFor(ask.actor, author), eventId),
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
    return perform<Filing, NewWish, WishReceipt>(
      {
        load: () => wishes.loadFiling(asker, ask.input.body.onBehalfOf),
        permit: (filing) => objectionTo(authorOf(ask.actor, ask.input.body.onBehalfOf, filing)),
        decide: (filing) => decide(ask, filing, id, eventId, spokenNumber(ids.sevenDigits())),
        save: (filing, added, remember) => wishes.add(added, asker, remember, filing),
        remember: (answer) => wishes.remember(asker, answer),
      },
      { act: 'submitWish', requestHash: ask.idempotency.requestHash },
    );
  };
