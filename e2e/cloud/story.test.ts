import { auditReport } from '../../local/audit/audit-report';
import type { Cloud } from '../../local/cloud';
import { phoneOf, visitorOf } from './api-client';
import { demoCloud } from './demo-cloud';
import { kindsIn, publishedWish } from './wish-story';
import { newWords } from './wish-words';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await demoCloud();
}, 240_000);
afterAll(() => cloud.close());

describe('a wish’s way through the cloud', () => {
  it('goes from the resident’s words to his confirmation, and each of the three finds his notices', async () => {
    const resident = await phoneOf(cloud, 'resident-1');
    const staff = await phoneOf(cloud, 'staff-1');
    const member = await phoneOf(cloud, 'member-1');
    const wishId = await publishedWish(cloud, 1);
    const params = { wishId };
    expect(await member.call('claimWish', { params })).toMatchObject({ status: 200, body: { state: 'claimed' } });
    const delivered = await member.call('deliverWish', { params, body: { report: '灯泡换好了' } });
    expect(delivered).toMatchObject({ status: 200, body: { state: 'delivered' } });
    await cloud.drain();
    const confirmed = await resident.call('confirmWish', { params, body: { rating: 5, thanks: '谢谢' } });
    expect(confirmed).toMatchObject({ status: 200, body: { state: 'completed' } });
    await cloud.drain();

    const { body: view } = await resident.call('getWish', { params });
    expect(view.timeline.map(({ act }: { act: string }) => act)).toEqual([
      'submitWish',
      'publishWish',
      'claimWish',
      'deliverWish',
      'confirmWish',
    ]);
    expect((await kindsIn(resident)).slice(0, 3)).toEqual(['wish_delivered', 'wish_claimed', 'wish_published']);
    expect((await kindsIn(staff))[0]).toBe('wish_to_review');
    expect((await kindsIn(member))[0]).toBe('wish_completed');
  });

  it('returns to the resident when staff ask back, and to staff when he has answered', async () => {
    const resident = await phoneOf(cloud, 'resident-2');
    const staff = await phoneOf(cloud, 'staff-1');
    const { body } = await resident.call('submitWish', { body: { words: newWords } });
    const params = { wishId: body.id };
    await staff.call('askWishInfo', { params, body: { question: '请问是什么灯？' } });
    const resubmitted = await resident.call('resubmitWish', {
      params,
      body: { words: '厨房的吸顶灯坏了，想请人换。' },
    });
    expect(resubmitted).toMatchObject({ status: 200, body: { state: 'submitted' } });
    const { body: view } = await staff.call('getWish', { params });
    expect(view.timeline.map(({ note }: { note?: string }) => note)).toEqual([
      newWords,
      '请问是什么灯？',
      '厨房的吸顶灯坏了，想请人换。',
    ]);
  });

  it('is open to strangers in the words of staff alone', async () => {
    const wishId = await publishedWish(cloud, 1);
    const { body } = await visitorOf(cloud).call('getWish', { params: { wishId } });
    expect(body).toMatchObject({ publicWords: '帮一位邻居换灯泡', authorMask: '张**', relations: [], timeline: [] });
    expect(JSON.stringify(body)).not.toContain(newWords);
  });

  it('is called for by staff when nobody confirms for seven days', async () => {
    const staff = await phoneOf(cloud, 'staff-1');
    const member = await phoneOf(cloud, 'member-1');
    const wishId = await publishedWish(cloud, 1);
    await member.call('claimWish', { params: { wishId } });
    await member.call('deliverWish', { params: { wishId }, body: { report: '办好了' } });
    await cloud.advanceTo(cloud.clock.now() + 7 * 86_400_000 + 60_000);
    await cloud.drain();
    expect((await staff.call('getWish', { params: { wishId } })).body).toEqual({
      code: 'SESSION_EXPIRED',
      field: 'headers.authorization',
    });
    const again = await phoneOf(cloud, 'staff-1');
    expect((await again.call('getWish', { params: { wishId } })).body).toMatchObject({
      state: 'delivered',
      toCall: true,
    });
    expect(await kindsIn(again)).toContain('wish_to_call');
  });

  it('is on record, act by act, in a chain that is whole', async () => {
    await cloud.drain();
    const report = await auditReport(cloud.database, cloud.plan.table.name);
    expect(report).toMatchObject({ whole: true, waiting: 0, lost: [], altered: [] });
    const links = report.chains.reduce((sum, chain) => sum + chain.links, 0);
    // The street's own, what the district announced, and what happened at no place.
    expect(report.chains.map(({ tenant }) => tenant)).toEqual(['d371071', 'host', 's371071007']);
    expect(links).toBe(report.linked);
    expect(links).toBeGreaterThan(20);
  });
});
