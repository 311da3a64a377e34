import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReportView } from '../../../../shared/reports/report';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, aStaffMember } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Report from './index';

const id = '01K9REPRT00000000000000001';
const wish = '01K9ABCDEF0123456789ABCDEF';
const aReport = (part: Partial<ReportView> = {}): ReportView => ({
  id,
  state: 'received',
  subject: { type: 'wish', id: wish },
  excerpt: '帮邻居换一只灯泡',
  placeName: '古寨社区',
  reason: 'privacy',
  words: '写了别人家的事',
  reportedAt: '2026-11-20T02:15:00.000Z',
  dueAt: '2999-11-23T02:15:00.000Z',
  handledBy: 'community',
  handlerPlaceId: 'c371071007002',
  relations: ['reporter'],
  ...part,
});
const { relations: _, handledBy: __, handlerPlaceId: ___, ...row } = aReport();

beforeEach(() => {
  phone.reset();
  logOut();
});

describe('reporting', () => {
  beforeEach(() => phone.opens({ type: 'wish', subject: wish }));

  test('a reason is enough; then one sees how it stands', async () => {
    const asked = cloud({ 'POST /v1/reports': { id, state: 'received', dueAt: row.dueAt } });
    await loggedIn();
    open(<Report />);
    fireEvent.click(await screen.findByText('提交举报'));
    expect(await screen.findByText('请选一条。')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '广告' }));
    fireEvent.click(screen.getByText('提交举报'));
    await waitFor(() =>
      expect(phone.went).toEqual([{ to: 'redirectTo', url: `/packages/reports/item/index?id=${id}` }]),
    );
    expect(asked.at(-1)?.data).toEqual({ subject: { type: 'wish', id: wish }, reason: 'advertising' });
  });

  test('a visitor is asked to log in at the tap', async () => {
    cloud({});
    open(<Report />);
    fireEvent.click(await screen.findByRole('radio', { name: '广告' }));
    fireEvent.click(screen.getByText('提交举报'));
    expect(await screen.findByText('登录后，处理结果才能告诉您本人。')).toBeTruthy();
  });

  test('an address that names nothing says so', async () => {
    phone.opens({ type: 'person', subject: wish });
    cloud({});
    open(<Report />);
    expect(await screen.findByText('没有找到要举报的内容')).toBeTruthy();
  });
});

describe('one report', () => {
  const opened = async (part: Partial<ReportView> = {}) => {
    phone.opens({ id });
    const asked = cloud({
      [`GET /v1/reports/${id}`]: aReport(part),
      [`POST /v1/reports/${id}/answer`]: { id, state: 'upheld' },
    });
    await loggedIn();
    open(<Report />);
    await screen.findByText(/帮邻居换一只灯泡/);
    return asked;
  };

  test('whoever made it reads by when he is answered, and later what was found', async () => {
    await opened({ state: 'upheld', answer: '已经改写，谢谢您', dueAt: undefined });
    expect(screen.getByText('举报属实')).toBeTruthy();
    expect(screen.getByText('已经改写，谢谢您')).toBeTruthy();
    expect(screen.getByText('看这条微心愿')).toBeTruthy();
  });

  test('staff answer in words; upholding leads to the item, for it takes nothing down by itself', async () => {
    const asked = await opened({ relations: ['handler'] });
    fireEvent.click(screen.getByRole('button', { name: '答复' }));
    expect(screen.getByText(/内容不会自动撤下/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '举报属实' }));
    fireEvent.change(screen.getByLabelText('怎么告诉举报的人'), { target: { value: '已经改写' } });
    fireEvent.click(screen.getByText('发出答复'));
    await waitFor(() =>
      expect(asked.find(({ url }) => url.endsWith('/answer'))?.data).toEqual({ upheld: true, answer: '已经改写' }),
    );
  });

  test('an upheld one leads staff to where the item is taken back', async () => {
    const subject = { type: 'announcement' as const, id: wish };
    await opened({ relations: ['handler'], state: 'upheld', subject, dueAt: undefined });
    fireEvent.click(screen.getByText('去处理这条公告'));
    expect(phone.went[0]?.url).toBe(`/packages/announcements/board/index?id=${wish}`);
  });
});

describe('a grid worker’s card', () => {
  const grid = 'g37107100700201';
  const card = {
    gridId: grid,
    gridName: '第1网格',
    communityId: 'c371071007002',
    communityName: '古寨社区',
    communityPhone: '05355551000',
    workerName: '李伟',
    dutyPhone: '05355551002',
    dutyHours: '8:30-17:30',
    standInName: '孙丽',
    standInPhone: '05355551003',
    away: false,
  };
  const down = { ...card, workerName: '', dutyPhone: '', dutyHours: '', away: true, down: true };
  const subject = { type: 'gridCard' as const, id: grid };

  test('is reported by its grid, and the street answers', async () => {
    phone.opens({ type: 'gridCard', subject: grid });
    const asked = cloud({ 'POST /v1/reports': { id, state: 'received' } });
    await loggedIn();
    open(<Report />);
    fireEvent.click(await screen.findByRole('radio', { name: '过时了' }));
    expect(screen.getByText('网格员和社区不经手')).toBeTruthy();
    fireEvent.click(screen.getByText('提交举报'));
    await waitFor(() => expect(asked.at(-1)?.data).toEqual({ subject, reason: 'outdated' }));
  });

  test('of an upheld report the street takes it down where it reads the report, and can show it again', async () => {
    const cards = [card, down, card];
    phone.opens({ id });
    const asked = cloud({
      [`GET /v1/reports/${id}`]: aReport({ relations: ['handler'], state: 'upheld', subject, dueAt: undefined }),
      [`GET /v1/grids/${grid}/contact`]: () => cards.shift(),
      [`POST /v1/grids/${grid}/card/take-down`]: { gridId: grid },
      [`POST /v1/grids/${grid}/card/restore`]: { gridId: grid },
    });
    await loggedIn();
    open(<Report />);
    fireEvent.click(await screen.findByRole('button', { name: '撤下名片' }));
    fireEvent.click(await screen.findByRole('button', { name: '恢复名片' }));
    expect(await screen.findByRole('button', { name: '撤下名片' })).toBeTruthy();
    expect(asked.filter(({ url }) => url.startsWith('POST /v1/grids/')).map(({ url }) => url)).toEqual([
      `POST /v1/grids/${grid}/card/take-down`,
      `POST /v1/grids/${grid}/card/restore`,
    ]);
  });

  test('whoever reported it sees it, and takes nothing down', async () => {
    phone.opens({ id });
    cloud({ [`GET /v1/reports/${id}`]: aReport({ subject }), [`GET /v1/grids/${grid}/contact`]: card });
    await loggedIn();
    open(<Report />);
    expect(await screen.findByText('05355551002')).toBeTruthy();
    expect(screen.queryByText('撤下名片')).toBeNull();
  });
});

describe('what I have reported', () => {
  test('is listed with how it stands, by when, and what was answered', async () => {
    phone.opens({ view: 'mine' });
    const answered = { ...row, id: '01K9REPRT00000000000000002', state: 'upheld', answer: '已经改写，谢谢您' };
    cloud({ 'GET /v1/my/reports': { items: [row, { ...answered, dueAt: undefined }] } });
    await loggedIn();
    open(<Report />);
    expect(await screen.findByText('2999年11月23日10:15前答复')).toBeTruthy();
    fireEvent.click(screen.getByText('已经改写，谢谢您'));
    expect(phone.went[0]?.url).toBe(`/packages/reports/item/index?id=${answered.id}`);
  });

  test('of nothing says where to report', async () => {
    phone.opens({ view: 'mine' });
    cloud({ 'GET /v1/my/reports': { items: [] } });
    await loggedIn();
    open(<Report />);
    expect(await screen.findByText('您没有举报过')).toBeTruthy();
  });
});

describe('the desk', () => {
  test('staff see what waits for their answer', async () => {
    phone.opens({ view: 'desk' });
    cloud({
      'GET /v1/me': aStaffMember(),
      'GET /v1/thanks-queue': { items: [] },
      'GET /v1/report-queue': { items: [row] },
    });
    await loggedIn();
    open(<Report />);
    fireEvent.click(await screen.findByText('帮邻居换一只灯泡'));
    expect(phone.went[0]?.url).toBe(`/packages/reports/item/index?id=${id}`);
  });

  test('whoever answers none is told who does', async () => {
    phone.opens({ view: 'desk' });
    cloud({ 'GET /v1/me': aMe() });
    await loggedIn();
    open(<Report />);
    expect(await screen.findByText('举报由社区、街道和区里处理')).toBeTruthy();
  });
});

describe('a wish that came true', () => {
  const subject = { type: 'story' as const, id: wish };
  const story = {
    id: wish,
    words: '灯修好了',
    category: 'repair',
    month: '2026-11',
    communityId: 'c371071007002',
    communityName: '古寨社区',
    publishedAt: '2026-11-20T02:00:00.000Z',
  };
  const opened = async (part: Partial<ReportView>, answer: unknown) => {
    phone.opens({ id });
    cloud({
      [`GET /v1/reports/${id}`]: aReport({ subject, excerpt: '', ...part }),
      [`GET /v1/stories/${wish}`]: answer,
    });
    await loggedIn();
    open(<Report />);
  };

  test('upheld, leads staff to the wish, where it is taken down', async () => {
    await opened({ relations: ['handler'], state: 'upheld', dueAt: undefined }, { ...story, wishId: wish });
    fireEvent.click(await screen.findByRole('button', { name: '去处理这条心愿达成' }));
    expect(phone.went[0]?.url).toBe(`/pages/wish/index?id=${wish}`);
  });

  test('that is gone is gone for whoever reported it too', async () => {
    await opened({}, refusal('NOT_FOUND', 404));
    expect(await screen.findByText('这条已经看不到了')).toBeTruthy();
  });
});

describe('a number on a service card', () => {
  const place = 'c371071007002';
  const line = '01K9ENTRY00000000000000001';
  const subject = { type: 'serviceEntry' as const, id: line, place };
  const head = { placeId: place, level: 'community', office: '古寨社区', changedAt: '2026-11-20T02:00:00.000Z' };
  const card = {
    items: [{ id: line, level: 'community', topic: 'property', name: '古寨物业', phone: '0631-0004001' }],
    cards: [{ ...head, version: 2 }],
  };
  const opened = async (part: Partial<ReportView>, cards: object[] = [card]) => {
    phone.opens({ id });
    const asked = cloud({
      [`GET /v1/reports/${id}`]: aReport({ subject, ...part }),
      'GET /v1/service-cards': () => (cards.length > 1 ? cards.shift() : cards[0]),
      [`POST /v1/places/${place}/service-card/entries/${line}/take-down`]: { placeId: place, version: 3 },
    });
    await loggedIn();
    open(<Report />);
    return asked;
  };

  test('is reported by its card and its line, and the office above answers', async () => {
    phone.opens({ type: 'serviceEntry', subject: line, place });
    const asked = cloud({ 'POST /v1/reports': { id, state: 'received' } });
    await loggedIn();
    open(<Report />);
    fireEvent.click(await screen.findByRole('radio', { name: '过时了' }));
    expect(screen.getByText('填这个号码的单位不经手')).toBeTruthy();
    fireEvent.click(screen.getByText('提交举报'));
    await waitFor(() => expect(asked.at(-1)?.data).toEqual({ subject, reason: 'outdated' }));
  });

  test('goes from the card where the office above reads the upheld report', async () => {
    const without = { ...card, items: [] };
    await opened({ relations: ['handler'], state: 'upheld', dueAt: undefined }, [card, without]);
    expect(await screen.findByText('0631-0004001')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤下这个号码' }));
    expect(await screen.findByText('这个号码已不在卡上')).toBeTruthy();
  });

  test('is seen by whoever reported it, who takes nothing down', async () => {
    await opened({});
    expect(await screen.findByText('0631-0004001')).toBeTruthy();
    expect(screen.queryByText('撤下这个号码')).toBeNull();
  });
});
