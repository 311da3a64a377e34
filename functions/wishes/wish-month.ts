/** What the table of a month shows of a wish, and what it sums up. No name, no id of a person, no word that a resident wrote. Pure. */
import type { DocumentName } from '../../shared/kernel/document';
import { type Instant, shanghaiMonth } from '../../shared/kernel/instant';
import { wishCategories } from '../../shared/wishes/category';
import { type ReferralKind, referralKinds, referralOutcomes } from '../../shared/wishes/referral';
import { type WishCategory, type WishState, wishStates } from '../../shared/wishes/wish';
import type { Wish } from './wish';

export type MonthWish = Pick<
  Wish,
  | 'id'
  | 'number'
  | 'communityName'
  | 'category'
  | 'state'
  | 'submittedAt'
  | 'publishedAt'
  | 'places'
  | 'rating'
  | 'closeReason'
  | 'referral'
> & {
  /** Of one that is kept from the wall neither: a table of all is for more eyes than it. */
  readonly gridName?: string | undefined;
  readonly publicWords?: string | undefined;
  readonly communityId: string;
  readonly held: number;
  /** When it was completed, closed or withdrawn. */
  readonly endedAt: Instant | undefined;
};

const endings: readonly WishState[] = ['completed', 'closed', 'withdrawn'];

/** `since`: when it entered its state; one that was referred stands in its queue by the day of the call. */
export const monthWishOf = (wish: Wish, since: Instant): MonthWish => ({
  id: wish.id,
  number: wish.number,
  communityId: wish.place.community,
  communityName: wish.communityName,
  category: wish.category,
  state: wish.state,
  submittedAt: wish.submittedAt,
  publishedAt: wish.publishedAt,
  endedAt: endings.includes(wish.state) ? (wish.referral?.since ?? since) : undefined,
  places: wish.places,
  held: wish.holders.length,
  rating: wish.rating,
  closeReason: wish.closeReason,
  referral: wish.referral,
  ...(wish.membersOnly === true ? {} : { gridName: wish.gridName, publicWords: wish.publicWords }),
});

export interface CommunitySum {
  readonly communityName: string;
  /** In the order of `wishStates`. */
  readonly counts: readonly number[];
  readonly total: number;
}

const countsBy = <Value>(values: readonly Value[], found: readonly (Value | undefined)[]): number[] =>
  values.map((value) => found.filter((one) => one === value).length);

/** By the communities' ids, in which they stand in the org tree. */
export const sumsByCommunity = (wishes: readonly MonthWish[]): readonly CommunitySum[] => {
  const communities = new Map<string, MonthWish[]>();
  for (const wish of wishes) {
    const known = communities.get(wish.communityId);
    if (known === undefined) communities.set(wish.communityId, [wish]);
    else known.push(wish);
  }
  return [...communities]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, its]) => ({
      communityName: its[0]?.communityName ?? '',
      counts: countsBy(
        wishStates,
        its.map(({ state }) => state),
      ),
      total: its.length,
    }));
};

export interface CategorySum {
  /** Absent: staff have not sorted it. */
  readonly category: WishCategory | undefined;
  readonly count: number;
}

export const sumsByCategory = (wishes: readonly MonthWish[]): readonly CategorySum[] => {
  const categories = [...wishCategories, undefined];
  const counts = countsBy<WishCategory | undefined>(
    categories,
    wishes.map(({ category }) => category),
  );
  return categories.map((category, index) => ({ category, count: counts[index] ?? 0 }));
};

/** What came of referrals, first those of which nobody has asked yet. */
export const outcomes = [undefined, ...referralOutcomes] as const;

export interface ReferralSum {
  readonly kind: ReferralKind;
  /** In the order of `outcomes`. */
  readonly counts: readonly number[];
  readonly total: number;
}

export const sumsByReferral = (wishes: readonly MonthWish[]): readonly ReferralSum[] =>
  referralKinds.map((kind) => {
    const its = wishes.flatMap(({ referral }) => (referral?.kind === kind ? [referral.outcome] : []));
    return { kind, counts: outcomes.map((outcome) => its.filter((one) => one === outcome).length), total: its.length };
  });

/** The tables of its month that may show the wish, of every node above it. */
export const monthsWith = ({ submittedAt, place }: Pick<Wish, 'submittedAt' | 'place'>): readonly DocumentName[] => {
  const month = shanghaiMonth(submittedAt);
  return Object.values(place).map((placeId) => ({ kind: 'wish_month', placeId, month }));
};
