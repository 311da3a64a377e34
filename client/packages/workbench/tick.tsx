import { View } from '@tarojs/components';
import type { WishRowView } from '../../../shared/wishes/wish';
import { aria } from '../../kit/aria';
import { Icon } from '../../kit/icon';
import { spacedNumber } from '../../wishes/wish-words';
import './tick.scss';

/** How a list offers its rows to be ticked: which are, which may be, and what a tap does. */
export interface Ticking {
  readonly chosen: readonly string[];
  readonly offered: readonly string[];
  readonly onTick: (wishId: string) => void;
}

/** Nothing where the wish is to be looked at by itself. */
export const Tick = ({ wish, ticking }: { wish: WishRowView; ticking: Ticking }) => {
  if (!ticking.offered.includes(wish.id)) return <View className="tick-none" />;
  const checked = ticking.chosen.includes(wish.id);
  return (
    <View
      className={`tick ${checked ? 'tick-on' : ''}`}
      onClick={(event) => {
        event.stopPropagation();
        ticking.onTick(wish.id);
      }}
      {...aria({ role: 'checkbox', label: `选中 ${spacedNumber(wish.number)}`, checked })}
    >
      <View className="tick-box">{checked && <Icon name="done" />}</View>
    </View>
  );
};
