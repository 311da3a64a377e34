import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { choosePlace } from '../../../people/chosen-place';
import { logOut } from '../../../platform/session';
import { cloud, open } from '../../../testkit/on-page';
import { homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Stories from './index';

const story = {
  id: '01K9STQRY00000000000000001',
  words: '灯修好了，晚上回家不怕黑了',
  category: 'repair',
  month: '2026-11',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  publishedAt: '2026-11-20T02:00:00.000Z',
};
beforeEach(() => {
  phone.reset();
  logOut();
});

test('anybody reads what was said, of which kind, where and in which month, and who said it nowhere', async () => {
  cloud({ 'GET /v1/stories': { items: [story] } });
  open(<Stories />);
  expect(await screen.findByText('灯修好了，晚上回家不怕黑了')).toBeTruthy();
  expect(screen.getByText('维修')).toBeTruthy();
  expect(screen.getByText('古寨社区 · 2026年11月')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '举报' }));
  expect(phone.went.map(({ url }) => url)).toEqual([`/packages/reports/item/index?type=story&subject=${story.id}`]);
});

test('an empty list says so kindly and leads to the wishes', async () => {
  cloud({ 'GET /v1/stories': { items: [] } });
  open(<Stories />);
  expect(await screen.findByText('这里还没有公开的感谢')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '看看大家的心愿' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/pages/wall/index']);
});

test('of his community first, then of the street and the district', async () => {
  act(() => choosePlace({ path: homePath, name: '古寨社区北山里1号楼' }));
  const places: (string | null)[] = [];
  cloud({
    'GET /v1/stories': ({ url }: { url: string }) => {
      places.push(new URL(url, 'http://cloud').searchParams.get('place'));
      return { items: [story] };
    },
  });
  open(<Stories />);
  await screen.findByText('灯修好了，晚上回家不怕黑了');
  for (const [name, count] of [
    ['全街道', 2],
    ['全区', 3],
  ] as const) {
    fireEvent.click(screen.getByRole('radio', { name }));
    await waitFor(() => expect(places).toHaveLength(count));
  }
  expect(places).toEqual([homePath.community, homePath.street, homePath.district]);
});
