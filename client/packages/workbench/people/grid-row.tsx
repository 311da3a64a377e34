import { View } from '@tarojs/components';
import { CallButton } from '../../../kit/call-button';
import { ListRow } from '../../../kit/list-row';
import { Skeleton } from '../../../kit/skeleton';
import { Trouble } from '../../../kit/trouble';
import { type GridContact, useGridContact } from '../../../people/use-grid-contact';
import type { Place } from '../../../people/use-places';
import { GridLeave } from './grid-leave';
import './grid-row.scss';

const Reach = ({ as, who, phone }: { as: string; who: string; phone: string }) => (
  <View className="team-line">
    <View className="team-who">
      <View>
        {as} {who}
      </View>
      <View className="t-note">{phone}</View>
    </View>
    <CallButton who={who} phone={phone} compact />
  </View>
);

const Team = ({ team }: { team: GridContact }) => (
  <View className="team">
    {team.down ? (
      <View>名片被举报，街道已撤下。请核对姓名和电话，改好后请街道恢复。</View>
    ) : (
      <>
        <View className="t-note">值班时间：{team.dutyHours}</View>
        <Reach as="网格员" who={team.workerName} phone={team.dutyPhone} />
      </>
    )}
    <Reach as="替班" who={team.standInName} phone={team.standInPhone} />
    <GridLeave team={team} />
  </View>
);

interface GridRowProps {
  readonly grid: Pick<Place, 'id' | 'name'>;
  readonly open: boolean;
  readonly onTap: () => void;
}

/** A grid and its worker; opened, the whole team with their office numbers. */
export const GridRow = ({ grid, open, onTap }: GridRowProps) => {
  const contact = useGridContact(grid.id);
  const worker = contact.data && { note: contact.data.down ? '名片已撤下' : `网格员 ${contact.data.workerName}` };
  return (
    <>
      <ListRow icon="people" title={grid.name} onTap={onTap} expanded={open} {...worker} />
      {open && contact.data && <Team team={contact.data} />}
      {open && contact.isLoading && <Skeleton cards={1} />}
      {open && contact.isError && <Trouble thrown={contact.error} onRetry={() => void contact.refetch()} />}
    </>
  );
};
