import { fireEvent, screen, waitFor } from '@testing-library/react';
import { monthLater, shanghaiMonth } from '../../../../shared/kernel/instant';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open } from '../../../testkit/on-page';
import { homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import { monthWords } from '../../../wishes/wish-month-words';
import WishMonths from './index';

const place = homePath.community;
const present = shanghaiMonth(new Date().toISOString());
const last = monthLater(present, -1);
const at = (month: string) => `/v1/places/${place}/wish-months/${month}`;
const view = (month: string, state: string, more: object = {}) => ({ placeId: place, month, state, ...more });
const url = 'https://bucket.test/documents/c/wish-month.xlsx?signed';

const visit = async (table: Parameters<typeof cloud>[0]) => {
  const asked = cloud(table);
  await loggedIn();
  phone.opens({ place });
  open(<WishMonths />);
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('staff find the month that is over chosen, ask for its table, and see that it is being made', async () => {
  let state = view(last, 'none');
  const asked = await visit({
    [`GET ${at(last)}`]: () => state,
    [`POST ${at(last)}`]: () => {
      state = view(last, 'working');
      return state;
    },
  });
  expect(await screen.findByText(/没有姓名、电话和居民原话/)).toBeTruthy();
  expect(screen.getByRole('radio', { name: monthWords(last) }).getAttribute('aria-checked')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: '导出表格' }));
  expect(await screen.findByText('已收到，1分钟内备好')).toBeTruthy();
  expect(asked.filter(({ url: route }) => route.startsWith('POST /v1/places'))).toHaveLength(1);
});

test('another month is chosen, fetched by the phone and shown as a spreadsheet', async () => {
  const ready = view(present, 'ready', { until: '2999-11-29T03:02:00.000Z', url });
  await visit({ [`GET ${at(last)}`]: view(last, 'none'), [`GET ${at(present)}`]: ready });
  fireEvent.click(await screen.findByRole('radio', { name: monthWords(present) }));
  expect(await screen.findByText('表格备好了')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '打开表格' }));
  await waitFor(() => expect([phone.documents, phone.documentTypes]).toEqual([[url], ['xlsx']]));
  expect(screen.getByRole('button', { name: '重新导出' })).toBeTruthy();
});

test.each([
  ['no_wishes', /没有提交的心愿/],
  ['too_many', /在下级街道或社区导出/],
  ['fault', /请再导出一次/],
])('why there is none (%s) is told, and it can be asked for again', async (failure, words) => {
  await visit({ [`GET ${at(last)}`]: view(last, 'failed', { failure }) });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByRole('button', { name: '导出表格' })).toBeTruthy();
});

test('without a place it says where to come from', () => {
  cloud({});
  open(<WishMonths />);
  expect(screen.getByText('没有选社区')).toBeTruthy();
});
