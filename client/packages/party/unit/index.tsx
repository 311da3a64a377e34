import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { UnitService, UnitView } from '../../../../shared/memberships/unit';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { FactRow } from '../../../kit/field';
import { ListFoot } from '../../../kit/list-foot';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { useMyUnits } from '../../../memberships/use-my-units';
import { useUnitService } from '../../../memberships/use-unit-service';
import { serverNow } from '../../../platform/server-time';

const doneWords = ({ served, lastServedAt }: UnitService): string =>
  lastServedAt === undefined ? '还没有办成的' : `办成${served}个，最近${momentWords(lastServedAt, serverNow())}`;

const OfUnit = ({ unit }: { unit: UnitView }) => {
  const service = useUnitService(unit.id);
  return (
    <QueryView query={service}>
      {(members) => (
        <>
          <Card title={unit.name}>
            {members.length === 0 && <View className="t-note">还没有同事同意给单位看。</View>}
            {members.map((member) => (
              <FactRow key={`${member.name} ${member.lastServedAt ?? ''}`} label={member.name}>
                {doneWords(member)}
              </FactRow>
            ))}
          </Card>
          <ListFoot
            hasNext={service.hasNextPage}
            busy={service.isFetchingNextPage}
            onMore={() => void service.fetchNextPage()}
          />
        </>
      )}
    </QueryView>
  );
};

/** 单位联络人 reads what the members of his unit let it see, and nothing of those who have not said so. */
export default function UnitServicePage() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['my-units', 'unit-service'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <PageShell title="单位的服务" onRefresh={refresh}>
      <QueryView query={useMyUnits()}>
        {(units) =>
          units.length === 0 ? (
            <Empty drawing="door" title="您现在不是单位的联络人" hint="联络人由结对的社区指定" />
          ) : (
            <>
              <View className="t-note">
                只列出同意给单位看的同事，只有次数和日期。请不要用来排名、考核；同事随时可以关掉。
              </View>
              {units.map((unit) => (
                <OfUnit key={unit.id} unit={unit} />
              ))}
            </>
          )
        }
      </QueryView>
    </PageShell>
  );
}
