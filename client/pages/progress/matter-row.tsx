import { View } from '@tarojs/components';
import { Card } from '../../kit/card';
import { Icon } from '../../kit/icon';
import { StateLine, type StateWords } from '../../kit/state-line';
import { goTo } from '../../platform/navigate';
import type { NextWords } from './next-words';
import './matter-row.scss';

interface MatterRowProps {
  readonly wishId: string;
  readonly state: StateWords;
  readonly words: string;
  readonly next: NextWords | undefined;
  /** Quiet facts: the number, the place. */
  readonly facts: readonly string[];
}

/** One matter and where it stands: the state, what it is, what comes next. */
export const MatterRow = ({ wishId, state, words, next, facts }: MatterRowProps) => (
  <Card
    onTap={() => goTo('wish', { id: wishId })}
    label={[state.word, words, next?.words, ...facts].filter(Boolean).join('，')}
  >
    <View className="matter-head">
      <StateLine {...state} />
      <Icon name="chevron" className="matter-more" />
    </View>
    <View className="matter-words">{words}</View>
    {next && (
      <View className={`matter-next ${next.late ? 'matter-late' : ''}`}>
        <Icon name="clock" />
        <View className="matter-next-words">{next.words}</View>
      </View>
    )}
    <View className="matter-facts">
      {facts.map((fact) => (
        <View key={fact} className="matter-fact">
          {fact}
        </View>
      ))}
    </View>
  </Card>
);
