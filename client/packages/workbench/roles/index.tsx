import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { placeKindOf } from '../../../../shared/kernel/place';
import { type AppointableRole, appointableBy } from '../../../../shared/roles/appointing';
import { PrimaryButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import type { Desk } from '../../../people/desk';
import { roleWords } from '../../../people/role-words';
import { useMe } from '../../../people/use-me';
import { useHolders } from '../../../roles/use-holders';
import { Frame } from '../frame';
import { AppointSheet } from './appoint-sheet';
import { HolderRow } from './holder-row';
import { Record } from './record';
import './index.scss';

type Row = ReturnType<typeof appointableBy>[number];

/** Who holds one role here; the kinds of nodes say whom this desk may end. */
const Holders = ({ placeId, row }: { placeId: string; row: Row }) => {
  const me = useMe();
  const holders = useHolders(placeId, row.role);
  return (
    <QueryView query={holders}>
      {(items) =>
        items.length === 0 ? (
          <Empty drawing="desk" title={`还没有${roleWords[row.role]}`} />
        ) : (
          <>
            {items.map((holder) => (
              <HolderRow
                key={`${holder.personId} ${holder.placeId}`}
                holder={holder}
                mayEnd={row.at.includes(placeKindOf(holder.placeId)) && holder.personId !== me.data?.personId}
              />
            ))}
            <ListFoot
              hasNext={holders.hasNextPage}
              busy={holders.isFetchingNextPage}
              onMore={() => void holders.fetchNextPage()}
            />
          </>
        )
      }
    </QueryView>
  );
};

type Shown = AppointableRole | 'record';

const Roles = ({ desk }: { desk: Desk }) => {
  const rows = appointableBy(desk.roles);
  const [shown, setShown] = useState<Shown | undefined>(rows[0]?.role);
  const [appointing, setAppointing] = useState(false);
  const row = rows.find(({ role }) => role === shown);
  if (rows.length === 0) return <Empty drawing="desk" title="这里没有由您任命的职务" />;
  const options = [...rows.map(({ role }) => ({ value: role as Shown, word: roleWords[role] as string }))];
  return (
    <>
      <View className="roles-chips">
        <ChipPicker
          label="看哪个职务"
          options={[...options, { value: 'record', word: '任免记录' }]}
          value={shown}
          onPick={(picked) => setShown(picked ?? shown)}
        />
      </View>
      {row && <PrimaryButton label={`任命${roleWords[row.role]}`} icon="plus" onTap={() => setAppointing(true)} />}
      {row ? <Holders placeId={desk.placeId} row={row} /> : <Record placeId={desk.placeId} />}
      {row && appointing && (
        <AppointSheet desk={desk} role={row.role} kinds={row.at} onClose={() => setAppointing(false)} />
      )}
    </>
  );
};

export default function RolesPage() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['holders', 'appointments'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <Frame at="people" onRefresh={refresh}>
      {(desk) => <Roles key={desk.placeId} desk={desk} />}
    </Frame>
  );
}
