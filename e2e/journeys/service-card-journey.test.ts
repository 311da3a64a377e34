/** Staff correct a number; somebody who has never logged in reads it and calls; and without a network it is still there. */
import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { everyWay } from './makers';
import type { PhoneMaker } from './story-phone';

const property = '古寨社区物业服务站';
const corrected = '0631-0004777';

describe.each(Object.keys(everyWay) as (keyof typeof everyWay)[])('whom to call for what, %s', (kind) => {
  let cloud: Cloud;
  let phones: PhoneMaker;
  beforeAll(async () => {
    cloud = await demoCloud();
    phones = await everyWay[kind](cloud);
  }, 120_000);
  afterAll(async () => {
    await phones.close();
    await cloud.close();
  });

  it('staff change a number, a visitor calls it, and finds it again when the network is gone', async () => {
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
    await visitor.tap('选择您所在的社区');
    for (const step of ['古寨社区', '第1网格', '北山里1号楼']) await visitor.tap(step);
    const open = () => visitor.tap(phones.elder ? '便民电话' : '便民服务卡');
    await open();
    await visitor.sees(corrected);
    await visitor.sees('供电服务热线');
    await visitor.sees('政务服务热线');
    await visitor.tap(`打电话给${property}，${corrected}`);
    expect(await visitor.dialled()).toEqual([corrected]);

    await visitor.tab('首页');
    await visitor.offline(true);
    await open();
    await visitor.sees('离线，数据为今天');
    await visitor.sees(corrected);
    await visitor.offline(false);
    await staff.close();
  }, 180_000);
});
