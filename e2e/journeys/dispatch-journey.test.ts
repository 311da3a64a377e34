import type { Cloud } from '../../local/cloud';
import { daysInMs, instantAt, shanghaiDay } from '../../shared/kernel/instant';
import { demoCloud } from '../cloud/demo-cloud';
import { hardWords, publishedInHardship, publishedWish } from '../cloud/wish-story';
import { newWords } from '../cloud/wish-words';
import { fileWish, openReview } from './errands';
import { bothBuilds } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const words = '客厅的灯管坏了，我够不着，想请人换一下。';
const publicWords = '帮一位邻居换灯管';
const wallWords = '帮一位邻居换灯泡';

/** From anywhere to a wish that he has taken on, or is asked to. */
const openClaim = async (member: StoryPhone, wish: string): Promise<void> => {
  await member.tab('进度');
  await member.refresh();
  await member.tap('我的认领');
  await member.tap(wish);
};

const deliver = async (member: StoryPhone): Promise<void> => {
  await member.tap('我办好了');
  await member.type('比如：灯泡换好了', '换好了，亮了。');
  await member.tap('告诉居民我办好了');
  await member.sees('已告诉居民');
};

/** From the page of his wish. */
const openDoor = async (resident: StoryPhone): Promise<void> => {
  await resident.tap('公开联系方式');
  await resident.sees('每看一次，都会告诉您');
  await resident.tap('楼栋和门牌，邻居好上门');
  await resident.tap('公开给来帮忙的邻居');
  await resident.sees('对1位邻居公开了电话、门牌');
};

/** From the page of a wish on which he is. */
const lookAtDoor = async (member: StoryPhone): Promise<void> => {
  await member.refresh();
  await member.tap('看联系方式');
  await member.tap('约上门时间');
  await member.tap('查看，留下记录');
  await member.sees('19906310');
  await member.sees('单元');
  await member.tap('看好了');
};

const confirm = async (resident: StoryPhone): Promise<void> => {
  await resident.tap('确认并评价');
  await resident.tap('5星，非常满意');
  await resident.tap('确认心愿达成');
  await resident.sees('心愿达成');
};

/** `wider`: for somebody who lives next door. */
const claimFromWall = async (member: StoryPhone, { wider = false } = {}): Promise<void> => {
  await member.tap('微心愿');
  if (wider) await member.tap('全街道');
  await member.tap(wallWords);
  await member.tap('我来帮');
  await member.sees('认领成功');
};

describe.each(Object.keys(bothBuilds) as (keyof typeof bothBuilds)[])('a wish and those who come, %s', (kind) => {
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

  const passes = async (days: number): Promise<void> => {
    await cloud.advanceTo(cloud.clock.now() + daysInMs(days));
    await cloud.drain();
  };

  it('one is asked and can’t, another is asked, comes to the door that was opened to him, and the resident confirms', async () => {
    const resident = await phones.phoneOf('resident-1');
    const staff = await phones.phoneOf('staff-1');
    const [first, second] = [await phones.phoneOf('member-1'), await phones.phoneOf('member-2')];
    await fileWish(resident, words, phones);
    await cloud.drain();

    await openReview(staff, words);
    await staff.tap('派给一位党员');
    await staff.type('比如：帮一位邻居', publicWords);
    await staff.tap('维修');
    await staff.tap('陈志强 · ');
    await staff.tap('派给陈志强');
    await staff.sees('等邻居答应');
    await cloud.drain();

    await openClaim(first, publicWords);
    await first.sees('社区想请您帮忙');
    await first.tap('这次来不了');
    await first.tap('告诉社区：来不了');
    await first.sees('没关系，已告诉社区');
    await cloud.drain();

    await staff.refresh();
    await staff.sees('待认领');
    await staff.tap('派给一位党员');
    await staff.tap('赵春燕 · ');
    await staff.tap('派给赵春燕');
    await staff.sees('等邻居答应');
    await cloud.drain();

    await openClaim(second, publicWords);
    await second.tap('我来帮');
    await second.sees('接单成功');
    await cloud.drain();

    await resident.tap('看进度');
    await openDoor(resident);
    await cloud.drain();
    await lookAtDoor(second);
    await deliver(second);
    await cloud.drain();

    await resident.refresh();
    await resident.sees('已帮办，请您确认');
    await confirm(resident);
    await Promise.all([resident, staff, first, second].map((phone) => phone.close()));
  }, 360_000);

  it('who comes sees what the resident opens to him, each look is told, and what is taken back is gone', async () => {
    await publishedWish(cloud, 1);
    const [resident, member] = [await phones.phoneOf('resident-1'), await phones.phoneOf('member-1')];
    await claimFromWall(member);
    await member.sees('居民没有公开');
    await cloud.drain();

    await resident.tab('进度');
    await resident.refresh();
    await resident.tap(newWords);
    await openDoor(resident);
    await cloud.drain();
    await lookAtDoor(member);
    await cloud.drain();

    await resident.refresh();
    await resident.sees('邻居查看了联系方式');
    await resident.tap('收回联系方式');
    await resident.tap('现在就收回');
    await resident.sees('没有公开，邻居看不到');
    await member.refresh();
    await member.sees('居民没有公开');
    await resident.tap('撤回心愿');
    await resident.tap('撤回这个心愿');
    await resident.sees('已撤回。以后需要');
    await Promise.all([resident.close(), member.close()]);
  }, 360_000);

  it('a wish for three is met by three, and confirmed once', async () => {
    const manyHands = '想请三位邻居帮忙把旧衣柜抬下楼。';
    await publishedWish(cloud, 3, { words: manyHands });
    const resident = await phones.phoneOf('resident-1');
    const neighbour = await phones.phoneOf('member-2');
    const members = [await phones.phoneOf('member-1'), await phones.phoneOf('member-3'), neighbour];
    for (const member of members) await claimFromWall(member, { wider: member === neighbour });
    for (const member of members) await deliver(member);
    await cloud.drain();
    await resident.tab('进度');
    await resident.refresh();
    await resident.tap(manyHands);
    await resident.sees('已帮办，请您确认');
    await confirm(resident);
    await Promise.all([resident, ...members].map((phone) => phone.close()));
  }, 360_000);

  it('what somebody needs in hardship is found by a member above the wall, and by nobody else', async () => {
    await publishedInHardship(cloud);
    const [member, neighbour] = [await phones.phoneOf('member-1'), await phones.phoneOf('resident-2')];
    for (const phone of [member, neighbour]) await phone.tap('微心愿');
    await member.sees(hardWords);
    await member.sees('只给党员和共建单位看');
    await neighbour.sees('我要许愿');
    expect(await neighbour.text()).not.toContain(hardWords);
    await Promise.all([member.close(), neighbour.close()]);
  }, 360_000);

  it('who can’t make it in time is reminded, has it extended once, and then it is on the wall again', async () => {
    const inTwoDays = shanghaiDay(instantAt(cloud.clock.now() + daysInMs(2)));
    await publishedWish(cloud, 1, { needBy: inTwoDays });
    const claiming = await phones.phoneOf('member-3');
    await claimFromWall(claiming);
    await claiming.close();
    await passes(1.7);
    const reminded = await phones.phoneOf('member-3');
    await reminded.tab('消息');
    await reminded.tap('您认领的心愿快到日子了');
    await reminded.tap('来不及，延长几天');
    await reminded.tap('延长到');
    await reminded.sees('延长好了');
    await reminded.close();
    await passes(8.1);
    const afterwards = await phones.phoneOf('member-3');
    await afterwards.tab('消息');
    await afterwards.sees('您认领的心愿到期，已回到墙上');
    await afterwards.tab('首页');
    await afterwards.tap('微心愿');
    await afterwards.sees(wallWords);
    await afterwards.close();
  }, 360_000);

  it('what would be unsafe is ended by staff, with the reason and whom to call', async () => {
    const resident = await phones.phoneOf('resident-2');
    const staff = await phones.phoneOf('staff-1');
    const unsafe = '阳台外的空调支架松了，想请人爬出去拧一下。';
    await fileWish(resident, unsafe, phones);
    await cloud.drain();
    await openReview(staff, unsafe);
    await staff.tap('结束这个心愿');
    await staff.tap('有安全风险');
    await staff.type('比如：楼道在施工', '要请专业师傅才安全，物业可以安排，请打物业的电话。');
    await staff.tap('结束，告诉居民');
    await staff.sees('已结束，居民会收到您写的原因。');
    await cloud.drain();
    await resident.tap('看进度');
    await resident.refresh();
    await resident.sees('有安全风险，请找专业人员');
    await resident.sees('物业可以安排');
    await Promise.all([resident.close(), staff.close()]);
  }, 360_000);
});
