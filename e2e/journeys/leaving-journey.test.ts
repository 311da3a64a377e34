import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { fileWish } from './errands';
import { everyWay } from './makers';
import type { PhoneMaker } from './story-phone';

const words = '厨房的水龙头一直滴水，想请人帮忙看看。';

describe.each(Object.keys(everyWay) as (keyof typeof everyWay)[])('a resident who leaves, %s', (kind) => {
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

  it('takes a copy of his data, closes his account, and is a stranger when he comes again', async () => {
    const resident = await phones.phoneOf('resident-2');
    await fileWish(resident, words, phones);
    await cloud.drain();

    await resident.tab('我的');
    await resident.sees('李建国');
    await resident.tap('我的信息与隐私');
    await resident.tap('下载我的信息');
    await resident.tap('准备一份副本');
    await resident.sees('正在准备');
    await cloud.drain();
    await resident.sees('副本备好了');
    await resident.tap('下载这份副本');
    await resident.sees('文件已交给您');

    await resident.tab('我的');
    await resident.tap('我的信息与隐私');
    await resident.tap('注销账号');
    await resident.sees(`心愿会结束：${words}`);
    await resident.tap('注销账号');
    await resident.tap('我知道了，注销我的账号');
    await resident.sees('账号已注销');
    await cloud.drain();

    await resident.tab('我的');
    await resident.tap('登录');
    await resident.sees('登记我的住址');
    const me = await resident.text();
    expect(['李建国', '居住已核实'].filter((known) => me.includes(known))).toEqual([]);
    await resident.close();
  }, 360_000);
});
