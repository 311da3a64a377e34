import { View } from '@tarojs/components';
import { Card } from '../../kit/card';
import './question.scss';

export type Line = readonly [label: string, words: string];

/** What one has said, or what will be done, once more and in full before it counts. */
export const SaidAgain = ({ lines }: { lines: readonly Line[] }) => (
  <Card>
    {lines.map(([label, words]) => (
      <View key={label} className="said">
        <View className="said-label">{label}</View>
        <View className="said-words">{words}</View>
      </View>
    ))}
  </Card>
);
