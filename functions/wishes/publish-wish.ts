import type { InputOf } from '../../shared/kernel/contract';
import { endOfShanghaiDay, type Instant } from '../../shared/kernel/instant';
import { type Refusal, refuse } from '../../shared/kernel/result';
import type { WishEvent } from '../../shared/wishes/events';
import { asksForMoney } from '../../shared/wishes/money';
import { mayNeedProfessional } from '../../shared/wishes/professional';
import { consentsNeeded } from '../../shared/wishes/sensitive';
import type { publishWish as contract } from '../../shared/wishes/staff-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { openDraw } from './rotation';
import { hasWay, isOwn, receiptOf, type Wish } from './wish';
import { changeBy, type Deed, type WishChange } from './wish-change';
import { objectionToCeiling } from './wish-rules';

/**
 * Public words are checked before strangers read them. Where the check wants a human, or could not judge, the member of staff who
 * publishes is that human; what it found risky goes back to the resident.
 */
export const objectionToText = (wish: Wish): Refusal | undefined => {
  switch (wish.textVerdict) {
    case 'pending':
      return { code: 'TEXT_UNCHECKED' };
    case 'risky':
      return { code: 'TEXT_RISKY' };
    case 'pass':
    case 'review':
    case 'unavailable':
      return undefined;
  }
};

type Issued = InputOf<typeof contract>['body'];

/**
 * Goods that somebody wishes for in hardship are shown to members and partners alone, whatever staff tick (DOMAIN §2.1); so is what the
 * community has ruled to be.
 */
const isForMembers = ({ words, rules }: Wish, { category, membersOnly }: Issued): boolean =>
  membersOnly === true ||
  rules.memberCategories.includes(category) ||
  (category === 'goods' && consentsNeeded({ words, category }).includes('hardship'));

export const issuedBy = (deed: Deed & { readonly actorId: string }, wish: Wish, issued: Issued) => ({
  publicWords: issued.publicWords,
  category: issued.category,
  // Until words are issued, it is the resident's.
  givenCategory: wish.publishedAt === undefined ? wish.category : wish.givenCategory,
  places: issued.places,
  priceCeiling: issued.priceCeiling,
  checkedSafe: issued.checkedSafe,
  membersOnly: isForMembers(wish, issued),
  accompanied: issued.accompanied,
  publishedBy: deed.actorId,
  publishedAt: deed.at,
});

/** How staff sort it, where it was called otherwise before. */
export const sortedBy = ({ category: from }: Wish, { category: to }: Issued): Pick<WishEvent, 'sorted'> =>
  from === to ? {} : { sorted: { ...(from === undefined ? {} : { from }), to } };

/** What may be a professional's work goes to no neighbour before staff have looked. */
const objectionToDanger = (wish: Wish, { publicWords, checkedSafe }: Issued, body: string): Refusal | undefined =>
  mayNeedProfessional(wish.words, publicWords) && checkedSafe !== true
    ? { code: 'PROFESSIONAL_WORK', field: `${body}.checkedSafe` }
    : undefined;

/** Things and help, never money. */
const objectionToMoney = (wish: Wish, issued: Issued, body: string): Refusal | undefined =>
  (issued.category === 'goods' || isForMembers(wish, issued)) && asksForMoney(issued.publicWords)
    ? { code: 'MONEY_WISH', field: `${body}.publicWords` }
    : undefined;

/** Whoever buys a thing knows how dear it may be. */
const objectionToPrice = (issued: Issued, body: string): Refusal | undefined =>
  issued.category === 'goods' && issued.priceCeiling === undefined
    ? { code: 'BAD_INPUT', field: `${body}.priceCeiling` }
    : undefined;

/** What of the words themselves speaks against showing them to strangers. */
export const objectionToWords = (wish: Wish, issued: Issued, body: string): Refusal | undefined =>
  objectionToDanger(wish, issued, body) ?? objectionToMoney(wish, issued, body);

export const objectionToIssued = (wish: Wish, issued: Issued, body: string): Refusal | undefined =>
  objectionToWords(wish, issued, body) ??
  objectionToPrice(issued, body) ??
  objectionToCeiling(issued, wish.rules, body);

/** On the wall it is promised until the day by which it is needed, or nothing. */
export const promiseOf = ({
  needBy,
}: Pick<Wish, 'needBy'>): Pick<WishChange, 'clear'> & { set: { dueAt?: Instant } } =>
  needBy === undefined ? { set: {}, clear: ['dueAt'] } : { set: { dueAt: endOfShanghaiDay(needBy) }, clear: [] };

/** Staff issue the words that strangers read. Nobody publishes his own wish. */
export const decidePublishWish: WishRule<Issued> = (found, deed, body) => {
  const { wish } = found;
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  if (wish.state === 'published' && wish.publishedBy === deed.actorId) return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const objection = objectionToText(wish) ?? objectionToIssued(wish, body, 'body');
  if (objection !== undefined) return { ok: false, refusal: objection };
  const { set, clear } = promiseOf(wish);
  const draw = openDraw(wish, deed.at);
  return change(
    changeBy(deed, wish, {
      to: 'published',
      clauses: [{ kind: 'revisionIs', revision: wish.revision }],
      ...draw,
      set: { ...issuedBy(deed, wish, body), ...set, ...draw.set },
      clear,
      told: sortedBy(wish, body),
    }),
    receiptOf({ ...wish, state: 'published', dueAt: set.dueAt }),
  );
};

export const publishWish = actOnWish('publishWish', decidePublishWish);
