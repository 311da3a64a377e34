import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { openReview } from './errands';
import { bothBuilds, root } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const pictures = join(root, '.build/pictures');
mkdirSync(pictures, { recursive: true });

const words = '厨房的水龙头一直滴水，我拧不动，想请人帮忙看看。';
const publicWords = '帮一位邻居修好滴水的水龙头';
const shoot = (phone: StoryPhone, name: string): Promise<void> => phone.picture(join(pictures, `${name}.png`));

const makeWish = async (phone: StoryPhone): Promise<void> => {
  await phone.tap('微心愿');
  await phone.tap('我要许愿');
  await phone.type('比如：卫生间', words);
};

describe.each(Object.keys(bothBuilds) as (keyof typeof bothBuilds)[])('three neighbours and a wish, %s', (kind) => {
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

  it('it is asked for, published, claimed, delivered, confirmed and rated, and each finds his notices', async () => {
    const resident = await phones.phoneOf('resident-1');
    const staff = await phones.phoneOf('staff-1');
    const member = await phones.phoneOf('member-1');

    await makeWish(resident);
    await shoot(resident, 'wish-form');
    await resident.tap('提交心愿');
    await resident.sees('心愿收到了');
    await shoot(resident, 'wish-sent');
    await resident.tap('看进度');
    await resident.sees('已收到，社区正在看');
    await cloud.drain();

    await openReview(staff, words);
    await staff.sees('新心愿，等社区答复');
    await staff.tap('发布到心愿墙');
    await staff.type('比如：帮一位邻居', publicWords);
    await staff.tap('维修');
    await shoot(staff, 'publish');
    await staff.tap('发布到心愿墙');
    await staff.sees('已发布到心愿墙。');
    await cloud.drain();

    await member.tap('微心愿');
    await member.tap(publicWords);
    await member.tap('我来帮');
    await member.sees('认领成功');
    await shoot(member, 'claimed');
    await member.tap('我办好了');
    await member.type('比如：灯泡换好了', '垫圈换好了，不再滴水。');
    await member.tap('告诉居民我办好了');
    await member.sees('已告诉居民');
    await cloud.drain();

    await resident.refresh();
    await resident.sees('已帮办，请您确认');
    await resident.tap('确认并评价');
    await resident.tap('5星，非常满意');
    await resident.type('比如：谢谢', '谢谢这位邻居！');
    await resident.tap('确认心愿达成');
    await resident.sees('心愿达成');
    await shoot(resident, 'wish-done');
    await cloud.drain();

    await resident.tab('消息');
    await resident.sees('邻居已经帮办，请您确认是否办好');
    await staff.tab('消息');
    await staff.sees('有一个微心愿等您审核');
    await member.tab('消息');
    await member.sees('您帮的心愿达成了，居民谢谢您');
    await shoot(resident, 'inbox');
    await Promise.all([resident.close(), staff.close(), member.close()]);
  }, 360_000);
});
