import { Input, View } from '@tarojs/components';
import { fireEvent, screen } from '@testing-library/react';
import { open } from '../../testkit/on-page';
import { aWishRow } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import { DeskTable } from './desk-table';
import type { Ticking } from './tick';

const lamp = aWishRow({ id: '01K9ABCDEF0123456789ABCDE1', words: '换灯泡', category: 'repair' });
const shop = aWishRow({
  id: '01K9ABCDEF0123456789ABCDE2',
  words: '买药',
  category: 'errand',
  dueAt: '2026-01-01T00:00:00.000Z',
});

/** Rows can be reached by key in a browser; WeChat's own parts, which stand in here, cannot. */
const shown = (ticking?: Ticking) => {
  open(
    <View>
      <View className="table-filter">
        <Input />
      </View>
      <DeskTable wishes={[lamp, shop]} hasMore={false} ticking={ticking} />
    </View>,
  );
  const rows = [...document.querySelectorAll<HTMLElement>('.table-tap')];
  for (const row of rows) row.tabIndex = 0;
  return rows;
};
const key = (name: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const input = () => screen.getByRole('textbox');

beforeEach(() => {
  phone.reset();
});

test('arrows lead from row to row and no further than the last, Enter opens, and / leads to the filter', () => {
  const [first, second] = shown();
  key('ArrowDown');
  expect(document.activeElement).toBe(first);
  key('ArrowDown');
  key('ArrowDown');
  expect(document.activeElement).toBe(second);
  key('ArrowUp');
  key('ArrowUp');
  expect(document.activeElement).toBe(first);
  key('Enter');
  expect(phone.went.map(({ url }) => url)).toEqual([`/pages/wish/index?id=${lamp.id}`]);
  key('/');
  expect(document.activeElement).toBe(input());
  key('ArrowDown');
  expect(document.activeElement).toBe(first);
});

test('keys are left alone with a modifier, where no row is chosen, in another field, and under a sheet', () => {
  shown();
  key('ArrowDown', { ctrlKey: true });
  key('Enter');
  expect([document.activeElement, phone.went]).toEqual([document.body, []]);
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  key('ArrowDown');
  expect(document.activeElement).toBe(field);
  field.remove();
  const sheet = document.body.appendChild(document.createElement('div'));
  sheet.setAttribute('role', 'dialog');
  key('ArrowDown');
  expect(document.activeElement).toBe(document.body);
  sheet.remove();
});

test('the space bar ticks the row that is chosen, where it may be ticked, and opens nothing', () => {
  const onTick = jest.fn();
  const [first, second] = shown({ offered: [shop.id], chosen: [], onTick });
  first?.focus();
  key(' ');
  second?.focus();
  key(' ');
  const tick = screen.getByRole('checkbox');
  tick.tabIndex = 0;
  tick.focus();
  key(' ');
  expect([onTick.mock.calls, phone.went]).toEqual([[[shop.id], [shop.id]], []]);
});

test('a phone and a door that a resident wrote are for the screen, and not printed', () => {
  open(<DeskTable wishes={[aWishRow({ words: '换灯泡，我住2号楼301室，电话13812345678' }), shop]} hasMore={false} />);
  const textOf = (of: string) => [...document.querySelectorAll(of)].map(({ textContent }) => textContent);
  expect(textOf('.table-said')).toEqual(['换灯泡，我住2号楼301室，电话13812345678']);
  expect(textOf('.table-printed')).toEqual(['换灯泡']);
  expect(screen.getAllByText('买药')).toHaveLength(1);
});

test('the table is printed by the browser', () => {
  shown();
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  fireEvent.click(screen.getByRole('button', { name: '打印表格' }));
  expect(print).toHaveBeenCalledTimes(1);
  print.mockRestore();
});
