/** Of the wishes that are on the desk already, those that one looks for. Pure. */
import type { Instant } from '../../../shared/kernel/instant';
import type { WishCategory, WishRowView } from '../../../shared/wishes/wish';

export interface WishFilter {
  readonly category: WishCategory | undefined;
  readonly lateOnly: boolean;
  readonly words: string;
}

export const noFilter: WishFilter = { category: undefined, lateOnly: false, words: '' };

/** Numbers are said and typed in halves, words with spaces that mean nothing in Chinese. */
const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase();

const isLate = ({ dueAt }: Pick<WishRowView, 'dueAt'>, now: Instant): boolean => dueAt !== undefined && dueAt < now;

export const filtered = (
  wishes: readonly WishRowView[],
  { category, lateOnly, words }: WishFilter,
  now: Instant,
): readonly WishRowView[] => {
  const sought = plain(words);
  return wishes.filter(
    (wish) =>
      (category === undefined || wish.category === category) &&
      (!lateOnly || isLate(wish, now)) &&
      [wish.number, wish.words, wish.publicWords ?? '', wish.communityName].some((text) =>
        plain(text).includes(sought),
      ),
  );
};
