import { act, fireEvent, render, screen } from '@testing-library/react';
import { cityLine, setCallLine } from '../platform/call-line';
import { setReadingMode } from '../platform/reading-mode';
import { phone } from '../testkit/taro';
import { PageShell } from './page-shell';

const page = (is: { home?: boolean; elder?: boolean } = {}) =>
  render(
    <PageShell title="心愿" {...is}>
      心愿
    </PageShell>,
  );
const buttons = () => screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label'));

beforeEach(() => {
  phone.reset();
  act(() => {
    setReadingMode('care');
    setCallLine(cityLine);
  });
});
afterAll(() => setReadingMode('standard'));

test('in 关怀版 every page has a way back and a human, the city’s line until it is known who', () => {
  page();
  expect(buttons()).toEqual(['返回', '打电话给12345热线，12345']);
  act(() => setCallLine({ office: '网格员', name: '周晓明', phone: '0631-0001006' }));
  fireEvent.click(screen.getByRole('button', { name: '打电话给网格员周晓明，0631-0001006' }));
  expect(phone.called).toEqual(['0631-0001006']);
});

test('back is the page before, or home where there is none', () => {
  page();
  fireEvent.click(screen.getByRole('button', { name: '返回' }));
  phone.lies(2);
  fireEvent.click(screen.getByRole('button', { name: '返回' }));
  expect(phone.went.map(({ to, url }) => `${to} ${url}`)).toEqual(['switchTab /pages/home/index', 'navigateBack ']);
});

test('the first page of all has nowhere to go back to: its first row calls', () => {
  page({ home: true });
  expect(buttons()).toEqual([]);
});

test.each(['care', 'larger'] as const)('%s type has it', (mode) => {
  act(() => setReadingMode(mode));
  page();
  expect(buttons()).toHaveLength(2);
});

test('who reads the usual type does not, except on a page made for 关怀版', () => {
  act(() => setReadingMode('standard'));
  const usual = page();
  expect(buttons()).toEqual([]);
  usual.unmount();
  page({ elder: true });
  expect(buttons()).toHaveLength(2);
});
