import { shanghaiDay } from '../../../shared/kernel/instant';
import type { PlacePath } from '../../../shared/kernel/place';
import { useBoard } from '../../announcements/use-board';
import { TextButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { ListRow } from '../../kit/list-row';
import { dayWords } from '../../kit/time-words';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';

const shown = 2;

/** The two latest 公告 that hold, with issuer and day; absent while there are none. */
export const HomeBoard = ({ path }: { path: PlacePath | undefined }) => {
  const { data } = useBoard(path);
  const heads = data?.items.filter(({ state }) => state === 'published').slice(0, shown) ?? [];
  if (heads.length === 0) return null;
  const today = shanghaiDay(serverNow());
  return (
    <Card title="公告" aside={<TextButton label="全部" onTap={() => goTo('board')} />}>
      {heads.map(({ id, title, issuerName, publishedAt, urgent }) => (
        <ListRow
          key={id}
          title={urgent ? `紧急：${title}` : title}
          note={`${issuerName}，${dayWords(shanghaiDay(publishedAt), today)}`}
          onTap={() => goTo('board', { id })}
        />
      ))}
    </Card>
  );
};
