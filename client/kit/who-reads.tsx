import { View } from '@tarojs/components';
import { Icon } from './icon';
import './who-reads.scss';

/** 谁能看到, in one line: for a question of a few words, where the form's three lines would be more than the question. */
export const WhoReads = ({ words }: { words: string }) => (
  <View className="who-reads">
    <Icon name="eye" />
    <View className="who-reads-words">{`谁能看到：${words}`}</View>
  </View>
);
