import { View } from '@tarojs/components';
import { aria } from './aria';
import { Icon } from './icon';
import './star-rating.scss';

export const ratingWords = ['很不满意', '不满意', '一般', '满意', '非常满意'] as const;

/** Five buttons, each saying its own word; no sliding needed. */
export const StarRating = ({ value, onRate }: { value: number | undefined; onRate: (rating: number) => void }) => (
  <View className="rating" {...aria({ role: 'radiogroup', label: '满意度' })}>
    <View className="rating-stars">
      {ratingWords.map((word, index) => (
        <View
          key={word}
          className={`rating-star ${index < (value ?? 0) ? 'rating-on' : ''}`}
          onClick={() => onRate(index + 1)}
          {...aria({ role: 'radio', label: `${index + 1}星，${word}`, checked: value === index + 1 })}
        >
          <Icon name={index < (value ?? 0) ? 'star-full' : 'star'} />
        </View>
      ))}
    </View>
    <View className="rating-word">{value ? ratingWords[value - 1] : '请点星星评价'}</View>
  </View>
);
