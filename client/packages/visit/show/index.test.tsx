import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { instantAt } from '../../../../shared/kernel/instant';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import ShowVisitCode from './index';
import { qrPicture } from './qr-picture';

const codes = [{ code: '48210397', from: instantAt(0), until: '2999-01-01T00:00:00.000Z' }];
const { district, street, community, grid } = homePath;
const worker = aMe({
  roles: [{ role: 'gridWorker', at: { district, street, community, grid }, placeName: '第1网格' }],
});

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a grid worker holds out the code of this half minute, to be scanned or read aloud', async () => {
  const asked = cloud({ 'GET /v1/me': worker, 'POST /v1/my/visit-codes': { codes } });
  await loggedIn();
  open(<ShowVisitCode />);
  expect(await screen.findByText('4821 0397')).toBeTruthy();
  expect(screen.getByText(/每30秒换一次/)).toBeTruthy();
  expect(asked.find(({ url }) => url === 'POST /v1/my/visit-codes')?.data).toEqual({
    role: 'gridWorker',
    nodeId: grid,
  });
});

test('who serves two grids says for which of them he comes', async () => {
  const other = 'g37107100700202';
  const ofGrid = (id: string, placeName: string) => ({
    role: 'gridWorker' as const,
    at: { district, street, community, grid: id },
    placeName,
    communityName: '古寨社区',
  });
  const roles = [ofGrid(grid, '第1网格'), ofGrid(other, '第2网格')];
  const asked = cloud({ 'GET /v1/me': aMe({ roles }), 'POST /v1/my/visit-codes': { codes } });
  await loggedIn();
  open(<ShowVisitCode />);
  fireEvent.click(await screen.findByRole('radio', { name: '古寨社区第2网格' }));
  await screen.findByText('4821 0397');
  const said = () => asked.filter(({ url }) => url === 'POST /v1/my/visit-codes').map(({ data }) => data);
  await waitFor(() =>
    expect(said()).toEqual([
      { role: 'gridWorker', nodeId: grid },
      { role: 'gridWorker', nodeId: other },
    ]),
  );
});

test('the words lead to the scanner inside the mini-program: WeChat’s own shows digits alone', async () => {
  cloud({ 'GET /v1/me': worker, 'POST /v1/my/visit-codes': { codes } });
  await loggedIn();
  open(<ShowVisitCode />);
  expect(await screen.findByText(/点“有人上门”，再点“扫一扫上门码”/)).toBeTruthy();
  expect(screen.queryByText(/用微信扫一扫/)).toBeNull();
});

test('who has claimed a wish shows the code for that wish', async () => {
  phone.opens({ wish: '01K9ABCDEF0123456789ABCDEF' });
  const asked = cloud({ 'GET /v1/me': aMe(), 'POST /v1/my/visit-codes': { codes } });
  await loggedIn();
  open(<ShowVisitCode />);
  await screen.findByText('4821 0397');
  expect(asked.find(({ url }) => url === 'POST /v1/my/visit-codes')?.data).toEqual({
    wishId: '01K9ABCDEF0123456789ABCDEF',
  });
});

test('who has no reason to come to doors is told so', async () => {
  cloud({ 'GET /v1/me': aMe() });
  await loggedIn();
  open(<ShowVisitCode />);
  expect(await screen.findByText('您目前不用上门')).toBeTruthy();
});

test('a claim that was given back has no code', async () => {
  phone.opens({ wish: '01K9ABCDEF0123456789ABCDEF' });
  cloud({ 'GET /v1/me': aMe(), 'POST /v1/my/visit-codes': refusal('NOT_FOUND', 404) });
  await loggedIn();
  open(<ShowVisitCode />);
  expect(await screen.findByText('您没有认领着这个心愿，没有上门码。')).toBeTruthy();
});

test('the square code is a picture made of text, another for another code', () => {
  expect(qrPicture('48210397')).toMatch(/^url\("data:image\/svg\+xml,/);
  expect(qrPicture('48210397')).not.toBe(qrPicture('48210398'));
});

describe('延长', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-22T04:00:10.000Z') }));
  afterEach(() => jest.useRealTimers());
  const soon = () => act(() => jest.advanceTimersByTimeAsync(0));

  test('gives whoever types slowly two minutes more, and the code stays', async () => {
    const [from, next] = ['2026-11-22T04:00:00.000Z', '2026-11-22T04:00:30.000Z'];
    const now = { code: '48210397', from, until: next };
    cloud({
      'GET /v1/me': worker,
      'POST /v1/my/visit-codes': { codes: [now, { code: '11112222', from: next, until: '2026-11-22T04:01:00.000Z' }] },
      'POST /v1/my/visit-codes/48210397/extend': { ...now, until: '2026-11-22T04:02:10.000Z' },
    });
    await loggedIn();
    open(<ShowVisitCode />);
    // Who he is, then his codes.
    await soon();
    await soon();
    expect(screen.getByText('每30秒换一次，还有20秒')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '延长2分钟，让对方慢慢输' }));
    await soon();
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(screen.getByText('4821 0397')).toBeTruthy();
    expect(screen.getByText('每30秒换一次，还有60秒')).toBeTruthy();
  });
});
