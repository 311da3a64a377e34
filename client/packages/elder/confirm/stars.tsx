import { ratingWords } from '../../../kit/star-rating';
import { Choose } from '../choose';
import type { Steps } from '../steps';

/** From the page's address. */
export const starsIn = (text: string | undefined): number | undefined => {
  const stars = Number(text);
  return Number.isInteger(stars) && stars >= 1 && stars <= ratingWords.length ? stars : undefined;
};

/** 非常满意（5星） */
export const starsWords = (stars: number): string => `${ratingWords[stars - 1]}（${stars}星）`;

const best = ratingWords.length;
const fromBest = ratingWords.map((_, index) => {
  const stars = best - index;
  return { value: String(stars), word: starsWords(stars), icon: stars > 2 ? 'star-full' : 'star' } as const;
});

/** Five answers in words, one under the other; nothing to aim at. */
export const Stars = ({ steps }: { steps: Steps }) => (
  <Choose steps={steps} words="您满意吗？" options={fromBest} onPick={(stars) => steps.next({ stars })} />
);
