/** 公开联系方式: the resident, or somebody for him, opens his phone or door to those who hold a place, and closes it again. */
import type { InputOf } from '../../shared/kernel/contract';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { openContact as contract } from '../../shared/wishes/claim-contract';
import type { ContactPart, WishReceipt } from '../../shared/wishes/wish';
import { already, change } from '../kernel/write-act';
import { type AskedOnWish, actOnWish, type WishPorts, type WishRule } from './act-on-wish';
import { isMeant } from './contact';

import { type AuthorContact, type FoundWish, hasWay, receiptOf, speaksForAnother, type Wish } from './wish';

import { changeBy, type Deed } from './wish-change';
import type { Contact } from './wish-parts';
import type { WishStore } from './wish-store';

type Opening = InputOf<typeof contract>['body'];

const objectionToParts = ({ shows, asked }: Opening, deed: Deed, has: AuthorContact): Refusal | undefined => {
  if (speaksForAnother(deed) && asked === undefined) return { code: 'BAD_INPUT', field: 'body.asked' };
  const kept = { phone: has.phoneSealed, door: has.roomSealed };
  return shows.some((part) => kept[part] === undefined) ? { code: 'NO_CONTACT', field: 'body.shows' } : undefined;
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((it) => other.includes(it));

/** Each of those who hold a place is meant already: one who has given his back and come anew would not be. */
const isOpenSo = ({ wish, holding = [] }: FoundWish, wanted: Contact): boolean => {
  const { contact } = wish;
  return (
    contact !== undefined &&
    same(contact.shows, wanted.shows) &&
    (contact.everybody === true) === (wanted.everybody === true) &&
    wanted.to.every((memberId) => holding.some((claim) => claim.memberId === memberId && isMeant(contact, claim)))
  );
};

/**
 * It is opened to the very people who hold a place, or beside them to everybody who takes one until the wish is met; so nobody who holds one
 * opens it. What was opened before gives way.
 */
export const decideOpenContact: WishRule<Opening> = (found, deed, body) => {
  const { wish, contact: has = {} } = found;
  const shows = [...new Set(body.shows)];
  if (wish.holders.includes(deed.actorId)) return refuse('NOT_ALLOWED');
  if (!hasWay(deed.act, found) || wish.holders.length === 0) return refuse('WRONG_STATE');
  const objection = objectionToParts(body, deed, has);
  if (objection !== undefined) return { ok: false, refusal: objection };
  const everybody = body.everybody === true ? { everybody: true } : {};
  const contact = { shows, to: [...wish.holders], since: deed.at, ...everybody };
  if (isOpenSo(found, contact)) return already(receiptOf(wish));
  return change(
    changeBy(deed, wish, {
      to: wish.state,
      clauses: [
        { kind: 'stateIs', state: wish.state },
        { kind: 'holdersAre', members: wish.holders },
      ],
      set: { contact },
      told: { shows, ...everybody, ...(speaksForAnother(deed) ? { asked: body.asked } : {}) },
    }),
    receiptOf(wish),
  );
};

export const decideCloseContact: WishRule<undefined> = (found, deed) => {
  const { wish } = found;
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (wish.contact === undefined) return already(receiptOf(wish));
  return change(
    changeBy(deed, wish, {
      to: wish.state,
      clauses: [{ kind: 'stateIs', state: wish.state }],
      clear: ['contact'],
      concerned: wish.contact.everybody === true ? wish.holders : wish.contact.to,
    }),
    receiptOf(wish),
  );
};

/** The wish with how its author can be reached, as far as it is asked for. */
export const withContact =
  ({ load, contactOf }: WishStore, partsOf: (wish: Wish) => readonly ContactPart[]): WishStore['load'] =>
  async (...asked) => {
    const loaded = await load(...asked);
    const { wish } = loaded.entity;
    if (wish === undefined) return loaded;
    return { ...loaded, entity: { ...loaded.entity, contact: await contactOf(wish.authorId, partsOf(wish)) } };
  };

/** Where it is open already: whether to those who hold a place now. */
const withHolding =
  ({ load, story }: WishStore): WishStore['load'] =>
  async (...asked) => {
    const loaded = await load(...asked);
    if (loaded.entity.wish?.contact === undefined) return loaded;
    const claims = (await story(loaded.entity.wish.id))?.claims ?? [];
    return { ...loaded, entity: { ...loaded.entity, holding: claims } };
  };

export const openContact =
  (ports: WishPorts) =>
  (ask: AskedOnWish<Opening>): Promise<Result<WishReceipt>> => {
    const load = withHolding({ ...ports.wishes, load: withContact(ports.wishes, () => ask.input.body.shows) });
    return actOnWish('openContact', decideOpenContact)({ ...ports, wishes: { ...ports.wishes, load } })(ask);
  };

export const closeContact = actOnWish('closeContact', decideCloseContact);
