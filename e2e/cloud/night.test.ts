import { auditReport } from '../../local/audit/audit-report';
import type { Cloud } from '../../local/cloud';
import { localTemplates } from '../../local/environment';
import { type MessageTemplate, messageTemplateKeys, messageTemplates } from '../../shared/notices/templates';
import { phoneOf } from './api-client';
import { demoCloud, nextHour } from './demo-cloud';
import { publishedWish } from './wish-story';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await demoCloud();
}, 240_000);
afterAll(() => cloud.close());

const templateId = (key: MessageTemplate): string =>
  Object.entries(localTemplates).find(([, { title }]) => title === messageTemplates[key].title)?.[0] ?? '';

/** Taps on "accept" for every template: WeChat knows it, and his phone reports it. */
const grantAll = async (key: string): Promise<void> => {
  const phone = await phoneOf(cloud, key);
  cloud.wechat.answerSubscribe(cloud.wechat.openidFor(key), messageTemplateKeys.map(templateId), 'accept');
  const answers = messageTemplateKeys.map((template) => ({ template, answer: 'accept' }));
  expect((await phone.call('reportMessageGrants', { body: { answers } })).status).toBe(200);
};

type Item = { kind: string; message: string; why?: string; waiting?: Record<string, number> };
const newest = async (key: string, kind: string): Promise<Item | undefined> => {
  const { body } = await (await phoneOf(cloud, key)).call('listNotices');
  return body.items.find((item: Item) => item.kind === kind);
};
const sentTo = (key: string): number => {
  const openid = cloud.wechat.openidFor(key);
  return cloud.wechat.sent().filter(({ touser }) => touser === openid).length;
};
const until = async (hour: number, minute: number): Promise<void> => {
  await cloud.advanceTo(nextHour(hour, cloud.clock.now()) + minute * 60_000);
};

describe('over a night', () => {
  it('the resident finds his notice at once and WeChat’s message at seven; staff are told at half past eight what waits', async () => {
    await grantAll('resident-1');
    await grantAll('staff-1');
    await until(23, 30);
    await publishedWish(cloud, 1);
    const resident = await phoneOf(cloud, 'resident-2');
    await resident.call('submitWish', { body: { words: '想学用手机挂号。' } });
    await cloud.drain();
    expect([await newest('resident-1', 'wish_published'), sentTo('resident-1')]).toMatchObject([
      { message: 'created' },
      0,
    ]);
    await until(6, 59);
    expect(sentTo('resident-1')).toBe(0);
    await until(7, 1);
    expect([await newest('resident-1', 'wish_published'), sentTo('resident-1')]).toMatchObject([
      { message: 'sent' },
      1,
    ]);
    expect([await newest('staff-1', 'staff_digest'), sentTo('staff-1')]).toEqual([undefined, 0]);
    await until(8, 31);
    const digest = await newest('staff-1', 'staff_digest');
    expect([digest?.message, (digest?.waiting?.toReview ?? 0) > 0, sentTo('staff-1')]).toEqual(['sent', true, 1]);
  });

  it('only whoever would go where it is unsafe is woken', async () => {
    await grantAll('member-1');
    await grantAll('resident-1');
    const wishId = await publishedWish(cloud, 1);
    const member = await phoneOf(cloud, 'member-1');
    expect((await member.call('claimWish', { params: { wishId } })).status).toBe(200);
    await cloud.drain();
    await until(23, 30);
    const before = [sentTo('member-1'), sentTo('resident-1')] as const;
    const staff = await phoneOf(cloud, 'staff-1');
    const body = { reason: 'unsafe', words: '线路老化，要请电工。' };
    expect((await staff.call('closeWish', { params: { wishId }, body })).status).toBe(200);
    await cloud.drain();
    expect([await newest('member-1', 'wish_unsafe_for_helper'), sentTo('member-1') - before[0]]).toMatchObject([
      { message: 'sent' },
      1,
    ]);
    expect([await newest('resident-1', 'wish_closed'), sentTo('resident-1') - before[1]]).toMatchObject([
      { message: 'created' },
      0,
    ]);
    await until(7, 1);
    expect((await newest('resident-1', 'wish_closed'))?.message).toBe('sent');
  });

  it('and all of it is in a chain that is whole', async () => {
    await cloud.drain();
    const report = await auditReport(cloud.database, cloud.plan.table.name);
    expect(report).toMatchObject({ whole: true, waiting: 0, lost: [], altered: [] });
  });
});
