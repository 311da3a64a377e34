import type { WaitingThanks } from '../../../../shared/wishes/story';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { momentWords } from '../../../kit/time-words';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { categoryWords, spacedNumber } from '../../../wishes/wish-words';
import { Duty } from './duty';
import { type Count, countWords } from './figures';

/** Residents agree that their thanks are public: what was said is read at the wish, where the story is made. */
export const Thanks = ({ items, count }: { items: readonly WaitingThanks[]; count: Count }) =>
  items.length === 0 ? null : (
    <Duty title="可以公开的感谢" count={countWords(count)}>
      <RowGroup>
        {items.map(({ wishId, number, category, communityName, since }) => (
          <ListRow
            key={wishId}
            icon="heart"
            title={`${categoryWords[category].word} · ${communityName}`}
            note={`心愿${spacedNumber(number)}，${momentWords(since, serverNow())}确认`}
            onTap={() => goTo('wish', { id: wishId })}
          />
        ))}
      </RowGroup>
    </Duty>
  );
