import type { Actor } from '../../shared/kernel/actor';
import type { InputOf } from '../../shared/kernel/contract';
import { hoursInMs, isPast, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import type { resubmitWish as contract } from '../../shared/wishes/contract';
import { missingConsent } from '../../shared/wishes/sensitive';
import { allOfThem, objectionToPhotos } from '../kernel/attached-photo';
import { already, change } from '../kernel/write-act';
import { type AskedOnWish, actOnWish, type WishPorts, type WishRule } from './act-on-wish';
import { type FoundWish, hasWay, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';
import { objectionToCeiling } from './wish-rules';
import type { WishStore } from './wish-store';

type Body = InputOf<typeof contract>['body'];

/** The photos that it has from now on, those that come and those that go; absent in the body: as before. */
const photosAfter = ({ wish, photos = [] }: FoundWish, { photoIds }: Body) => {
  const had = wish.photoIds ?? [];
  if (photoIds === undefined) return { has: had, come: [], go: [] };
  const come = photos.filter((_, index) => !had.includes(photoIds[index] ?? ''));
  return { has: photoIds, come, go: had.filter((id) => !photoIds.includes(id)) };
};

const sameOnes = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The completed wish goes back to staff; its new words are checked anew, the old ones stay in the notes. */
export const decideResubmitWish: WishRule<Body> = (found, deed, body, { author }) => {
  const { wish } = found;
  const { has, come, go } = photosAfter(found, body);
  const isSent = wish.words === body.words && sameOnes(has, wish.photoIds ?? []);
  if (wish.state === 'submitted' && wish.revision > 1 && isSent) return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (isPast(body.needBy, deed.at)) return refuse('BAD_INPUT', 'body.needBy');
  const { words, category = wish.category } = body;
  const missing = missingConsent({ words, category, byChild: author.child }, author.consents);
  if (missing !== undefined) return refuse('CONSENT_NEEDED', `consent.${missing}`);
  const objection =
    objectionToCeiling({ ...body, category }, wish.rules, 'body') ??
    objectionToPhotos(come, { ownerId: deed.actorId, purpose: 'wish' });
  if (objection !== undefined) return { ok: false, refusal: objection };
  const dueAt = later(deed.at, hoursInMs(wish.reviewHours));
  return change(
    changeBy(deed, wish, {
      to: 'submitted',
      clauses: [{ kind: 'revisionIs', revision: wish.revision }],
      set: {
        words: body.words,
        revision: wish.revision + 1,
        textVerdict: 'pending',
        category: body.category ?? wish.category,
        needBy: body.needBy ?? wish.needBy,
        priceCeiling:
          category === 'goods' || category === undefined ? (body.priceCeiling ?? wish.priceCeiling) : undefined,
        dueAt,
        ...(body.photoIds === undefined ? {} : { photoIds: [...has] }),
      },
      attaches: allOfThem(come),
      told: go.length === 0 ? {} : { droppedPhotoIds: go },
      note: noteFor(body.words),
    }),
    receiptOf({ ...wish, state: 'submitted', dueAt }),
  );
};

/** The wish with what its author has consented to: whoever acts for him can't. One call more, and only for another's wish. */
const withAuthorsConsents =
  ({ load, findPrincipal }: WishStore, { personId, formerSelves }: Actor): WishStore['load'] =>
  async (...asked) => {
    const loaded = await load(...asked);
    const authorId = loaded.entity.wish?.authorId;
    if (authorId === undefined || authorId === personId || formerSelves.includes(authorId)) return loaded;
    const author = await findPrincipal(authorId);
    return { ...loaded, entity: { ...loaded.entity, author: author ?? { consents: [], child: false } } };
  };

const namedIn = ({ photoIds }: Body) => ({ photoIds });

export const resubmitWish = (ports: WishPorts) => (ask: AskedOnWish<Body>) => {
  const wishes = { ...ports.wishes, load: withAuthorsConsents(ports.wishes, ask.actor) };
  return actOnWish('resubmitWish', decideResubmitWish, namedIn)({ ...ports, wishes })(ask);
};
