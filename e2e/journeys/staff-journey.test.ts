/** A community worker's morning: what waits, in a cellar without a network; a call back; a message from the residents' group. */
import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import type { MiniProgram } from '../mini-program/mini-program';
import { bothBuilds, root } from './makers';
import { launchFor, miniPhone, miniPhones } from './mini-phone';
import type { PhoneMaker, StoryPhone } from './story-phone';

const hour = 3_600_000;

const words = '阳台的纱窗破了一块，想请人帮忙补一补。';
const taken = '家里灯泡坏了够不着，想请人帮忙换一下';
const message = `@王社工 我是北山里1号楼1单元102的，${taken}，电话13812345678`;

/** How the cloud answered what was noted of calls; what never left the phone is not among them. */
const noted = (program: MiniProgram): readonly (number | undefined)[] =>
  program
    .requests()
    .filter(({ url, status }) => url.endsWith('/calls') && status !== undefined)
    .map(({ status }) => status);

const until = async (isSo: () => boolean): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it does not come about');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const openToday = async (staff: StoryPhone): Promise<void> => {
  await staff.tab('我的');
  await staff.tap('工作台');
  await staff.sees('记一通电话');
};

/** A resident wishes, staff ask back, and for a day nothing reaches her: she is to be called. */
const someoneToCall = async (cloud: Cloud, phones: PhoneMaker): Promise<void> => {
  const [resident, staff] = [await phones.phoneOf('resident-1'), await phones.phoneOf('staff-2')];
  await resident.tap('微心愿');
  await resident.tap('我要许愿');
  await resident.type('比如：卫生间', words);
  await resident.tap('提交心愿');
  await resident.sees('心愿收到了');
  await cloud.drain();
  await openToday(staff);
  await staff.tap('审核');
  await staff.tap(words);
  await staff.tap('请居民补充');
  await staff.type('比如：请问哪天', '请问纱窗有多大？');
  await staff.tap('发给居民');
  await cloud.drain();
  await cloud.advanceTo(cloud.clock.now() + 25 * hour);
  await Promise.all([resident.close(), staff.close()]);
};

describe('a community worker in a cellar, on the built mini-program', () => {
  let cloud: Cloud;
  let phones: PhoneMaker;
  beforeAll(async () => {
    cloud = await demoCloud();
    phones = miniPhones(root, cloud);
  }, 240_000);
  afterAll(async () => {
    await phones.close();
    await cloud.close();
  });

  it('reads the day, notes a call, and it is sent once when she comes up again', async () => {
    await someoneToCall(cloud, phones);
    const storage = new Map<string, unknown>();
    const upstairs = await launchFor(root, cloud, 'staff-1', { storage });
    const staff = miniPhone(upstairs);
    await staff.tab('我的');
    await staff.tap('登录');
    await openToday(staff);
    await staff.sees(`张** · 请补充心愿`);
    upstairs.close();

    const cellar = await launchFor(root, cloud, 'staff-1', { storage, network: 'offline' });
    const below = miniPhone(cellar);
    await openToday(below);
    await below.sees('离线，数据为今天');
    await below.tap('已告知');
    await below.sees('待发送');
    await below.sees('张** · 请补充心愿 · 已告知');
    expect(noted(cellar)).toEqual([]);

    await below.offline(false);
    await until(() => !cellar.text().includes('待发送'));
    await below.offline(false);
    await below.refresh();
    expect(cellar.text()).not.toContain('离线');
    expect(cellar.text()).not.toContain('张** · 请补充心愿');
    expect(noted(cellar)).toEqual([200]);
    cellar.close();
  }, 360_000);
});

describe.each(Object.keys(bothBuilds) as (keyof typeof bothBuilds)[])(
  'a message of the residents’ group, %s',
  (kind) => {
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

    it('becomes the wish of a neighbour without a phone; her number and her door stay out of it', async () => {
      const staff = await phones.phoneOf('staff-1');
      await openToday(staff);
      await staff.copy(message);
      await staff.tap('粘贴消息');
      await staff.sees('不写进去的');
      await staff.sees('北山里1号楼1单元102');
      await staff.tap('赵** · 古寨社区北山里1号楼');
      await staff.tap('替TA提交心愿');
      await staff.sees('请念给TA听');
      await cloud.drain();
      await staff.tap('看这个心愿');
      await staff.sees(taken);
      await staff.sees('社区代办');
      const read = await staff.text();
      expect(['13812345678', '1单元102'].filter((word) => read.includes(word))).toEqual([]);
      await staff.close();
    }, 360_000);
  },
);
