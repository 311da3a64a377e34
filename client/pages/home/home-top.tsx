import { View } from '@tarojs/components';
import { aria } from '../../kit/aria';
import { Icon } from '../../kit/icon';
import { goTo } from '../../platform/navigate';
import { setReadingMode } from '../../platform/reading-mode';

/** Where am I, and how large do I read. */
export const HomeTop = ({ place, elder }: { place: string | undefined; elder: boolean }) => (
  <View className="home-top">
    <View
      className="home-place"
      hoverClass="faded"
      onClick={() => goTo('placePicker')}
      {...aria({ role: 'button', label: place ? `${place}，更换` : '选择您所在的社区' })}
    >
      <Icon name="place" />
      <View className="home-place-name">{place ?? '选择您所在的社区'}</View>
      <Icon name="down" className="home-place-more" />
    </View>
    <View
      className="home-mode"
      hoverClass="faded"
      onClick={() => setReadingMode(elder ? 'standard' : 'care')}
      {...aria({ role: 'switch', label: '关怀版，大字', checked: elder })}
    >
      <Icon name="type" />
      {elder ? '标准版' : '关怀版'}
    </View>
  </View>
);
