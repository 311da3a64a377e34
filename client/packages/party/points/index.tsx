import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { PointsEntry } from '../../../../shared/memberships/points';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { FactRow } from '../../../kit/field';
import { ListFoot } from '../../../kit/list-foot';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { useMyPoints } from '../../../memberships/use-my-points';
import { serverNow } from '../../../platform/server-time';
import { spacedNumber } from '../../../wishes/wish-words';

const signed = (points: number): string => `${points > 0 ? '+' : ''}${points}分`;

const whatFor = ({ points, number }: PointsEntry): string =>
  `心愿${spacedNumber(number)}${points > 0 ? '达成' : '改回待确认，退回'}`;

/** 我的积分: what he has earned and what was taken back, for himself alone; nobody is ranked by it. */
export default function PointsPage() {
  const points = useMyPoints();
  const queries = useQueryClient();
  return (
    <PageShell title="我的积分" onRefresh={() => queries.invalidateQueries({ queryKey: ['my-points'] })}>
      <QueryView query={points}>
        {({ on, sum, items }) =>
          on ? (
            <>
              <Card title={`一共${sum}分`}>
                {items.length === 0 && <View className="t-note">还没有。帮邻居办好心愿、居民确认后就会记上。</View>}
                {items.map((entry) => (
                  <FactRow key={entry.id} label={momentWords(entry.at, serverNow())}>
                    {`${whatFor(entry)}，${signed(entry.points)}`}
                  </FactRow>
                ))}
              </Card>
              <ListFoot
                hasNext={points.hasNextPage}
                busy={points.isFetchingNextPage}
                onMore={() => void points.fetchNextPage()}
              />
              <View className="t-note">只有您自己看得到，不排名、不考核。记错了请打电话给社区。</View>
            </>
          ) : (
            <Empty drawing="wish" title="您的社区没有开通积分" hint="不影响您认领心愿、帮邻居" />
          )
        }
      </QueryView>
    </PageShell>
  );
}
