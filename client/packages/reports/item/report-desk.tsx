import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Role } from '../../../../shared/kernel/actor';
import { leafOf } from '../../../../shared/kernel/place';
import { reportHandlerRoles } from '../../../../shared/reports/handlers';
import type { ReportState } from '../../../../shared/reports/report';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { useMe } from '../../../people/use-me';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { excerptWords, itemWords, reasonWords } from '../../../reports/report-words';
import { useReportQueue } from '../../../reports/use-report-queue';

const answering: readonly Role[] = Object.values(reportHandlerRoles).flat();
const shelves = [
  { value: 'received', word: '待答复' },
  { value: 'upheld', word: '属实' },
  { value: 'dismissed', word: '没有问题' },
] as const satisfies readonly { value: ReportState; word: string }[];

const Queue = ({ placeId, name }: { placeId: string; name: string }) => {
  const [state, setState] = useState<ReportState>('received');
  const queue = useReportQueue(placeId, state);
  return (
    <>
      <View className="t-section section-head">{name}</View>
      <ChipPicker label="看哪一栏" options={shelves} value={state} onPick={(picked) => setState(picked ?? state)} />
      <QueryView query={queue}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty drawing="desk" title="这一栏没有" />
          ) : (
            <>
              <RowGroup>
                {rows.map(({ id, subject, reason, reportedAt, ...row }) => (
                  <ListRow
                    key={id}
                    icon="alert"
                    title={excerptWords(row)}
                    note={`${itemWords[subject.type]} · ${reasonWords[reason]} · ${momentWords(reportedAt, serverNow())}`}
                    onTap={() => goTo('report', { id })}
                  />
                ))}
              </RowGroup>
              <ListFoot
                hasNext={queue.hasNextPage}
                busy={queue.isFetchingNextPage}
                onMore={() => void queue.fetchNextPage()}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
};

/** What waits for the answer of one's office. */
export const ReportDesk = () => (
  <QueryView query={useMe()}>
    {({ roles }) => {
      const offices = roles.filter(({ role }) => answering.includes(role));
      if (offices.length === 0) return <Empty drawing="desk" title="举报由社区、街道和区里处理" />;
      return offices.map(({ at, placeName }) => <Queue key={leafOf(at)} placeId={leafOf(at)} name={placeName} />);
    }}
  </QueryView>
);
