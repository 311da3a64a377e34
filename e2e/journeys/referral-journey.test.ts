/** A gas pipe is no work for neighbours: staff name who does it, the resident calls there, and staff ask whether it helped. */
import type { Cloud } from '../../local/cloud';
import { daysInMs } from '../../shared/kernel/instant';
import { demoCloud } from '../cloud/demo-cloud';
import { fileWish, openReview } from './errands';
import { everyWay } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const words = '厨房的燃气管接头松了，想请人帮忙拧紧。';
const office = '燃气抢修';
const number = '0631-0003003';

const openMatter = async (resident: StoryPhone, { elder }: Pick<PhoneMaker, 'elder'>): Promise<void> => {
  if (elder) return resident.tap('我的事');
  await resident.tab('进度');
  await resident.refresh();
  await resident.tap(words);
};

describe.each(Object.keys(everyWay) as (keyof typeof everyWay)[])('a wish that is for professionals, %s', (kind) => {
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

  it('is referred with a number, called by the resident, looked at again by staff, and helped', async () => {
    const [resident, staff] = [await phones.phoneOf('resident-1'), await phones.phoneOf('staff-1')];
    await fileWish(resident, words, phones);
    await cloud.drain();

    await openReview(staff, words);
    await staff.tap('转介给能办的单位');
    await staff.tap(`${office} ${number}`);
    await staff.tap('这件事要专业师傅来做才安全');
    await staff.tap('3天后');
    await staff.tap('转介，告诉居民');
    await staff.sees('已转介。到了您选的日子');
    await cloud.drain();

    await resident.tab('首页');
    await openMatter(resident, phones);
    await resident.sees(`已转给${office}`);
    await resident.tap(`打电话给${office}，${number}`);
    expect(await resident.dialled()).toEqual([number]);

    await Promise.all([resident.close(), staff.close()]);
    await cloud.advanceTo(cloud.clock.now() + daysInMs(3));
    await cloud.drain();
    // After days a browser asks anew who he is.
    const [asked, caller] = [await phones.phoneOf('resident-1'), await phones.phoneOf('staff-1')];
    await caller.tab('我的');
    await caller.tap('工作台');
    await caller.sees('转介待回访');
    await caller.tap(words);
    await caller.sees('到了回访的日子');
    await caller.tap('打过电话了，记下结果');
    await caller.tap('办好了');
    await caller.type('比如：师傅周三', '师傅来过，接头换好了。');
    await caller.tap('记下来，告诉居民');
    await caller.sees('记好了，居民会看到结果');
    await cloud.drain();

    await openMatter(asked, phones);
    await asked.sees('转介的事办好了');
    await Promise.all([asked.close(), caller.close()]);
  }, 360_000);
});
