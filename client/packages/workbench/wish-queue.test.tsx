import { fireEvent, screen, waitFor } from '@testing-library/react';
import { spokenNumber } from '../../../shared/kernel/id';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open } from '../../testkit/on-page';
import { aStaffMember, aWishRow } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import { spacedNumber } from '../../wishes/wish-words';
import Review from './review/index';

const path = { district: 'd371071', street: 's371071007', community: 'c371071007002' };
const grids = ['003', '004'].map((end) => {
  const id = `g371071007002${end}`;
  return { id, kind: 'grid', name: `第${Number(end)}网格`, path: { ...path, grid: id } };
});

beforeEach(() => {
  phone.reset();
  logOut();
});

/** A queue of far more than a page, that keeps what it was asked for. */
const queueOf = (answer: (query: URLSearchParams) => object) => {
  const sought: string[] = [];
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/places': { items: grids },
    'GET /v1/wish-queue': ({ url }: { url: string }) => {
      const query = new URL(url, 'http://cloud').searchParams;
      query.delete('place');
      if (query.get('audience') === null) sought.push(query.toString());
      return query.get('audience') === null ? answer(query) : { items: [] };
    },
  });
  return sought;
};

test('staff look for some of a queue, and the cloud is asked, not the page that is loaded', async () => {
  const sought = queueOf((query) => ({
    items: [aWishRow({ words: query.get('words') === '灯泡' ? '换灯泡' : '买药' })],
  }));
  await loggedIn();
  open(<Review />);
  await screen.findByText('买药');
  fireEvent.click(screen.getByRole('button', { name: '找心愿' }));
  fireEvent.input(screen.getByLabelText('找字词'), { target: { value: ' 灯泡 ' } });
  fireEvent.click(screen.getByRole('button', { name: '找一找' }));
  await screen.findByText('换灯泡');
  fireEvent.click(await screen.findByRole('radio', { name: '第4网格' }));
  fireEvent.click(screen.getByRole('radio', { name: '维修' }));
  fireEvent.click(screen.getByRole('radio', { name: '只看已超时' }));
  fireEvent.click(await screen.findByRole('button', { name: '不再只看“第4网格 · 维修 · 灯泡 · 已超时”' }));
  await screen.findByText('买药');
  expect(sought.map((query) => decodeURIComponent(query))).toEqual([
    'state=submitted',
    'state=submitted&words=灯泡',
    'state=submitted&within=g371071007002004&words=灯泡',
    'state=submitted&within=g371071007002004&category=repair&words=灯泡',
    'state=submitted&within=g371071007002004&category=repair&words=灯泡&only=late',
    'state=submitted',
  ]);
});

test('who finds nothing is told so and shown the way back; a page that is short because more follow is none', async () => {
  queueOf((query) => {
    if (query.get('category') === 'goods') return { items: [] };
    if (query.get('category') === 'health') return { items: [], next: 'c2' };
    return { items: [aWishRow({ words: '买药' })] };
  });
  await loggedIn();
  open(<Review />);
  await screen.findByText('买药');
  fireEvent.click(screen.getByRole('button', { name: '找心愿' }));
  fireEvent.click(screen.getByRole('radio', { name: '健康' }));
  expect(await screen.findByRole('button', { name: '继续找' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '物品' }));
  expect(await screen.findByText('这一栏没有这样的心愿')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '看这一栏的全部' }));
  expect(await screen.findByText('买药')).toBeTruthy();
});

test('the board leads to what has waited too long; on another shelf that is looked for no more', async () => {
  const sought = queueOf(() => ({ items: [aWishRow()] }));
  phone.opens({ state: 'delivered', only: 'late' });
  await loggedIn();
  open(<Review />);
  expect(await screen.findByRole('button', { name: '不再只看“要打电话问”' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '待认领' }));
  await waitFor(() => expect(sought).toEqual(['state=delivered&only=late', 'state=published']));
});

const numbers = ['1', '2', '3'].map((end) => spokenNumber(`402718${end}`));
const several = () =>
  numbers.map((number, at) =>
    aWishRow({ id: `01K9ABCDEF0123456789ABCDE${at + 1}`, number, textVerdict: 'pass', words: '想学下棋' }),
  );

test('staff tick those that need nothing but their public words, and go on with them', async () => {
  queueOf(() => ({ items: [...several(), aWishRow({ textVerdict: 'review' })] }));
  await loggedIn();
  open(<Review />);
  fireEvent.click(await screen.findByRole('button', { name: '选几件，一起发布' }));
  expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  fireEvent.click(screen.getByRole('checkbox', { name: `选中 ${spacedNumber(numbers[0] ?? '')}` }));
  fireEvent.click(screen.getByRole('checkbox', { name: `选中 ${spacedNumber(numbers[2] ?? '')}` }));
  fireEvent.click(screen.getByRole('button', { name: '一起发布选中的2件' }));
  expect(phone.went.map(({ url }) => decodeURIComponent(url))).toEqual([
    '/packages/workbench/publishing/index?ids=01K9ABCDEF0123456789ABCDE1,01K9ABCDEF0123456789ABCDE3',
  ]);
});

test('whoever only looks is not offered to publish', async () => {
  const at = { district: 'd371071', street: 's371071007', community: 'c371071007002', grid: 'g371071007002003' };
  const items = several();
  cloud({
    'GET /v1/me': aStaffMember({ roles: [{ role: 'gridWorker', at, placeName: '第3网格' }] }),
    'GET /v1/wish-queue': { items },
  });
  await loggedIn();
  open(<Review />);
  expect(await screen.findAllByText('想学下棋')).toHaveLength(3);
  expect(screen.queryByRole('button', { name: '选几件，一起发布' })).toBeNull();
});
