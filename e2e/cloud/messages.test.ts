import type { Cloud } from '../../local/cloud';
import { localTemplates } from '../../local/environment';
import { messageTemplates } from '../../shared/notices/templates';
import { type Phone, phoneOf } from './api-client';
import { demoCloud } from './demo-cloud';
import { publishedWish } from './wish-story';

let cloud: Cloud;
let resident: Phone;
beforeAll(async () => {
  cloud = await demoCloud();
  resident = await phoneOf(cloud, 'resident-1');
}, 240_000);
afterAll(() => cloud.close());
afterEach(() => cloud.wechat.clearFaults());

const templateId = Object.entries(localTemplates).find(
  ([, { title }]) => title === messageTemplates.reviewResult.title,
)?.[0] as string;

/** resident-1 taps on "accept" once: WeChat knows it, and his phone reports it. */
const grantOne = async (): Promise<void> => {
  cloud.wechat.answerSubscribe(cloud.wechat.openidFor('resident-1'), [templateId], 'accept');
  const answers = [{ template: 'reviewResult', answer: 'accept' }];
  expect((await resident.call('reportMessageGrants', { body: { answers } })).status).toBe(200);
};

const minutes = (count: number): number => cloud.clock.now() + count * 60_000;
const sentCount = (): number => cloud.wechat.sent().length;
const grantsLeft = async (): Promise<number> => (await resident.call('getMe')).body.messageGrants.reviewResult;
const messageOf = async (wishId: string): Promise<string> => {
  const { body } = await resident.call('listNotices');
  type Item = { kind: string; subject: { id: string }; message: string };
  return body.items.find(({ kind, subject }: Item) => kind === 'wish_published' && subject.id === wishId)?.message;
};

describe('a resident who granted one message', () => {
  it('gets exactly one, and a later step stays in the inbox', async () => {
    await grantOne();
    const before = sentCount();
    const first = await publishedWish(cloud, 1);
    await cloud.drain();
    const second = await publishedWish(cloud, 1);
    await cloud.drain();
    expect(sentCount() - before).toBe(1);
    expect([await messageOf(first), await messageOf(second)]).toEqual(['sent', 'none']);
    expect(await grantsLeft()).toBe(0);
  });

  it('is not told twice when WeChat’s answer was lost', async () => {
    await grantOne();
    const before = sentCount();
    cloud.wechat.setFaults([{ api: 'send', kind: 'drop_answer', times: 1 }]);
    const wishId = await publishedWish(cloud, 1);
    await cloud.drain();
    await cloud.advanceTo(minutes(10));
    expect(await messageOf(wishId)).toBe('unknown');
    expect(sentCount() - before).toBe(1);
  });

  it.each([
    ['busy', -1],
    ['over its quota for the day', 45009],
  ])('is told a little later when WeChat is %s', async (_, errcode) => {
    await grantOne();
    const before = sentCount();
    cloud.wechat.setFaults([{ api: 'send', kind: 'errcode', errcode, times: 1 }]);
    const wishId = await publishedWish(cloud, 1);
    await cloud.drain();
    expect(await messageOf(wishId)).toBe('created');
    await cloud.advanceTo(minutes(2));
    expect([await messageOf(wishId), sentCount() - before]).toEqual(['sent', 1]);
  });

  it('is told although the access token had expired: it is renewed once', async () => {
    await grantOne();
    const before = sentCount();
    cloud.wechat.setFaults([{ api: 'send', kind: 'expire_token', times: 1 }]);
    const wishId = await publishedWish(cloud, 1);
    await cloud.drain();
    expect([await messageOf(wishId), sentCount() - before]).toEqual(['sent', 1]);
  });

  it('loses his grants when WeChat says that he takes none', async () => {
    await grantOne();
    await grantOne();
    cloud.wechat.setFaults([{ api: 'send', kind: 'errcode', errcode: 43101, times: 1 }]);
    const wishId = await publishedWish(cloud, 1);
    await cloud.drain();
    expect([await messageOf(wishId), await grantsLeft()]).toEqual(['failed', 0]);
  });

  it('is told when WeChat could not be reached at first', async () => {
    await grantOne();
    const before = sentCount();
    // The resident's words are checked first; then nobody listens when the message is due.
    const staff = await phoneOf(cloud, 'staff-1');
    const { body } = await resident.call('submitWish', { body: { words: '家里的水龙头滴水，想请人看看。' } });
    await cloud.drain();
    await cloud.wechatDoor.goDown();
    const publicWords = '帮一位邻居修水龙头';
    await staff.call('publishWish', {
      params: { wishId: body.id },
      body: { publicWords, category: 'repair', places: 1 },
    });
    await cloud.drain();
    expect(await messageOf(body.id)).toBe('created');
    await cloud.wechatDoor.comeBack();
    await cloud.advanceTo(minutes(2));
    expect([await messageOf(body.id), sentCount() - before]).toEqual(['sent', 1]);
  });
});
