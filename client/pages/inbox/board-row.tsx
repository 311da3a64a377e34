import { useBoard } from '../../announcements/use-board';
import { ListRow, RowGroup } from '../../kit/list-row';
import { useChosenPlace } from '../../people/chosen-place';
import { goTo } from '../../platform/navigate';

/** 公告 reach nobody's inbox one by one: this line counts those that one has not looked at. */
export const BoardRow = () => {
  const { place } = useChosenPlace();
  const { data } = useBoard(place?.path);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <RowGroup>
      <ListRow
        icon="bell"
        title="公告"
        onTap={() => goTo('board')}
        {...(data.unread > 0 ? { note: `${data.unread}条没看过` } : {})}
      />
    </RowGroup>
  );
};
