import { View } from '@tarojs/components';
import type { Instant } from '../../shared/kernel/instant';
import type { WishCard as Card } from '../../shared/wishes/wish';
import { aria } from '../kit/aria';
import { Icon } from '../kit/icon';
import { longDayWords, momentWords } from '../kit/time-words';
import { goTo } from '../platform/navigate';
import { categoryWords, ceilingWords } from './wish-words';
import './wish-card.scss';

const placesWords = ({ places, held }: Card): string => (places > 1 ? `还差${places - held}位` : '');

/** On the wall, in staff-issued words. Few elements: twenty of these travel to the page at once. */
export const WishCard = ({ wish, now }: { wish: Card; now: Instant }) => {
  const { word, icon } = categoryWords[wish.category];
  const needBy = wish.needBy === undefined ? '' : ` · ${longDayWords(wish.needBy, now)}前`;
  return (
    <View
      className="card wish-card"
      hoverClass="pressed"
      onClick={() => goTo('wish', { id: wish.id })}
      {...aria({ role: 'button' })}
    >
      <View className="wish-card-kind">
        <Icon name={icon} />
        {word}
        <View className="wish-card-places">{placesWords(wish)}</View>
      </View>
      <View className="wish-card-words">{wish.publicWords}</View>
      {wish.priceCeiling && <View className="t-note">{ceilingWords(wish.priceCeiling)}</View>}
      {wish.drawAt && <View className="wish-card-draw">{`轮候中，${momentWords(wish.drawAt, now)}开始分配`}</View>}
      <View className="t-note">{`${wish.authorMask} · ${wish.communityName}${needBy}`}</View>
    </View>
  );
};
