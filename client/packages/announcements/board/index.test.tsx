import { fireEvent, screen, waitFor } from '@testing-library/react';
import { choosePlace } from '../../../people/chosen-place';
import { logOut } from '../../../platform/session';
import { anAnnouncementHead, anAnnouncementView } from '../../../testkit/announcements';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Board from './index';

const id = anAnnouncementView().id;
const placeId = 'c371071007002';
const list = (items: unknown[], part = {}) => ({ 'GET /v1/announcements': { items, unread: 0, ...part } });

beforeEach(() => {
  phone.reset();
  logOut();
  choosePlace({ path: homePath, name: '古寨社区北山里1号楼' });
});

describe('the list', () => {
  test('shows what is announced to every node above the home, and asks for them in one question', async () => {
    const asked = cloud(
      list([
        anAnnouncementHead(),
        anAnnouncementHead({ id: `${id.slice(0, -1)}2`, title: '消防检查', state: 'withdrawn' }),
      ]),
    );
    open(<Board />);
    expect(await screen.findByText('3月6日停水通知')).toBeTruthy();
    expect(screen.getByText(/已撤回/)).toBeTruthy();
    expect(asked.filter(({ url }) => url.includes('announcements')).length).toBe(1);
  });

  test('marks what one has not seen, tells the cloud that one has looked, and keeps the mark while one looks', async () => {
    const asked = cloud({
      ...list([anAnnouncementHead()], { unread: 1, readUpTo: '2026-11-01T00:00:00.000Z' }),
      'POST /v1/announcements/read': { readUpTo: anAnnouncementHead().changedAt },
    });
    await loggedIn();
    open(<Board />);
    expect(await screen.findByText(/没看过/)).toBeTruthy();
    await waitFor(() =>
      expect(asked.find(({ url }) => url === 'POST /v1/announcements/read')?.data).toEqual({
        upTo: anAnnouncementHead().changedAt,
      }),
    );
    expect(screen.getByText(/没看过/)).toBeTruthy();
  });

  test('says so when nothing hangs there, and that it could not be opened when it could not', async () => {
    cloud(list([]));
    open(<Board />);
    expect(await screen.findByText('还没有公告')).toBeTruthy();
  });

  test('opens the older ones of a level only when asked', async () => {
    const asked = cloud({
      ...list([]),
      'GET /v1/places/s371071007/announcements': { items: [anAnnouncementHead({ state: 'expired' })] },
    });
    open(<Board />);
    fireEvent.click(await screen.findByText('街道的公告'));
    expect(await screen.findByText(/已过期/)).toBeTruthy();
    expect(asked.filter(({ url }) => url.includes('/places/')).map(({ url }) => url)).toEqual([
      'GET /v1/places/s371071007/announcements',
    ]);
  });
});

describe('one announcement', () => {
  const opened = async (part = {}) => {
    phone.opens({ id });
    const asked = cloud({
      [`GET /v1/announcements/${id}`]: anAnnouncementView(part),
      [`POST /v1/places/${placeId}/announcements/${id}/amend`]: { id, state: 'published', edition: 2 },
      [`POST /v1/places/${placeId}/announcements/${id}/withdraw`]: { id, state: 'withdrawn', edition: 1 },
    });
    await loggedIn();
    open(<Board />);
    await screen.findByRole('heading', { name: '3月6日停水通知' });
    return asked;
  };

  test('a reader reads it and may report it, and finds no button of the office’s', async () => {
    await opened();
    expect(screen.getByText('3月6日8:30至17:30停水，请提前储水。')).toBeTruthy();
    expect(screen.queryByText('撤回')).toBeNull();
    fireEvent.click(screen.getByText('举报'));
    expect(phone.went[0]?.url).toBe(`/packages/reports/item/index?type=announcement&subject=${id}`);
  });

  test('an earlier edition stays readable under the corrections', async () => {
    const at = '2026-11-20T02:15:00.000Z';
    await opened({
      edition: 2,
      editions: [
        { edition: 1, at, title: '停水通知', body: '上午停水。' },
        { edition: 2, at, title: '3月6日停水通知', body: '全天停水。' },
      ],
    });
    expect(screen.getByText('更正记录')).toBeTruthy();
    expect(screen.getByText(/上午停水/)).toBeTruthy();
  });

  test('taken back it shows why and not what', async () => {
    await opened({ state: 'withdrawn', reason: '停水改期', body: undefined });
    expect(screen.getByText('撤回原因：停水改期')).toBeTruthy();
    expect(screen.queryByText(/储水/)).toBeNull();
  });

  test('the office copies the text for the group and the script for the loudspeaker', async () => {
    await opened({ relations: ['issuer'] });
    fireEvent.click(screen.getByRole('radio', { name: '微信群文字' }));
    fireEvent.click(screen.getByText('复制文字'));
    await screen.findByText('已复制，可以粘贴了。');
    expect(phone.copied).toContain('【公告】3月6日停水通知');
    fireEvent.click(screen.getByRole('radio', { name: '喇叭稿' }));
    fireEvent.click(screen.getByText('复制喇叭稿'));
    await waitFor(() => expect(phone.copied).toContain('三月六日上午八点半至下午五点半停水，请提前储水。'));
  });

  test('a withdrawal needs a reason, and says before that it cannot be undone', async () => {
    const asked = await opened({ relations: ['issuer'] });
    fireEvent.click(screen.getByText('撤回'));
    expect(screen.getByText(/撤回后不能恢复/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤回公告' }));
    expect(await screen.findByText('请写明原因，至少两个字。')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('原因'), { target: { value: '停水改期' } });
    fireEvent.click(screen.getByRole('button', { name: '撤回公告' }));
    await waitFor(() => expect(asked.at(-2)?.data ?? asked.at(-1)?.data).toEqual({ reason: '停水改期' }));
  });

  test('a correction carries the edition that was read, so that nobody’s words are overwritten unseen', async () => {
    const asked = await opened({ relations: ['issuer'] });
    fireEvent.click(screen.getByText('更正'));
    fireEvent.change(screen.getByLabelText('内容'), { target: { value: '3月6日全天停水，请提前储水。' } });
    fireEvent.click(screen.getByText('发布更正'));
    await waitFor(() =>
      expect(asked.find(({ url }) => url.endsWith('/amend'))?.data).toEqual({
        edition: 1,
        title: '3月6日停水通知',
        body: '3月6日全天停水，请提前储水。',
      }),
    );
  });
});

describe('writing one', () => {
  const writing = async (publish: unknown) => {
    // As WeChat hands it over: what the address says, not decoded.
    phone.opens({ view: 'write', place: placeId, name: encodeURIComponent('古寨社区') });
    const asked = cloud({ 'GET /v1/me': aStaffMember(), [`POST /v1/places/${placeId}/announcements`]: publish });
    await loggedIn();
    open(<Board />);
    fireEvent.change(await screen.findByLabelText('标题'), { target: { value: '停水通知' } });
    expect(screen.getByText('发给古寨社区')).toBeTruthy();
    return asked;
  };
  const say = (body: string) => fireEvent.change(screen.getByLabelText('内容'), { target: { value: body } });

  test('a mobile number is refused before anything is sent, with words that say what to do', async () => {
    const asked = await writing({ id, state: 'published', edition: 1 });
    say('明天上午停水，请打13812345678。');
    fireEvent.click(screen.getByText('预览'));
    expect(await screen.findByText(/座机请带区号/)).toBeTruthy();
    expect(asked.filter(({ method }) => method === 'POST').length).toBe(1);
  });

  test('it is looked at first, with who will read it, and then published', async () => {
    const asked = await writing({ id, state: 'published', edition: 1 });
    say('明天上午停水，请打0631-5550001。');
    fireEvent.click(screen.getByText('预览'));
    expect(await screen.findByText('谁能看到：古寨社区的所有人，不用登录也能看')).toBeTruthy();
    fireEvent.click(screen.getByText('发布公告'));
    await waitFor(() =>
      expect(phone.went.at(-1)).toEqual({ to: 'redirectTo', url: `/packages/announcements/board/index?id=${id}` }),
    );
    expect(asked.find(({ url }) => url.endsWith('/announcements') && url.startsWith('POST'))?.data).toMatchObject({
      topic: 'notice',
      urgent: false,
    });
  });

  test('refused, the words stay', async () => {
    await writing(refusal('NOT_ALLOWED', 403));
    say('明天上午停水，请提前储水。');
    fireEvent.click(screen.getByText('预览'));
    fireEvent.click(await screen.findByText('发布公告'));
    expect(await screen.findByText(/没有办理这一步的权限/)).toBeTruthy();
    expect(screen.getByText('明天上午停水，请提前储水。')).toBeTruthy();
  });
});

describe('the desk', () => {
  test('an office sees what it announced and writes to its place or to a part of it', async () => {
    phone.opens({ view: 'desk' });
    cloud({
      'GET /v1/me': aStaffMember(),
      'GET /v1/places': { items: [{ id: homePath.grid, kind: 'grid', name: '第1网格', path: homePath }] },
      [`GET /v1/places/${placeId}/announcements`]: { items: [anAnnouncementHead()] },
    });
    await loggedIn();
    open(<Board />);
    expect(await screen.findByText('3月6日停水通知')).toBeTruthy();
    fireEvent.click(await screen.findByRole('radio', { name: '第1网格' }));
    fireEvent.click(screen.getByText('给古寨社区第1网格写公告'));
    expect(phone.went[0]?.url).toContain(`view=write&place=${homePath.grid}`);
  });

  test('a street reaches a single building, and finds again what it announced there', async () => {
    phone.opens({ view: 'desk' });
    const { district, street, community, grid, building } = homePath;
    const under: Readonly<Record<string, object>> = {
      [street]: { id: community, kind: 'community', name: '古寨社区', path: { district, street, community } },
      [community]: { id: grid, kind: 'grid', name: '第1网格', path: { district, street, community, grid } },
      [grid]: { id: building, kind: 'building', name: '北山里1号楼', path: homePath },
    };
    cloud({
      'GET /v1/me': aMe({ roles: [{ role: 'streetAdmin', at: { district, street }, placeName: '田和街道' }] }),
      'GET /v1/places': ({ url }: { url: string }) => ({
        items: Object.entries(under).flatMap(([parent, place]) => (url.includes(`parent=${parent}`) ? [place] : [])),
      }),
      [`GET /v1/places/${street}/announcements`]: { items: [] },
      [`GET /v1/places/${community}/announcements`]: { items: [] },
      [`GET /v1/places/${grid}/announcements`]: { items: [] },
      [`GET /v1/places/${building}/announcements`]: { items: [anAnnouncementHead()] },
    });
    await loggedIn();
    open(<Board />);
    expect(await screen.findByText('给田和街道写公告')).toBeTruthy();
    for (const name of ['古寨社区', '第1网格', '北山里1号楼'])
      fireEvent.click((await screen.findAllByRole('radio', { name })).at(-1) as HTMLElement);
    expect(await screen.findByText('3月6日停水通知')).toBeTruthy();
    fireEvent.click(screen.getByText('给古寨社区第1网格北山里1号楼写公告'));
    expect(phone.went[0]?.url).toContain(`view=write&place=${building}`);
  });

  test('whoever holds no office is told who announces', async () => {
    phone.opens({ view: 'desk' });
    cloud({ 'GET /v1/me': aMe() });
    await loggedIn();
    open(<Board />);
    expect(await screen.findByText('公告由社区、街道和区里发布')).toBeTruthy();
  });
});
