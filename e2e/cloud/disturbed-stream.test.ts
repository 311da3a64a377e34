import type { Cloud } from '../../local/cloud';
import { type Phone, phoneOf } from './api-client';
import { demoCloud } from './demo-cloud';
import { publishedWish } from './wish-story';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await demoCloud();
}, 240_000);
afterAll(() => cloud.close());

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly subject: { readonly id: string };
}

const noticesOf = async (phone: Phone, wishIds: readonly string[]): Promise<Item[]> => {
  const { body } = await phone.call('listNotices');
  return body.items.filter(({ subject }: Item) => wishIds.includes(subject.id));
};

const carryOn = async (member: Phone, resident: Phone, wishId: string): Promise<void> => {
  const params = { wishId };
  const answers = [
    await member.call('claimWish', { params }),
    await member.call('deliverWish', { params, body: { report: '办好了' } }),
    await resident.call('confirmWish', { params, body: { rating: 5 } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
};

describe('a stream that doubles its records and mixes up those of different wishes', () => {
  it.each([1, 2, 3])('tells everybody once of every step (disturbance %i)', async (seed) => {
    const resident = await phoneOf(cloud, 'resident-1');
    const member = await phoneOf(cloud, 'member-1');
    const wishIds = [await publishedWish(cloud, 1), await publishedWish(cloud, 1), await publishedWish(cloud, 1)];
    await cloud.drain();
    const unreadBefore = (await resident.call('getMe')).body.unread;
    cloud.pump.disturb({ seed, duplicates: 0.5, reorder: true });
    cloud.pump.pause();
    // One after the other: he holds others already, and may hold so many only. The stream stands still meanwhile.
    for (const wishId of wishIds) await carryOn(member, resident, wishId);
    cloud.pump.resume();
    await cloud.drain();

    const told = await noticesOf(resident, wishIds);
    const kinds = (wishId: string) => told.filter(({ subject }) => subject.id === wishId).map(({ kind }) => kind);
    for (const wishId of wishIds) {
      expect(kinds(wishId).sort()).toEqual(['wish_claimed', 'wish_delivered', 'wish_published']);
    }
    expect((await resident.call('getMe')).body.unread - unreadBefore).toBe(6);
    const thanked = await noticesOf(member, wishIds);
    expect(thanked.map(({ kind }) => kind)).toEqual(['wish_completed', 'wish_completed', 'wish_completed']);
    expect(cloud.pump.deadLetters()).toEqual([]);
  });
});
