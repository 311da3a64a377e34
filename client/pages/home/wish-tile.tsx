import { View } from '@tarojs/components';
import { aria } from '../../kit/aria';
import { Icon } from '../../kit/icon';
import { goTo } from '../../platform/navigate';

/** The one service that stands today; a service that isn't there yet has no tile. */
export const WishTile = () => (
  <View
    className="card tile"
    hoverClass="pressed"
    onClick={() => goTo('wall')}
    {...aria({ role: 'button', label: '微心愿，小事有人帮' })}
  >
    <View className="tile-icon">
      <Icon name="heart" />
    </View>
    <View className="tile-words">
      <View className="t-section">微心愿</View>
      <View className="t-note">小事有人帮</View>
    </View>
    <Icon name="chevron" className="tile-more" />
  </View>
);
