/** 公开联系方式: the resident, or somebody for him, opens his phone or door to those who hold a place, and closes it again. */
import type { InputOf } from '../../shared/kernel/contract';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { openContact as contract } from '../../shared/wishes/claim-contract';
import type { ContactPart, WishReceipt } from '../../shared/wishes/wish';
import { already, change } from '../kernel/write-act';
import { type AskedOnWish, actOnWish, type WishPorts, type WishRule } from './act-on-wish';
import { type AuthorContact, type Contact, hasWay, receiptOf, speaksForAnother, type Wish } from './wish';
import { changeBy, type Deed } from './wish-change';
import type { WishStore } from './wish-store';

type Opening = InputOf<typeof contract>['body'];

const objectionToParts = ({ shows, asked }: Opening, deed: Deed, has: AuthorContact): Refusal | undefined => {
  if (speaksForAnother(deed) && asked === undefined) return { code: 'BAD_INPUT', field: 'body.asked' };
  const kept = { phone: has.phoneSealed, door: has.roomSealed };
  return shows.some((part) => kept[part] === undefined) ? { code: 'NO_CONTACT', field: 'body.shows' } : undefined;
};

const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((it) => other.includes(it));

const isOpenSo = (contact: Contact | undefined, shows: readonly string[], holders: readonly string[]): boolean =>
  contact !== undefined && sameMembers(contact.shows, shows) && sameMembers(contact.to, holders);

/** It is opened to the very people who hold a place, so nobody who holds one opens it. What was opened before gives way. */
export const decideOpenContact: WishRule<Opening> = (found, deed, body) => {
  const { wish, contact: has = {} } = found;
  const shows = [...new Set(body.shows)];
  if (wish.holders.includes(deed.actorId)) return refuse('NOT_ALLOWED');
  if (!hasWay(deed.act, found) || wish.holders.length === 0) return refuse('WRONG_STATE');
  const objection = objectionToParts(body, deed, has);
  if (objection !== undefined) return { ok: false, refusal: objection };
  if (isOpenSo(wish.contact, shows, wish.holders)) return already(receiptOf(wish));
  return change(
    changeBy(deed, wish, {
      to: wish.state,
      clauses: [
        { kind: 'stateIs', state: wish.state },
        { kind: 'holdersAre', members: wish.holders },
      ],
      set: { contact: { shows, to: [...wish.holders], since: deed.at } },
      told: { shows, ...(speaksForAnother(deed) ? { asked: body.asked } : {}) },
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
      concerned: wish.contact.to,
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

export const openContact =
  (ports: WishPorts) =>
  (ask: AskedOnWish<Opening>): Promise<Result<WishReceipt>> => {
    const load = withContact(ports.wishes, () => ask.input.body.shows);
    return actOnWish('openContact', decideOpenContact)({ ...ports, wishes: { ...ports.wishes, load } })(ask);
  };

export const closeContact = actOnWish('closeContact', decideCloseContact);
