import { ListRow, RowGroup } from '../../kit/list-row';
import { useMyUnits } from '../../memberships/use-my-units';
import { goTo } from '../../platform/navigate';

/** The way to what his unit's members have done, for whoever stands for one; nothing for anybody else. */
export const ForMyUnits = () => {
  const units = useMyUnits();
  if (units.data === undefined || units.data.length === 0) return null;
  return (
    <RowGroup>
      <ListRow
        icon="people"
        title="我联络的单位"
        note={units.data.map(({ name }) => name).join('、')}
        onTap={() => goTo('unitService')}
      />
    </RowGroup>
  );
};
