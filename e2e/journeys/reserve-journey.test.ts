import type { Cloud } from '../../local/cloud';
import { phoneOf } from '../cloud/api-client';
import { demoCloud } from '../cloud/demo-cloud';
import { publishedWish } from '../cloud/wish-story';
import { fileWish } from './errands';
import { bothBuilds } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const wallWords = '帮一位邻居换灯泡';
const ownWords = '家里三盏灯都不亮了，一个人弄不了，想请几位一起来。';
const forThree = '帮一位邻居换三盏灯';
const turnHasCome = '轮到您了：有一个心愿名额';

/** From home to a wish on the wall, before anybody has taken it. */
const openWish = async (member: StoryPhone, { words = wallWords, wider = false } = {}): Promise<void> => {
  await member.tap('微心愿');
  if (wider) await member.tap('全街道');
  await member.tap(words);
  await member.sees('我来帮');
};

const comesTooLate = async (member: StoryPhone, turn: number): Promise<void> => {
  await member.refresh();
  await member.sees('已有邻居认领');
  await member.tap('我来候补');
  await member.sees('候补好了');
  await member.sees(`您在候补，排第${turn}位`);
};

/** Staff publish what resident-1 has filed last. */
const publishLatest = async (cloud: Cloud, places: number): Promise<void> => {
  await cloud.drain();
  const { body: mine } = await (await phoneOf(cloud, 'resident-1')).call('listMyWishes');
  const body = { publicWords: forThree, category: 'repair', places };
  const staff = await phoneOf(cloud, 'staff-1');
  expect((await staff.call('publishWish', { params: { wishId: mine.items[0].id }, body })).status).toBe(200);
};

const openNotice = async (phone: StoryPhone, sentence: string): Promise<void> => {
  await phone.tab('消息');
  await phone.refresh();
  await phone.tap(sentence);
};

const confirm = async (resident: StoryPhone): Promise<void> => {
  await resident.tap('确认并评价');
  await resident.tap('5星，非常满意');
  await resident.tap('确认心愿达成');
  await resident.sees('谢谢您的确认');
};

describe.each(Object.keys(bothBuilds) as (keyof typeof bothBuilds)[])('a wish that many would meet, %s', (kind) => {
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

  it('two come too late and stand in reserve; the place is given back, the first of them can’t and the second comes', async () => {
    await publishedWish(cloud, 1);
    const [first, second] = [await phones.phoneOf('member-1'), await phones.phoneOf('member-3')];
    const third = await phones.phoneOf('member-2');
    for (const member of [first, second]) await openWish(member);
    await openWish(third, { wider: true });
    await first.tap('我来帮');
    await first.sees('认领成功');
    await comesTooLate(second, 1);
    await comesTooLate(third, 2);

    await first.tap('临时有事，退回');
    await first.type('比如：临时出差', '临时出差，下周才回来。');
    await first.tap('退回这个心愿');
    await first.sees('已退回');
    await cloud.drain();

    await openNotice(second, turnHasCome);
    await second.sees('有名额了，您能来吗');
    await second.tap('这次来不了');
    await second.tap('告诉社区：来不了');
    await second.sees('没关系');
    await cloud.drain();

    await openNotice(third, turnHasCome);
    await third.tap('我来帮');
    await third.sees('接单成功');
    await Promise.all([first, second, third].map((phone) => phone.close()));
  }, 360_000);

  it('a group takes what one cannot, the resident finds that it was not done, and confirms when it is', async () => {
    const [member, resident] = [await phones.phoneOf('member-1'), await phones.phoneOf('resident-1')];
    await fileWish(resident, ownWords, phones);
    await publishLatest(cloud, 3);
    await openWish(member, { words: forThree });
    await member.tap('带几位一起来');
    await member.tap('一共增加一位');
    await member.type('比如：第一中学', '第一中学党员志愿队');
    await member.tap('认领3个名额');
    await member.sees('认领成功');
    await member.tap('我办好了');
    await member.type('比如：灯泡换好了', '三个人一起换好了。');
    await member.tap('告诉居民我办好了');
    await member.sees('已告诉居民');
    await cloud.drain();

    await resident.tap('看进度');
    await resident.sees('已帮办，请您确认');
    await resident.sees('3位（第一中学党员志愿队）');
    await confirm(resident);
    await resident.tap('其实没办好，撤销达成');
    await resident.type('比如：灯当时亮了', '第二天又不亮了。');
    await resident.tap('撤销“心愿达成”');
    await resident.sees('已改回待确认');
    await cloud.drain();

    await openNotice(member, '您帮的心愿改回了待确认');
    await member.sees('第二天又不亮了。');
    await confirm(resident);
    await Promise.all([member.close(), resident.close()]);
  }, 360_000);
});
