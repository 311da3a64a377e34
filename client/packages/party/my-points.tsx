import { ListRow, RowGroup } from '../../kit/list-row';
import { useMyPoints } from '../../memberships/use-my-points';
import { goTo } from '../../platform/navigate';

/** The way to what he has earned, where his community has switched points on; nothing elsewhere. */
export const MyPoints = () => {
  const { data } = useMyPoints();
  if (data?.on !== true) return null;
  return (
    <RowGroup>
      <ListRow icon="heart" title="我的积分" aside={`${data.sum}分`} onTap={() => goTo('points')} />
    </RowGroup>
  );
};
