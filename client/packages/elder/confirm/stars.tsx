import { ListRow, RowGroup } from '../../../kit/list-row';
import { ratingWords } from '../../../kit/star-rating';
import { goTo } from '../../../platform/navigate';
import { Question } from '../question';

/** From the page's address. */
export const starsIn = (text: string | undefined): number | undefined => {
  const stars = Number(text);
  return Number.isInteger(stars) && stars >= 1 && stars <= ratingWords.length ? stars : undefined;
};

/** 非常满意（5星） */
export const starsWords = (stars: number): string => `${ratingWords[stars - 1]}（${stars}星）`;

const best = ratingWords.length;
const fromBest = ratingWords.map((_, index) => best - index);

/** Five answers in words, one under the other; nothing to aim at. */
export const Stars = ({ wishId }: { wishId: string }) => (
  <Question step={[2, 4]} words="您满意吗？" hint="点一下就行。">
    <RowGroup>
      {fromBest.map((stars) => (
        <ListRow
          key={stars}
          icon={stars > 2 ? 'star-full' : 'star'}
          title={starsWords(stars)}
          onTap={() => goTo('elderConfirm', { id: wishId, step: 'thanks', stars: String(stars) })}
        />
      ))}
    </RowGroup>
  </Question>
);
