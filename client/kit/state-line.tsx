import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import './state-line.scss';

/** Never colour alone: a state is picture, word and colour. */
export type Tone = 'plain' | 'active' | 'done' | 'waiting' | 'overdue';

export interface StateWords {
  readonly icon: IconName;
  readonly word: string;
  readonly tone: Tone;
}

/** `large` is the sentence at the top of a detail page; otherwise a mark in a list. */
export const StateLine = ({ icon, word, tone, large = false }: StateWords & { large?: boolean }) => (
  <View className={`state state-${tone} ${large ? 'state-large' : ''}`}>
    <Icon name={icon} />
    <Text className="state-word">{word}</Text>
  </View>
);
