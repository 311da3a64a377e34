import { View } from '@tarojs/components';
import type { Instant } from '../../shared/kernel/instant';
import type { WishView } from '../../shared/wishes/wish';
import { aria } from '../kit/aria';
import { StateLine } from '../kit/state-line';
import { headline, nextOf } from './wish-sentence';
import './wish-headline.scss';

/** How it stands in a sentence, and by when the next step is promised. Lateness is said honestly. */
export const WishHeadline = ({ wish, now }: { wish: WishView; now: Instant }) => {
  const next = nextOf(wish, now);
  return (
    <View className="wish-headline" {...aria({ role: 'status' })}>
      <StateLine {...headline(wish)} large />
      {next?.when && (
        <View className={`wish-due ${next.late ? 'wish-late' : ''}`}>{`${next.title}：${next.when}`}</View>
      )}
    </View>
  );
};
