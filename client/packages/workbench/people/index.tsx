import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { placeKindOf } from '../../../../shared/kernel/place';
import { deathRecorders } from '../../../../shared/privacy/death';
import { appointableBy } from '../../../../shared/roles/appointing';
import { keepsCard } from '../../../../shared/service-cards/service-card';
import { mayReadSettings } from '../../../../shared/settings/keeping';
import { aria } from '../../../kit/aria';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { type Desk, heldAt } from '../../../people/desk';
import { useResidencies } from '../../../people/use-residencies';
import { goTo, replaceWith } from '../../../platform/navigate';
import { Frame } from '../frame';
import { WhoServes } from './who-serves';
import './index.scss';

/** How many wait, and the way to them; they are looked at in 审核. */
const Waiting = ({ placeId }: { placeId: string }) => {
  const { data, hasNextPage } = useResidencies(placeId);
  const words = data && (data.length > 0 ? `${data.length}${hasNextPage ? '+' : ''}位` : '没有');
  return (
    <RowGroup>
      <ListRow
        icon="building"
        title="等待核实的居民"
        aside={words}
        onTap={() => replaceWith('review', { side: 'residencies' })}
      />
    </RowGroup>
  );
};

/** To who is appointed here, to what is set here, and to the units that have paired with the community. */
const Ways = ({ desk }: { desk: Desk }) => (
  <RowGroup>
    {appointableBy(desk.roles).length > 0 && (
      <ListRow icon="shield" title="任职" note="谁担任什么，任命和免去" onTap={() => goTo('roles')} />
    )}
    {mayReadSettings(heldAt(desk), desk.path) && (
      <ListRow icon="tool" title="设置" note="各项时限和开关，谁改过什么" onTap={() => goTo('settings')} />
    )}
    {desk.decidesMembership && (
      <ListRow icon="people" title="结对单位" note="党员报到时可以选的单位" onTap={() => goTo('units')} />
    )}
    {deathRecorders.some((role) => desk.roles.includes(role)) && (
      <ListRow
        icon="person"
        title="去世登记"
        note="停用账号，结束代办；登错了可以更正"
        onTap={() => goTo('deceased')}
      />
    )}
  </RowGroup>
);

/** A street's thousand sheets are printed community by community. */
const hasSheets = ({ placeId, decidesResidency }: Desk): boolean =>
  decidesResidency && ['community', 'grid'].includes(placeKindOf(placeId));

export default function People() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['residencies', 'places'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <Frame at="people" onRefresh={refresh}>
      {(desk: Desk) => (
        <>
          <RowGroup>
            <ListRow
              icon="bell"
              title="公告"
              note="发布、更正、撤回，张贴和广播"
              onTap={() => goTo('board', { view: 'desk' })}
            />
            <ListRow
              icon="pencil"
              title="投诉建议"
              note="由街道和区里答复"
              onTap={() => goTo('letter', { view: 'desk' })}
            />
            {keepsCard(
              desk.roles.map((role) => ({ role, at: desk.path })),
              desk.placeId,
            ) && (
              <ListRow
                icon="phone"
                title="便民服务卡"
                note="居民有事，该打给谁"
                onTap={() => goTo('cardEditor', { place: desk.placeId })}
              />
            )}
            <ListRow icon="alert" title="举报" note="公开内容的举报" onTap={() => goTo('report', { view: 'desk' })} />
          </RowGroup>
          {desk.decidesResidency && <Waiting placeId={desk.placeId} />}
          <Ways desk={desk} />
          {desk.keepsLists && (
            <RowGroup>
              <ListRow icon="list" title="导入名单" note="居民、网格楼栋、工作人员" onTap={() => goTo('imports')} />
            </RowGroup>
          )}
          {hasSheets(desk) && (
            <RowGroup>
              <ListRow
                icon="building"
                title="楼栋码"
                note="每栋楼一张，打印后贴在楼道"
                onTap={() => goTo('codes', { place: desk.placeId })}
              />
            </RowGroup>
          )}
          <View className="people-heading t-section" {...aria({ role: 'heading' })}>
            谁在哪里服务
          </View>
          <WhoServes key={desk.placeId} desk={desk} />
        </>
      )}
    </Frame>
  );
}
