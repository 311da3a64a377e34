import { View } from '@tarojs/components';
import type { SettingEntry } from '../../../../shared/settings/setting-change';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { serverNow } from '../../../platform/server-time';
import { differenceWords } from '../../../settings/setting-words';
import { useSettingChanges } from '../../../settings/use-setting-changes';

const byWords = ({ placeName, byName, at }: SettingEntry): string =>
  [placeName, byName, momentWords(at, serverNow())].filter(Boolean).join(' · ');

/** Who changed what from what to what, at the desk's node and under it. */
export const Record = ({ placeId }: { placeId: string }) => {
  const entries = useSettingChanges(placeId);
  return (
    <QueryView query={entries}>
      {(items) =>
        items.length === 0 ? (
          <Empty drawing="path" title="还没有改过设置" />
        ) : (
          <>
            {items.map((entry) => (
              <View key={entry.id} className="card">
                {entry.changes.map((change) => (
                  <View key={change.name}>{differenceWords(change)}</View>
                ))}
                <View className="t-note">{byWords(entry)}</View>
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
