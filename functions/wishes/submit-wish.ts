import type { Actor } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import { hoursInMs, isPast, later } from '../../shared/kernel/instant';
import { type HomePath, homePathSchema } from '../../shared/kernel/place';
import { type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import type { submitWish as contract } from '../../shared/wishes/contract';
import type { WishReceipt } from '../../shared/wishes/wish';
import type { Asked } from '../kernel/asked';
import { change, perform } from '../kernel/write-act';
import type { WishPorts } from './act-on-wish';
import { receiptOf, type Wish } from './wish';
import type { NewWish } from './wish-store';

type Ask = Asked<typeof contract>;

interface Home {
  readonly path: HomePath;
  readonly communityName: string;
  readonly gridName: string;
}

/** The building where he is a confirmed resident. Only residents wish: a wish is answered by neighbours. */
const homeOf = (actor: Actor): Home | undefined => {
  const grant = actor.grants.find(({ role }) => role === 'resident');
  const path = homePathSchema.safeParse(grant?.at);
  if (grant === undefined || !path.success) return undefined;
  return { path: path.data, communityName: grant.communityName ?? '', gridName: grant.gridName ?? '' };
};

const newWish = (ask: Ask, home: Home, id: string, number: string): Wish => ({
  id,
  number,
  state: 'submitted',
  authorId: ask.actor.personId,
  authorMask: maskName(ask.actor.name ?? '居民'),
  words: ask.input.body.words,
  revision: 1,
  textVerdict: 'pending',
  category: ask.input.body.category,
  needBy: ask.input.body.needBy,
  place: home.path,
  communityName: home.communityName,
  gridName: home.gridName,
  places: 1,
  holders: [],
  deliverers: [],
  submittedAt: ask.at,
  dueAt: later(ask.at, hoursInMs(ask.actor.settings.wishReviewHours)),
  toCall: false,
  reviewHours: ask.actor.settings.wishReviewHours,
  confirmDays: ask.actor.settings.wishConfirmDays,
});

const addedBy = (wish: Wish, eventId: string): NewWish => ({
  wish,
  note: wish.words,
  event: {
    id: eventId,
    type: 'wish.submitted',
    at: wish.submittedAt,
    act: 'submitWish',
    by: 'author',
    actorId: wish.authorId,
    wishId: wish.id,
    number: wish.number,
    to: 'submitted',
    authorId: wish.authorId,
    claimerIds: [],
    place: wish.place,
    revision: wish.revision,
  },
});

export const submitWish =
  ({ wishes, ids }: WishPorts) =>
  async (ask: Ask): Promise<Result<WishReceipt>> => {
    const home = homeOf(ask.actor);
    if (home === undefined) return refuse('NOT_A_RESIDENT');
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const id = ids.ulid();
    const eventId = ids.ulid();
    return perform<undefined, NewWish, WishReceipt>(
      {
        load: () => wishes.loadRemembered(asker),
        permit: () => undefined,
        decide: () => {
          if (isPast(ask.input.body.needBy, ask.at)) return refuse('BAD_INPUT', 'body.needBy');
          const wish = newWish(ask, home, id, spokenNumber(ids.sevenDigits()));
          return change(addedBy(wish, eventId), receiptOf(wish));
        },
        save: (_, added, remember) => wishes.add(added, asker, remember),
        remember: (answer) => wishes.remember(asker, answer),
      },
      { act: 'submitWish', requestHash: ask.idempotency.requestHash },
    );
  };
