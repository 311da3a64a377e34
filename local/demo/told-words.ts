/** What the demo's offices and people say. */
import type { DemoOrg } from './org';
import type { DemoPerson } from './people';
import type { publicWordsTeller } from './public-words';

type Teller = ReturnType<typeof publicWordsTeller>;

export const tellPublicWords = async (tell: Teller, org: DemoOrg, people: readonly DemoPerson[]): Promise<void> => {
  const called = (key: string): DemoPerson => {
    const found = people.find((person) => person.key === key);
    if (found === undefined) throw new Error(`the demo has no ${key}`);
    return found;
  };
  const community = org.communities[1]?.id ?? '';
  await tell.announce({
    by: called('district-supervisor-1'),
    placeId: org.district.id,
    daysAgo: 9,
    title: '冬季森林防火通告',
    body: '即日起进山请勿携带火种。\n发现火情请拨打119。',
    topic: 'safety',
  });
  await tell.announce({
    by: called('street-admin-1'),
    placeId: org.street.id,
    daysAgo: 5,
    title: '老年人意外险开始登记',
    body: '年满60周岁的居民可到所在社区窗口登记，带本人证件即可。\n咨询电话0631-0000100。',
    topic: 'policy',
    daysLeft: 30,
  });
  const fair = await tell.announce({
    by: called('staff-1'),
    placeId: community,
    daysAgo: 4,
    title: '周六便民集市',
    body: '周六上午8:30至11:30，社区广场有磨刀、理发、配钥匙，都不收费。',
    topic: 'event',
  });
  await tell.announce({
    by: called('staff-1'),
    placeId: community,
    daysAgo: 1,
    title: '后天停水通知',
    body: '后天8:30至17:30检修管道，部分楼栋停水，请提前储水。\n有疑问请拨打社区电话0631-0000002。',
    topic: 'outage',
    urgent: true,
    daysLeft: 2,
  });
  const first = await tell.suggest(called('resident-1'), community, 6, '社区窗口中午没有人，上班的人办不了事');
  await tell.answer(called('street-admin-1'), first.id, 3, '您说得对。从下月1日起，窗口中午安排人值班。');
  await tell.suggest(called('resident-2'), community, 1, '公告栏的灯坏了，晚上看不清');
  await tell.report(called('resident-2'), fair.id, 1);
};
