/** Steps that several stories share. */
import type { Cloud } from '../../local/cloud';
import { type Phone, phoneOf } from './api-client';
import { newWords } from './wish-words';

/** A wish of resident-1, published by staff-1 for so many members. */
export const publishedWish = async (cloud: Cloud, places: number): Promise<string> => {
  const resident = await phoneOf(cloud, 'resident-1');
  const staff = await phoneOf(cloud, 'staff-1');
  const submitted = await resident.call('submitWish', { body: { words: newWords } });
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

export const kindsIn = async (phone: Phone): Promise<string[]> => {
  const { body } = await phone.call('listNotices');
  return body.items.map(({ kind }: { kind: string }) => kind);
};
