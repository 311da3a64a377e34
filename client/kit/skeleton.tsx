import { View } from '@tarojs/components';
import { aria } from './aria';
import './skeleton.scss';

const rows = ['first', 'second', 'third', 'fourth'] as const;

/** The shape of what is coming, while it comes. */
export const Skeleton = ({ cards = 3 }: { cards?: 1 | 2 | 3 | 4 }) => (
  <View {...aria({ role: 'status', label: '正在加载' })}>
    {rows.slice(0, cards).map((row) => (
      <View key={row} className="card">
        <View className="bone bone-short" />
        <View className="bone" />
        <View className="bone bone-mid" />
      </View>
    ))}
  </View>
);
