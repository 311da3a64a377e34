/** What a resident says of a wish that was met becomes public because he agrees, and is gone when he does not any more. */
import type { Cloud } from '../../local/cloud';
import { phoneOf } from '../cloud/api-client';
import { demoCloud } from '../cloud/demo-cloud';
import { publishedWish } from '../cloud/wish-story';
import { newWords } from '../cloud/wish-words';
import { bothBuilds } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const said = '谢谢小陈，灯一下就亮了，晚上不怕黑了！';
const issued = '灯换好了，晚上回家不怕黑了，谢谢邻居。';

/** Somebody has come and told what he did. */
const metWish = async (cloud: Cloud): Promise<void> => {
  const params = { wishId: await publishedWish(cloud, 1) };
  const member = await phoneOf(cloud, 'member-1');
  expect((await member.call('claimWish', { params, body: {} })).status).toBe(200);
  expect((await member.call('deliverWish', { params, body: { report: '换好了' } })).status).toBe(200);
  await cloud.drain();
};

/** Others of his came true before it, and are told of among his messages too. */
const openWish = async (resident: StoryPhone): Promise<void> => {
  await resident.tab('进度');
  await resident.refresh();
  await resident.tap(newWords);
};

/** He confirms, and agrees that what he says is made public. */
const thanks = async (resident: StoryPhone): Promise<void> => {
  await openWish(resident);
  await resident.tap('确认并评价');
  await resident.tap('5星，非常满意');
  await resident.type('比如：谢谢，灯一下就亮了', said);
  await resident.sees('所有人都能看到');
  await resident.tap('可以公开这句感谢');
  await resident.tap('确认心愿达成');
  await resident.sees('本人同意公开，等社区整理后发布');
};

/** Staff find it among the day's work, and issue words of their own. */
const tells = async (staff: StoryPhone): Promise<void> => {
  await staff.tab('我的');
  await staff.tap('工作台');
  await staff.sees('可以公开的感谢');
  await staff.tap('维修 · 古寨社区');
  await staff.sees(said);
  await staff.tap('整理成“心愿达成”');
  await staff.type('公开的话', issued);
  await staff.tap('发布到心愿达成');
  await staff.sees('已发布到心愿达成');
};

const choosesBuilding = async (visitor: StoryPhone): Promise<void> => {
  await visitor.tap('选择您所在的社区');
  for (const step of ['古寨社区', '第1网格', '北山里1号楼']) await visitor.tap(step);
};

describe.each(Object.keys(bothBuilds) as (keyof typeof bothBuilds)[])('a wish that came true, %s', (kind) => {
  let cloud: Cloud;
  let phones: PhoneMaker;
  beforeAll(async () => {
    cloud = await demoCloud();
    phones = await bothBuilds[kind](cloud);
  }, 240_000);
  afterAll(async () => {
    await phones.close();
    await cloud.close();
  });

  it('a resident agrees, staff make a story of it, a visitor reads it, the resident takes it back and it is gone', async () => {
    await metWish(cloud);
    const [resident, staff] = [await phones.phoneOf('resident-1'), await phones.phoneOf('staff-1')];
    await thanks(resident);
    await cloud.drain();
    await tells(staff);
    await cloud.drain();

    const visitor = await phones.newPhoneOf('newcomer-1');
    await choosesBuilding(visitor);
    await visitor.tap('微心愿');
    await visitor.tap('看心愿达成');
    await visitor.sees(issued);
    expect(await visitor.text()).not.toContain('小陈');

    await openWish(resident);
    await resident.sees(`已登上“心愿达成”：${issued}`);
    await resident.tap('收回公开的感谢');
    await resident.tap('现在就收回');
    await resident.sees('已收回，谁也看不到了');

    await visitor.refresh();
    await visitor.sees('本人随时可以收回');
    expect(await visitor.text()).not.toContain(issued);
    await Promise.all([resident, staff, visitor].map((phone) => phone.close()));
  }, 360_000);
});
