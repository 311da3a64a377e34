import { View } from '@tarojs/components';
import type { WishRowView } from '../../../shared/wishes/wish';
import { aria } from '../../kit/aria';
import { Card } from '../../kit/card';
import { Icon } from '../../kit/icon';
import { StateLine } from '../../kit/state-line';
import { dueWords } from '../../kit/time-words';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { waitsForAuthor } from '../../wishes/waits-for-author';
import { wishStateWords } from '../../wishes/wish-words';

const atMost = 3;

const Item = ({ wish }: { wish: WishRowView }) => {
  const due = wish.dueAt === undefined ? undefined : dueWords(wish.dueAt, serverNow());
  return (
    <View
      className="todo"
      hoverClass="faded"
      onClick={() => goTo('wish', { id: wish.id })}
      {...aria({ role: 'button' })}
    >
      <View className="todo-what">
        <StateLine {...wishStateWords[wish.state]} />
        <View className="todo-words">{wish.publicWords ?? wish.words}</View>
        {due && <View className={due.late ? 'todo-late' : 't-note'}>{due.late ? due.words : `请在${due.words}`}</View>}
      </View>
      <Icon name="chevron" className="todo-more" />
    </View>
  );
};

/** What waits for this person himself; absent when nothing does. */
export const ToDo = ({ wishes }: { wishes: readonly WishRowView[] }) => {
  const waiting = wishes.filter(waitsForAuthor).slice(0, atMost);
  if (waiting.length === 0) return null;
  return (
    <Card title="待您处理">
      {waiting.map((wish) => (
        <Item key={wish.id} wish={wish} />
      ))}
    </Card>
  );
};
