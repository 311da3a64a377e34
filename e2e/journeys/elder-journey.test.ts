/** A woman of seventy with 关怀版: she wishes, follows, confirms, complains and asks her family for help, one question a screen. */
import { aPng } from '../../functions/testkit/pictures';
import type { Cloud } from '../../local/cloud';
import { type Phone, phoneOf } from '../cloud/api-client';
import { demoCloud } from '../cloud/demo-cloud';
import { digitsOn, fileWish } from './errands';
import { inElderModeOnBoth } from './makers';
import type { PhoneMaker, StoryPhone } from './story-phone';

const lamp = { name: 'lamp.png', mimeType: 'image/png', buffer: aPng([], 8) };
const words = '卫生间的灯坏了，我够不着，想请人帮忙换个灯泡。';

/** What her neighbours do meanwhile, each on his own phone. */
const neighboursBringIt = async (cloud: Cloud, wishId: string): Promise<void> => {
  const [staff, member] = [await phoneOf(cloud, 'staff-1'), await phoneOf(cloud, 'member-1')];
  const params = { wishId };
  const body = { publicWords: '帮一位邻居换灯泡', category: 'repair', places: 1 };
  const answers = [
    await staff.call('publishWish', { params, body }),
    await member.call('claimWish', { params }),
    await member.call('deliverWish', { params, body: { report: '灯泡换好了，开关也看过。' } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  await cloud.drain();
};

const latestWish = async (her: Phone): Promise<string> => (await her.call('listMyWishes')).body.items[0].id;

const wishOf = async (her: Phone) => (await her.call('getWish', { params: { wishId: await latestWish(her) } })).body;

const complaint = '楼下垃圾桶一直满着，没有人来收。';

const confirmIt = async (phone: StoryPhone): Promise<void> => {
  await phone.tab('首页');
  await phone.tap('我的事');
  await phone.sees('已帮办，请您确认');
  await phone.tap('确认并评价');
  await phone.sees('灯泡换好了，开关也看过。');
  await phone.tap('办好了');
  await phone.tap('非常满意（5星）');
  await phone.type('比如：谢谢', '谢谢这位邻居！');
  await phone.tap('下一步');
  await phone.sees('请您看一看，对不对？');
  await phone.sees('谢谢这位邻居！');
  await phone.tap('确认心愿达成');
  await phone.sees('谢谢您的确认，也谢谢这位邻居。');
};

describe.each(Object.keys(inElderModeOnBoth) as (keyof typeof inElderModeOnBoth)[])('at seventy, %s', (kind) => {
  let cloud: Cloud;
  let phones: PhoneMaker;
  beforeAll(async () => {
    cloud = await demoCloud();
    phones = await inElderModeOnBoth[kind](cloud);
  }, 240_000);
  afterAll(async () => {
    await phones.close();
    await cloud.close();
  });

  it('she says one wish, reads when she is answered, follows it, and confirms that it is done', async () => {
    const phone = await phones.phoneOf('resident-1');
    await phone.sees('打电话给网格员');
    await fileWish(phone, words, phones, lamp);
    expect(await phone.text()).toMatch(/最晚.+（周.）(上午|下午|中午|晚上|凌晨)\d+点/);
    const number = await digitsOn(phone);
    await phone.tap('看进度');
    await phone.sees('已收到，社区正在看');
    await phone.sees(words);
    expect(await digitsOn(phone)).toBe(number);
    await cloud.drain();

    const her = await phoneOf(cloud, 'resident-1');
    expect((await wishOf(her)).photos).toHaveLength(1);
    await neighboursBringIt(cloud, await latestWish(her));
    await confirmIt(phone);
    await cloud.drain();
    const confirmed = (await her.call('listMyWishes')).body.items[0];
    expect([confirmed.state, confirmed.words]).toEqual(['completed', words]);
    await phone.close();
  }, 360_000);

  it('she complains in one sentence, reads who answers by when, and reads the answer', async () => {
    const phone = await phones.phoneOf('resident-1');
    await phone.tap('投诉建议');
    await phone.type('哪里做得不好', complaint);
    await phone.tap('下一步');
    await phone.tap('物业');
    await phone.sees('您说的是哪个社区？');
    await phone.tap('下一步');
    await phone.sees('请您看一看，对不对？');
    await phone.sees(complaint);
    await phone.sees('街道负责答复的人看得到');
    await phone.tap('交给街道');
    await phone.sees('您的话收到了');
    await phone.sees('街道答复您');
    const number = await digitsOn(phone);
    await phone.tap('看进度');
    await phone.sees('已收到，正在办');
    expect(await digitsOn(phone)).toBe(number);

    const [{ id }] = (await (await phoneOf(cloud, 'resident-1')).call('listMySuggestions')).body.items;
    const street = await phoneOf(cloud, 'street-admin-1');
    const answer = { answer: '物业从明天起每天收两次。' };
    expect((await street.call('answerSuggestion', { params: { suggestionId: id }, body: answer })).status).toBe(200);
    await cloud.drain();
    await phone.tab('首页');
    await phone.tap('投诉建议');
    await phone.tap('看看我提过的');
    await phone.tap(complaint);
    await phone.sees('经过');
    await phone.refresh();
    await phone.sees(answer.answer);
    await phone.close();
  }, 360_000);

  it('she reads her number out, agrees, and her relative can act for her until she says no', async () => {
    const phone = await phones.phoneOf('resident-1');
    await phone.tap('请家人帮我办');
    await phone.tap('把编号念给家人');
    await phone.sees('您会收到一条消息');
    const number = await digitsOn(phone);

    const relative = await phoneOf(cloud, 'newcomer-1');
    const ask = { number, name: '张桂兰', ownName: '马文博', kind: 'relative' };
    expect((await relative.call('askToActFor', { body: ask })).body).toEqual({ state: 'asked' });
    await cloud.drain();
    const wish = {
      words: '阳台的晾衣绳断了，想请人帮忙换一根。',
      onBehalfOf: (await phoneOf(cloud, 'resident-1')).personId,
    };
    expect((await relative.call('submitWish', { body: wish })).status).toBe(404);

    await phone.tap('返回');
    await phone.tab('消息');
    await phone.refresh();
    await phone.tap('有人想替您办事，请您决定同不同意');
    await phone.tap('马文博想替您办事');
    await phone.sees('同意马文博替您办事吗？');
    await phone.tap('同意代办');
    await phone.sees('马文博在替您办事');
    expect((await relative.call('submitWish', { body: wish })).status).toBe(200);

    await phone.tap('马文博在替您办事');
    await phone.tap('取消马文博的代办');
    await phone.sees('把编号念给家人');
    expect((await relative.call('submitWish', { body: wish })).status).toBe(404);
    await phone.close();
  }, 360_000);
});
