import { View } from '@tarojs/components';
import type { WishRowView } from '../../../shared/wishes/wish';
import { aria } from '../../kit/aria';
import { StateLine } from '../../kit/state-line';
import { momentWords } from '../../kit/time-words';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { categoryWords, spacedNumber } from '../../wishes/wish-words';
import { takeOut } from './filing/take-out';
import { placesWords, queueDue, queueState, verdictWord } from './queue-words';
import { Tick, type Ticking } from './tick';
import './table.scss';

const heads = ['编号', '状态', '心愿', '类别', '居民', '提交', '期限'] as const;

/** Sheets lie about: what somebody wrote of his phone or his door stays on the screen. */
const Said = ({ words }: { words: string }) => {
  const printed = takeOut(words).words;
  return printed === words ? (
    words
  ) : (
    <>
      <View className="table-said">{words}</View>
      <View className="table-printed" {...aria({ hidden: true })}>
        {printed}
      </View>
    </>
  );
};

const Row = ({ wish, ticking }: { wish: WishRowView; ticking: Ticking | undefined }) => {
  const now = serverNow();
  const state = queueState(wish, now);
  const notes = [placesWords(wish), verdictWord(wish)].filter(Boolean).join('，');
  return (
    <View className="table-row table-tap" onClick={() => goTo('wish', { id: wish.id })} {...aria({ role: 'link' })}>
      {ticking && (
        <View className="table-cell table-tick">
          <Tick wish={wish} ticking={ticking} />
        </View>
      )}
      <View className="table-cell table-number">{spacedNumber(wish.number)}</View>
      <View className="table-cell">
        <StateLine {...state} />
      </View>
      <View className="table-cell table-wide">
        <Said words={wish.words} />
        {notes && <View className="t-note">{notes}</View>}
      </View>
      <View className="table-cell">{wish.category ? categoryWords[wish.category].word : '未分类'}</View>
      <View className="table-cell">{wish.authorMask}</View>
      <View className="table-cell">{momentWords(wish.submittedAt, now)}</View>
      <View className="table-cell">{queueDue(wish, now) ?? '—'}</View>
    </View>
  );
};

interface WishTableProps {
  readonly wishes: readonly WishRowView[];
  /** Absent where nothing is done to several at once. */
  readonly ticking?: Ticking | undefined;
}

/** The queue at a desk. */
export const WishTable = ({ wishes, ticking }: WishTableProps) => (
  <View className="table">
    <View className="table-row table-heads" {...aria({ hidden: true })}>
      {ticking && <View className="table-cell">选</View>}
      {heads.map((head) => (
        <View key={head} className="table-cell">
          {head}
        </View>
      ))}
    </View>
    {wishes.map((wish) => (
      <Row key={wish.id} wish={wish} ticking={ticking} />
    ))}
  </View>
);
