import { fireEvent, screen, waitFor } from '@testing-library/react';
import { settingNames } from '../../../../shared/kernel/settings';
import { logOut } from '../../../platform/session';
import { settingWords } from '../../../settings/setting-words';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, aResident, aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import { categoryWords } from '../../../wishes/wish-words';
import SettingsPage from './index';

const { district, street, community } = homePath;
const item = (name: string, value: unknown, from = 'default', inherited: unknown = value) => ({
  name,
  value,
  from,
  inherited,
});
const items = [
  item('wishReviewHours', 24, 'street', 48),
  item('pointsEnabled', false),
  item('digestTime', '08:30', 'district'),
];
const found = (part: object = {}) => ({
  placeId: street,
  placeName: '田和街道',
  version: 3,
  mayChange: true,
  items,
  ...part,
});
const admin = aMe({ roles: [{ role: 'streetAdmin', at: { district, street }, placeName: '田和街道' }] });
const places = {
  items: [{ id: community, kind: 'community', name: '古寨社区', path: { district, street, community } }],
};
const changing = `POST /v1/settings/${street}`;

const opened = async (answers: Readonly<Record<string, unknown>> = {}) => {
  const asked = cloud({ 'GET /v1/me': admin, 'GET /v1/places': places, 'GET /v1/settings': found(), ...answers });
  await loggedIn();
  open(<SettingsPage />);
  return asked;
};
const tapRow = async (title: string) => fireEvent.click(await screen.findByText(title));
const sentIn = (asked: Awaited<ReturnType<typeof opened>>) => asked.find(({ url }) => url === changing)?.data;
const saved = { [changing]: { placeId: street, version: 4 } };

beforeEach(() => {
  phone.reset();
  logOut();
});

test('each setting stands with its value, its unit, what it does for a resident and where it comes from', async () => {
  await opened();
  expect(await screen.findByText('24小时')).toBeTruthy();
  expect(screen.getByText('居民许愿后，最晚多久得到社区答复（街道设置）')).toBeTruthy();
  expect(screen.getByText('关')).toBeTruthy();
  expect(screen.getByText(/（区里设置）$/)).toBeTruthy();
});

test('whoever has many communities sees his own settings first, and unfolds the others when he wants them', async () => {
  const many = Array.from({ length: 6 }, (_, at) => {
    const id = `${community.slice(0, -1)}${at}`;
    return { id, kind: 'community', name: `第${at}社区`, path: { district, street, community: id } };
  });
  await opened({ 'GET /v1/places': { items: many } });
  expect(await screen.findByText('24小时')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: '看下面6处的设置' }));
  fireEvent.click(screen.getByRole('radio', { name: '第3社区' }));
  await waitFor(() =>
    expect(screen.getAllByRole('radio').map(({ textContent }) => textContent)).toEqual([
      '田和街道',
      '第3社区',
      '修改记录',
    ]),
  );
});

test('a number is changed on the ground of what was read', async () => {
  const asked = await opened(saved);
  await tapRow('心愿审核时限');
  fireEvent.change(screen.getByLabelText('改成'), { target: { value: '36' } });
  fireEvent.click(screen.getByRole('button', { name: '保存设置' }));
  await waitFor(() => expect(sentIn(asked)).toEqual({ version: 3, changes: { wishReviewHours: 36 } }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test.each(['0', '721', '1.5', '', '两天'])(
  '%s is no number of hours: it is said, and nothing is sent',
  async (typed) => {
    const asked = await opened(saved);
    await tapRow('心愿审核时限');
    fireEvent.change(screen.getByLabelText('改成'), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: '保存设置' }));
    expect(screen.getByText('请填1到720小时之间的整数。')).toBeTruthy();
    expect(sentIn(asked)).toBeUndefined();
  },
);

test('a switch is turned on', async () => {
  const asked = await opened(saved);
  await tapRow('积分');
  fireEvent.click(screen.getByRole('radio', { name: '开' }));
  fireEvent.click(screen.getByRole('button', { name: '保存设置' }));
  await waitFor(() => expect(sentIn(asked)).toEqual({ version: 3, changes: { pointsEnabled: true } }));
});

test('a time of day is picked', async () => {
  const asked = await opened(saved);
  await tapRow('待办摘要的时间');
  fireEvent.change(document.querySelector('input[type=time]') as HTMLElement, { target: { value: '07:45' } });
  fireEvent.click(screen.getByRole('button', { name: '保存设置' }));
  await waitFor(() => expect(sentIn(asked)).toEqual({ version: 3, changes: { digestTime: '07:45' } }));
});

test('what the node has set itself is given back; what it inherits is not offered to be', async () => {
  const asked = await opened(saved);
  await tapRow('积分');
  expect(screen.queryByText(/^沿用上级/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  await tapRow('心愿审核时限');
  fireEvent.click(screen.getByRole('button', { name: '沿用上级：48小时' }));
  await waitFor(() => expect(sentIn(asked)).toEqual({ version: 3, changes: { wishReviewHours: null } }));
});

test('whom a colleague was quicker than is told, and sees what stands now', async () => {
  let now = found();
  await opened({
    'GET /v1/settings': () => now,
    [changing]: () => {
      now = found({ version: 4, items: [item('wishReviewHours', 12, 'street', 48)] });
      return refusal('SETTINGS_CHANGED');
    },
  });
  await tapRow('心愿审核时限');
  fireEvent.change(screen.getByLabelText('改成'), { target: { value: '36' } });
  fireEvent.click(screen.getByRole('button', { name: '保存设置' }));
  expect(await screen.findByText(/^刚有别的管理员改过这里的设置/)).toBeTruthy();
  expect(await screen.findByText('12小时（街道设置）')).toBeTruthy();
});

test('staff of a community read what binds there and have nothing to change it with', async () => {
  await opened({
    'GET /v1/me': aStaffMember(),
    'GET /v1/settings': found({ placeId: community, placeName: '古寨社区', mayChange: false }),
  });
  expect(await screen.findByText('社区的设置由街道管理员修改')).toBeTruthy();
  fireEvent.click(screen.getByText('心愿审核时限'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a street’s administrator turns to one of its communities', async () => {
  const urls: string[] = [];
  await opened({
    'GET /v1/settings': ({ url }: { url: string }) => {
      urls.push(decodeURIComponent(url));
      return found();
    },
  });
  fireEvent.click(await screen.findByRole('radio', { name: '古寨社区' }));
  await waitFor(() => expect(urls.at(-1)).toContain(`nodes=${district},${street},${community}`));
});

test('the record tells who changed what from what to what', async () => {
  const entry = {
    id: '01K9SETT1NGCHANGED00000001',
    at: '2026-11-22T02:15:00.000Z',
    placeId: community,
    placeName: '古寨社区',
    byName: '高丽华',
    changes: [
      { name: 'wishReviewHours', from: 24 },
      { name: 'pointsEnabled', from: false, to: true },
    ],
  };
  await opened({ 'GET /v1/setting-changes': { items: [entry] } });
  fireEvent.click(await screen.findByRole('radio', { name: '修改记录' }));
  expect(await screen.findByText('心愿审核时限：24小时 → 沿用上级')).toBeTruthy();
  expect(screen.getByText('积分：关 → 开')).toBeTruthy();
  expect(screen.getByText(/^古寨社区 · 高丽华 · /)).toBeTruthy();
});

test('whoever serves nowhere finds no settings', async () => {
  await opened({ 'GET /v1/me': aResident() });
  expect(await screen.findByText('这里是工作人员的工作台')).toBeTruthy();
});

test('every setting has words of its own', () => {
  expect(new Set(settingNames.map((name) => settingWords[name].title)).size).toBe(settingNames.length);
});

test('some of a list are chosen, more than one and none at all', async () => {
  const closed = item('closedCategories', ['errand'], 'street', []);
  const asked = await opened({ ...saved, 'GET /v1/settings': found({ items: [closed] }) });
  expect(await screen.findByText('跑腿')).toBeTruthy();
  await tapRow('眼下不收的类别');
  fireEvent.click(screen.getByRole('switch', { name: '健康' }));
  fireEvent.click(screen.getByRole('button', { name: '保存设置' }));
  await waitFor(() =>
    expect(sentIn(asked)).toEqual({ version: 3, changes: { closedCategories: ['errand', 'health'] } }),
  );
});

test('an empty choice is said to be one', async () => {
  await opened({ 'GET /v1/settings': found({ items: [item('closedCategories', [])] }) });
  await screen.findByText('眼下不收的类别');
  expect(screen.getByText('没有')).toBeTruthy();
});

test('categories are called as on the wall', () => {
  const words = Object.fromEntries(Object.entries(categoryWords).map(([name, { word }]) => [name, word]));
  expect([settingWords.closedCategories.options, settingWords.memberCategories.options]).toEqual([words, words]);
});
