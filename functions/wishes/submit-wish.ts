import type { Through } from '../../shared/kernel/acting';
import type { Actor } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import { hoursInMs, isPast, later } from '../../shared/kernel/instant';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { Settings } from '../../shared/kernel/settings';
import { maskName } from '../../shared/kernel/text';
import type { submitWish as contract } from '../../shared/wishes/contract';
import { missingConsent } from '../../shared/wishes/sensitive';
import type { WishReceipt } from '../../shared/wishes/wish';
import type { Asked } from '../kernel/asked';
import { change, perform } from '../kernel/write-act';
import type { WishPorts } from './act-on-wish';
import { type Filing, type FilingHome, homeOf, rightToFileFor } from './principal';
import { receiptOf, type Wish } from './wish';
import type { Agency } from './wish-change';
import type { NewWish } from './wish-store';

type Ask = Asked<typeof contract>;

/** Whose wish it is: the asker's own, or that of one for whom he acts. */
interface Author {
  readonly personId: string;
  readonly name: string | undefined;
  readonly phoneless: boolean;
  readonly home: FilingHome | undefined;
  readonly settings: Settings;
  readonly through: Through | undefined;
  /** What he himself has consented to: whoever acts for him can't. */
  readonly consents: Actor['consents'];
  readonly child: boolean;
}

const himself = (actor: Actor): Author => ({
  personId: actor.personId,
  name: actor.name,
  phoneless: false,
  home: homeOf(actor.grants),
  settings: actor.settings,
  through: undefined,
  consents: actor.consents,
  child: false,
});

/** Undefined: he may not file for that person, or there is no such person; which of the two is not told. */
const authorOf = (ask: Ask, { principal, settings, agencyEnded }: Filing): Author | undefined => {
  const { onBehalfOf } = ask.input.body;
  if (onBehalfOf === undefined || onBehalfOf === ask.actor.personId) return himself(ask.actor);
  const through = rightToFileFor(ask.actor, principal);
  if (principal === undefined || through === undefined || agencyEnded === true) return undefined;
  // Whoever was that person before he had an account consents by his account.
  const { consents, child } = through === 'self' ? himself(ask.actor) : principal;
  return { ...principal, consents, child, settings: settings ?? ask.actor.settings, through };
};

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
});

const agencyFor = (ask: Ask, { personId, through }: Author): Agency | undefined =>
  through === undefined ? undefined : { through, principalId: personId, agentId: ask.actor.personId };

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
  const author = authorOf(ask, filing);
  if (author?.home === undefined) return refuse('NOT_A_RESIDENT');
  if (isPast(ask.input.body.needBy, ask.at)) return refuse('BAD_INPUT', 'body.needBy');
  const missing = missingConsent({ ...ask.input.body, byChild: author.child }, author.consents);
  if (missing !== undefined) return refuse('CONSENT_NEEDED', `consent.${missing}`);
  const wish = newWish(ask, author, author.home, id, number);
  return change<NewWish, WishReceipt>(
    addedBy(wish, ask.actor.personId, agencyFor(ask, author), eventId),
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
        permit: (filing) => objectionTo(authorOf(ask, filing)),
        decide: (filing) => decide(ask, filing, id, eventId, spokenNumber(ids.sevenDigits())),
        save: (filing, added, remember) => wishes.add(added, asker, remember, filing),
        remember: (answer) => wishes.remember(asker, answer),
      },
      { act: 'submitWish', requestHash: ask.idempotency.requestHash },
    );
  };
