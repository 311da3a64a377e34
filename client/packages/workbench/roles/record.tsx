import { View } from '@tarojs/components';
import type { AppointmentEntry, AppointmentEntryKind } from '../../../../shared/roles/appointment';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { roleWords } from '../../../people/role-words';
import { serverNow } from '../../../platform/server-time';
import { useAppointments } from '../../../roles/use-appointments';

const kindWords = { appointed: '任命', dismissed: '免去', expired: '到期' } as const satisfies Record<
  AppointmentEntryKind,
  string
>;

const lineOf = ({ kind, name, role, placeName, byName, reason }: AppointmentEntry): string =>
  [`${kindWords[kind]} ${name} ${placeName}${roleWords[role]}`, byName && `经办 ${byName}`, reason]
    .filter(Boolean)
    .join('；');

/** Who was appointed or dismissed, by whom, when and why; newest first. */
export const Record = ({ placeId }: { placeId: string }) => {
  const entries = useAppointments(placeId);
  return (
    <QueryView query={entries}>
      {(items) =>
        items.length === 0 ? (
          <Empty drawing="path" title="还没有任免记录" />
        ) : (
          <>
            {items.map((entry) => (
              <View key={entry.id} className="card">
                <View>{lineOf(entry)}</View>
                <View className="t-note">{momentWords(entry.at, serverNow())}</View>
              </View>
            ))}
            <ListFoot
              hasNext={entries.hasNextPage}
              busy={entries.isFetchingNextPage}
              onMore={() => void entries.fetchNextPage()}
            />
          </>
        )
      }
    </QueryView>
  );
};
