import type { Cloud } from '../../local/cloud';
import { demoCloud } from '../cloud/demo-cloud';
import { digitsOn, leavePhotos } from './errands';
import { everyWay } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const minute = 60_000;

const openFamily = async (phone: StoryPhone): Promise<void> => {
  await phone.tab('我的');
  await phone.tap('亲友代办');
  await phone.sees('我的编号');
};

/** She asks her mother by name and number; in 关怀版 one question a screen. */
const ask = async (daughter: StoryPhone, number: string, { elder }: Pick<PhoneMaker, 'elder'>): Promise<void> => {
  if (elder) await daughter.tap('我想替家人办事');
  await daughter.type('家人的姓名', '张桂兰');
  if (elder) await daughter.tap('下一步');
  await daughter.type('家人的编号', number);
  if (elder) {
    await daughter.tap('下一步');
    await daughter.tap('亲友');
    await daughter.sees('请您看一看，对不对？');
    await daughter.sees(`${number.slice(0, 4)} ${number.slice(4)}`);
  }
  await daughter.tap('请家人同意');
  await daughter.sees('已告诉家人');
  if (elder) await daughter.tap('看家人同意了没有');
};

const words = '阳台的晾衣绳断了，想请人帮忙换一根。';
const said = '社区窗口中午没有人在。';

describe.each(Object.keys(everyWay) as (keyof typeof everyWay)[])('at an elder’s door, %s', (kind) => {
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

  it('her daughter asks, she agrees, the daughter files for her, and it ends the moment she takes it back', async () => {
    const mother = await phones.phoneOf('resident-1');
    const daughter = await phones.phoneOf('newcomer-1');

    await openFamily(mother);
    await mother.tap('看我的编号');
    await mother.sees('我的编号');
    const number = await digitsOn(mother);

    await openFamily(daughter);
    await ask(daughter, number, phones);
    await cloud.drain();

    await mother.tab('消息');
    await mother.refresh();
    await mother.tap('有人想替您办事，请您决定同不同意');
    await mother.sees('马文博想替您办事');
    // There the decision has a page of its own.
    if (phones.elder) await mother.tap('马文博想替您办事');
    await mother.tap('同意代办');
    await mother.sees('马文博在替您办事');
    await cloud.drain();

    await daughter.refresh();
    await daughter.tap('替张桂兰许愿');
    await daughter.type('比如：卫生间', words);
    if (phones.elder) await leavePhotos(daughter);
    await daughter.tap('替TA提交心愿');
    await daughter.sees('心愿收到了');
    await cloud.drain();

    await mother.tab('进度');
    await mother.refresh();
    await mother.sees(words);
    await mother.tap(words);
    await mother.sees('家人代办');
    await mother.tab('消息');
    await mother.refresh();
    await mother.sees('家人或社区替您办了一步');

    await openFamily(daughter);
    await daughter.tap('替张桂兰提投诉建议');
    await daughter.type('哪里做得不好', said);
    if (phones.elder) {
      await daughter.tap('下一步');
      await daughter.tap('其他，或者不好说');
    }
    await daughter.tap('替TA交给街道');
    if (phones.elder) await daughter.tap('看进度');
    await daughter.sees('已收到，正在办');
    await daughter.sees('家人代办');
    await cloud.drain();
    await mother.refresh();
    await mother.tap('您的投诉建议，家人或社区替您办了一步');
    await mother.sees(said);

    await openFamily(mother);
    await mother.tap('取消代办');
    await mother.tap('取消马文博的代办');
    await mother.sees('我的编号');
    await cloud.drain();

    await daughter.tab('进度');
    await daughter.refresh();
    expect(await daughter.text()).not.toContain('代张**');
    await daughter.forgives('/suggestions');
    await Promise.all([mother.close(), daughter.close()]);
  }, 360_000);

  it('a visitor’s code is told while it is shown; an old one and an invented one are refused', async () => {
    const worker = await phones.phoneOf('grid-worker-1');
    await worker.tab('我的');
    await worker.tap('出示上门码');
    await worker.sees('每30秒换一次');
    const code = await digitsOn(worker);

    const resident = await phones.newPhoneOf('resident-2');
    const check = async (typed: string) => {
      await resident.type('对方手机上的八位数字', typed);
      await resident.tap('核验身份');
    };
    await resident.tap(phones.elder ? '有人上门' : '有人上门？核验身份');
    await check(code);
    await resident.sees('现在有效');
    await resident.sees('网格员 周晓明');
    await resident.tap('再核验一个');

    await cloud.advanceTo(cloud.clock.now() + 5 * minute);
    await check(code);
    await resident.sees('这个码已过期，可能是截图');
    await check(code === '00000000' ? '00000001' : '00000000');
    await resident.sees('没有这个码');
    // A browser complains of every refused request: the shop puts the resident's phone away.
    await worker.close();
  }, 360_000);
});
