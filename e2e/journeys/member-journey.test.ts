import type { Cloud } from '../../local/cloud';
import { phoneOf } from '../cloud/api-client';
import { demoCloud } from '../cloud/demo-cloud';
import { publishedWish } from '../cloud/wish-story';
import { openWall } from './errands';
import { everyWay } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const pickCommunity = async (member: StoryPhone): Promise<void> => {
  await member.tap('选择社区');
  await member.tap('古寨社区');
  await member.tap('就选古寨社区');
};

/** Fills in what must be said, and one thing that he can do. */
const fillIn = async (member: StoryPhone): Promise<void> => {
  await pickCommunity(member);
  await member.type('比如 陈志强', '马文博');
  await member.tap('高区第一中学');
  await member.type('比如 第一党支部', '教工第二党支部');
  await member.tap('维修');
  await member.tap('周六上午');
  await member.tap('提交报到');
};

/** The same in 关怀版, one question a screen. */
const answerOneByOne = async (member: StoryPhone): Promise<void> => {
  await member.tap('我要报到');
  await member.type('比如 陈志强', '马文博');
  await member.tap('下一步');
  await pickCommunity(member);
  await member.sees('您住在这里');
  await member.tap('下一步');
  await member.tap('高区第一中学');
  await member.type('比如 第一党支部', '教工第二党支部');
  await member.tap('下一步');
  await member.tap('维修');
  await member.tap('下一步');
  await member.tap('周六上午');
  await member.tap('下一步');
  await member.tap('不同意');
  await member.sees('请您看一看，对不对？');
  for (const said of ['马文博', '古寨社区', '高区第一中学', '教工第二党支部', '维修', '周六上午'])
    await member.sees(said);
  await member.tap('提交报到');
  await member.sees('报到收到了');
  await member.tap('看我的报到');
};

const register = async (member: StoryPhone, { elder }: Pick<PhoneMaker, 'elder'>): Promise<void> => {
  await member.tab('我的');
  await member.tap('党员报到');
  await (elder ? answerOneByOne(member) : fillIn(member));
  await member.sees('已报到，社区正在确认');
};

describe.each(Object.keys(everyWay) as (keyof typeof everyWay)[])(
  'a party member comes to his community, %s',
  (kind) => {
    let cloud: Cloud;
    let phones: PhoneMaker;
    beforeAll(async () => {
      cloud = await demoCloud();
      phones = await everyWay[kind](cloud);
    }, 240_000);
    afterAll(async () => {
      await phones.close();
      await cloud.close();
    });

    it('he registers, the community confirms, and he claims a wish', async () => {
      const member = await phones.phoneOf('newcomer-1');
      const staff = await phones.phoneOf('staff-2');
      const wishId = await publishedWish(cloud, 1);
      await cloud.drain();

      await register(member, phones);
      await cloud.drain();

      await staff.tab('消息');
      await staff.tap('有党员来社区报到，请确认');
      await staff.sees('教工第二党支部');
      await staff.tap('确认报到');
      await staff.sees('这一栏没有党员');
      await cloud.drain();

      await member.refresh();
      await member.sees('报到成功');
      await member.tab('首页');
      await openWall(member, phones);
      await member.tap('帮一位邻居换灯泡');
      await member.tap('我来帮');
      await member.sees('认领成功');
      const { body } = await (await phoneOf(cloud, 'newcomer-1')).call('listMyClaims');
      expect(body.items.map((claim: { wishId: string }) => claim.wishId)).toEqual([wishId]);
      await Promise.all([member.close(), staff.close()]);
    }, 360_000);
  },
);
