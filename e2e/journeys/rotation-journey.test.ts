import type { Cloud } from '../../local/cloud';
import { phoneOf } from '../cloud/api-client';
import { demoCloud } from '../cloud/demo-cloud';
import { publishedWish } from '../cloud/wish-story';
import { bothBuilds } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const street = 's371071007';
const wallWords = '帮一位邻居换灯泡';
const threeHours = 3 * 3_600_000;

/** Members of this street take turns. */
const letThemTakeTurns = async (cloud: Cloud): Promise<void> => {
  const admin = await phoneOf(cloud, 'street-admin-1');
  const body = { version: 0, changes: { rotationHours: 2 } };
  expect(await admin.call('changeSettings', { params: { placeId: street }, body })).toMatchObject({ status: 200 });
};

/** He has met a wish lately. */
const helps = async (cloud: Cloud, member: string): Promise<void> => {
  const wishId = await publishedWish(cloud, 1);
  const helper = await phoneOf(cloud, member);
  expect((await helper.call('claimWish', { params: { wishId }, body: {} })).status).toBe(200);
  expect((await helper.call('deliverWish', { params: { wishId }, body: { report: '换好了' } })).status).toBe(200);
  await cloud.drain();
};

const saysHeWouldCome = async (member: StoryPhone): Promise<void> => {
  await member.tap('微心愿');
  await member.sees('轮候中，今天12:00开始分配');
  await member.tap(wallWords);
  await member.sees('先报名，今天12:00分配');
  await member.tap('我愿意来');
  await member.sees('报名好了');
  await member.sees('您已报名，到点分配名额');
};

const openNotice = async (phone: StoryPhone, sentence: string): Promise<void> => {
  await phone.tab('消息');
  await phone.refresh();
  await phone.tap(sentence);
};

describe.each(Object.keys(bothBuilds) as (keyof typeof bothBuilds)[])('members take turns, %s', (kind) => {
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

  it('two would come; whoever has helped less has the place, though he came second, and the other reads why', async () => {
    await helps(cloud, 'member-1');
    await letThemTakeTurns(cloud);
    await publishedWish(cloud, 1);
    const [busy, idle] = [await phones.phoneOf('member-1'), await phones.phoneOf('member-3')];
    await saysHeWouldCome(busy);
    await saysHeWouldCome(idle);
    await cloud.advanceTo(cloud.clock.now() + threeHours);
    await cloud.drain();

    await openNotice(idle, '轮到您了：有一个心愿名额');
    await idle.sees('有名额了，您能来吗');
    await idle.sees('2位报名，您排第1位');
    await idle.tap('我来帮');
    await idle.sees('接单成功');

    await openNotice(busy, '您报名的心愿分好名额了');
    await busy.sees('您在候补，排第1位');
    await busy.sees('2位报名，您排第2位。近90天您帮了');
    await busy.sees('先轮到帮得少的党员。觉得不对，请打电话给社区');
    await Promise.all([busy, idle].map((phone) => phone.close()));
  }, 360_000);
});
