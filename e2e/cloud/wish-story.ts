/** Steps that several stories share. */
import type { Cloud } from '../../local/cloud';
import { type Phone, phoneOf } from './api-client';
import { newWords } from './wish-words';

/** A wish of resident-1 in these words, published by staff-1 for so many members; needed by that day, if he names one. */
export const publishedWish = async (
  cloud: Cloud,
  places: number,
  { words = newWords, needBy }: { readonly words?: string; readonly needBy?: string } = {},
): Promise<string> => {
  const resident = await phoneOf(cloud, 'resident-1');
  const staff = await phoneOf(cloud, 'staff-1');
  const submitted = await resident.call('submitWish', { body: { words, needBy } });
  expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted' } });
  const wishId: string = submitted.body.id;
  await cloud.drain();
  const published = await staff.call('publishWish', {
    params: { wishId },
    body: { publicWords: '帮一位邻居换灯泡', category: 'repair', places },
  });
  expect(published).toMatchObject({ status: 200, body: { state: 'published' } });
  return wishId;
};

export const hardWords = '想要一床厚棉被过冬';

/** Goods that resident-1 wishes for in hardship, with his consent: on no wall. */
export const publishedInHardship = async (cloud: Cloud): Promise<void> => {
  const resident = await phoneOf(cloud, 'resident-1');
  const staff = await phoneOf(cloud, 'staff-1');
  await resident.call('giveConsent', { body: { purpose: 'hardship', edition: 2 } });
  const { body } = await resident.call('submitWish', { body: { words: '我家是低保户，冬天缺一床棉被。' } });
  await cloud.drain();
  const published = await staff.call('publishWish', {
    params: { wishId: body.id },
    body: { publicWords: hardWords, category: 'goods', places: 1, priceCeiling: 150 },
  });
  expect(published).toMatchObject({ status: 200, body: { state: 'published' } });
};

export const kindsIn = async (phone: Phone): Promise<string[]> => {
  const { body } = await phone.call('listNotices');
  return body.items.map(({ kind }: { kind: string }) => kind);
};
