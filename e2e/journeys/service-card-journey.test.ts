/** Staff correct a number; somebody who has never logged in reads it and calls; and without a network it is still there. */
import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { bothBuilds, everyWay, inElderModeOnBoth } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const property = '古寨社区物业服务站';
const corrected = '0631-0004777';

/** What a visitor has to say of himself: which building. */
const choosesBuilding = async (visitor: StoryPhone): Promise<void> => {
  await visitor.tap('选择您所在的社区');
  for (const step of ['古寨社区', '第1网格', '北山里1号楼']) await visitor.tap(step);
};

const openCard = (visitor: StoryPhone, { elder }: Pick<PhoneMaker, 'elder'>): Promise<void> =>
  visitor.tap(elder ? '便民电话' : '便民服务卡');

describe.each(Object.keys(everyWay) as (keyof typeof everyWay)[])('whom to call for what, %s', (kind) => {
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

  it('staff change a number, and a visitor reads it and calls it', async () => {
    const staff = await phones.phoneOf('staff-1');
    await staff.tab('我的');
    await staff.tap('工作台');
    await staff.tap('人员');
    await staff.tap('便民服务卡');
    await staff.tap(property);
    await staff.type('比如 0631-5550011', corrected);
    await staff.tap('改好了');
    await staff.tap('下一步，看一看');
    await staff.sees('谁能看到');
    await staff.sees(corrected);
    await staff.tap('发布服务卡');
    await staff.sees('已发布，居民打开就能看到');

    const visitor = await phones.newPhoneOf('newcomer-1');
    await choosesBuilding(visitor);
    await openCard(visitor, phones);
    await visitor.sees(corrected);
    await visitor.sees('供电服务热线');
    await visitor.sees('政务服务热线');
    await visitor.tap(`打电话给${property}，${corrected}`);
    expect(await visitor.dialled()).toEqual([corrected]);
    await staff.close();
  }, 360_000);
});

/** A browser whose network is gone cannot even open the program. */
const onPhones = {
  'on the built mini-program': bothBuilds['on the built mini-program'],
  'on the built mini-program, in 关怀版': inElderModeOnBoth['on the built mini-program, in 关怀版'],
} as const;

describe.each(Object.keys(onPhones) as (keyof typeof onPhones)[])('when the network is gone, %s', (kind) => {
  let cloud: Cloud;
  let phones: PhoneMaker;
  beforeAll(async () => {
    cloud = await demoCloud();
    phones = await onPhones[kind](cloud);
  }, 240_000);
  afterAll(async () => {
    await phones.close();
    await cloud.close();
  });

  it('a visitor still finds whom to call, and is told how old it is', async () => {
    const visitor = await phones.newPhoneOf('newcomer-1');
    await choosesBuilding(visitor);
    await openCard(visitor, phones);
    await visitor.sees(property);
    await visitor.tab('首页');
    await visitor.offline(true);
    await openCard(visitor, phones);
    await visitor.sees('离线，数据为今天');
    await visitor.sees(property);
    await visitor.offline(false);
  }, 360_000);
});
