import { View } from '@tarojs/components';
import { CallButton } from '../../../kit/call-button';
import { ListRow } from '../../../kit/list-row';
import { Skeleton } from '../../../kit/skeleton';
import { Trouble } from '../../../kit/trouble';
import { type GridContact, useGridContact } from '../../../people/use-grid-contact';
import type { Place } from '../../../people/use-places';
import { GridLeave } from './grid-leave';
import { GridNumbers } from './grid-numbers';
import './grid-row.scss';

const Reach = ({ as, who, phone }: { as: string; who: string; phone: string }) => (
  <View className="team-line">
    <View className="team-who">
      <View>
        {as} {who}
      </View>
      <View className="t-note">{phone || '还没有登记电话'}</View>
    </View>
    {phone !== '' && <CallButton who={who} phone={phone} compact />}
  </View>
);

/** Nobody is named, and no number is known. */
const isVacant = ({ workerName, dutyPhone }: GridContact): boolean => workerName + dutyPhone === '';

const Worker = ({ team }: { team: GridContact }) => (
  <>
    {team.dutyHours !== '' && <View className="t-note">值班时间：{team.dutyHours}</View>}
    {!isVacant(team) && <Reach as="网格员" who={team.workerName} phone={team.dutyPhone} />}
  </>
);

const Team = ({ team, keeps }: { team: GridContact; keeps: boolean }) => (
  <View className="team">
    {team.down ? <View>名片被举报，街道已撤下。请核对姓名和电话，改好后请街道恢复。</View> : <Worker team={team} />}
    {team.standInName + team.standInPhone !== '' && (
      <Reach as="替班" who={team.standInName} phone={team.standInPhone} />
    )}
    <Reach as="社区" who={team.communityName} phone={team.communityPhone} />
    {keeps && <GridNumbers team={team} />}
    {(team.down || !isVacant(team)) && <GridLeave team={team} />}
  </View>
);

const noteOf = (team: GridContact): string => {
  if (team.down) return '名片已撤下';
  return isVacant(team) ? '还没有登记网格员' : `网格员 ${team.workerName}`;
};

interface GridRowProps {
  readonly grid: Pick<Place, 'id' | 'name'>;
  readonly open: boolean;
  /** He says how its worker is reached. */
  readonly keeps: boolean;
  readonly onTap: () => void;
}

/** A grid and its worker; opened, the whole team with their office numbers. */
export const GridRow = ({ grid, open, keeps, onTap }: GridRowProps) => {
  const contact = useGridContact(grid.id);
  const worker = contact.data && { note: noteOf(contact.data) };
  return (
    <>
      <ListRow icon="people" title={grid.name} onTap={onTap} expanded={open} {...worker} />
      {open && contact.data && <Team team={contact.data} keeps={keeps} />}
      {open && contact.isLoading && <Skeleton cards={1} />}
      {open && contact.isError && <Trouble thrown={contact.error} onRetry={() => void contact.refetch()} />}
    </>
  );
};
