import { View } from '@tarojs/components';
import type { WishRowView } from '../../../shared/wishes/wish';
import { Card } from '../../kit/card';
import { Icon } from '../../kit/icon';
import { StateLine } from '../../kit/state-line';
import { momentWords } from '../../kit/time-words';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { categoryWords, spacedNumber } from '../../wishes/wish-words';
import { placesWords, queueDue, queueState, verdictWord } from './queue-words';
import './wish-card.scss';

/** A wish in the queue, on a phone. */
export const WishCard = ({ wish }: { wish: WishRowView }) => {
  const now = serverNow();
  const state = queueState(wish, now);
  const due = queueDue(wish, now);
  const verdict = verdictWord(wish);
  const facts = [
    `${wish.authorMask} · ${momentWords(wish.submittedAt, now)}提交`,
    wish.category && categoryWords[wish.category].word,
    placesWords(wish),
    spacedNumber(wish.number),
  ].filter(Boolean);
  return (
    <Card
      onTap={() => goTo('wish', { id: wish.id })}
      label={[state.word, due, wish.words, verdict, ...facts].filter(Boolean).join('，')}
    >
      <View className="queued-head">
        <StateLine {...state} />
        {due && state.tone !== 'overdue' && <View className="queued-due">{due}</View>}
      </View>
      <View className="queued-words">{wish.words}</View>
      {verdict && (
        <View className="queued-verdict">
          <Icon name="alert" />
          <View className="queued-verdict-words">{verdict}</View>
        </View>
      )}
      <View className="queued-facts">
        {facts.map((fact) => (
          <View key={fact} className="queued-fact">
            {fact}
          </View>
        ))}
      </View>
    </Card>
  );
};
