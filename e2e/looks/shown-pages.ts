/** Every page of the browser build, with somebody of the demo for whom it has something to show. */
import type { Page } from 'playwright-core';

export type ReadingMode = 'standard' | 'care';
export const readingModes: readonly ReadingMode[] = ['standard', 'care'];

export interface ShownPage {
  readonly name: string;
  readonly person: string;
  readonly path: string;
  /** At a desk's width. */
  readonly desk?: boolean;
  /** What lies on his phone already, by its key in the storage. */
  readonly kept?: (personId: string) => Readonly<Record<string, unknown>>;
  /** Shows one thing of the person's own: the query is found by his session. */
  readonly subject?: 'ownWish';
}

/** A building of the demo, as the place picker keeps it. */
const place = {
  path: {
    district: 'd371071',
    street: 's371071007',
    community: 'c371071007002',
    grid: 'g37107100700201',
    building: 'b37107100700201001',
  },
  name: '古寨社区',
};

/** A message that has been read, as the page keeps it. */
const pastedMessage = {
  message: '',
  isRead: true,
  words: '家里灯泡坏了够不着，想请人帮忙换一下',
  phones: ['13812345678'],
  doors: ['北山里1号楼1单元102'],
  house: { estate: '北山里', number: '1' },
  speaker: '赵秀英',
  hadIdCard: false,
};

export const shownPages: readonly ShownPage[] = [
  { name: 'home', person: 'resident-1', path: 'pages/home/index' },
  { name: 'wall', person: 'member-1', path: 'pages/wall/index' },
  { name: 'wish', person: 'resident-1', path: 'pages/wish/index', subject: 'ownWish' },
  { name: 'wish-form', person: 'resident-1', path: 'pages/wish-form/index' },
  { name: 'progress', person: 'member-1', path: 'pages/progress/index' },
  { name: 'inbox', person: 'resident-1', path: 'pages/inbox/index' },
  { name: 'me', person: 'staff-1', path: 'pages/me/index' },
  { name: 'place-picker', person: 'newcomer-1', path: 'pages/place-picker/index' },
  { name: 'residency', person: 'newcomer-1', path: 'pages/residency/index' },
  { name: 'privacy', person: 'newcomer-1', path: 'pages/privacy/index' },
  { name: 'my-data', person: 'resident-1', path: 'packages/privacy/mine/index' },
  { name: 'my-phone', person: 'newcomer-1', path: 'packages/privacy/phone/index' },
  { name: 'my-views', person: 'resident-1', path: 'packages/privacy/views/index' },
  { name: 'my-consents', person: 'resident-1', path: 'packages/privacy/consents/index' },
  { name: 'my-copy', person: 'resident-1', path: 'packages/privacy/copy/index' },
  { name: 'close-account', person: 'resident-1', path: 'packages/privacy/close/index' },
  { name: 'board', person: 'resident-1', path: 'packages/announcements/board/index' },
  { name: 'board-office', person: 'staff-1', path: 'packages/announcements/board/index?view=desk' },
  { name: 'letter', person: 'resident-1', path: 'packages/suggestions/letter/index' },
  { name: 'letter-office', person: 'street-admin-1', path: 'packages/suggestions/letter/index?view=desk' },
  { name: 'report-office', person: 'street-admin-1', path: 'packages/reports/item/index?view=desk' },
  { name: 'imports', person: 'staff-1', path: 'packages/workbench/imports/index' },
  { name: 'workbench', person: 'staff-1', path: 'packages/workbench/today/index' },
  { name: 'review', person: 'staff-1', path: 'packages/workbench/review/index' },
  { name: 'review-desk', person: 'street-admin-1', path: 'packages/workbench/review/index', desk: true },
  { name: 'people', person: 'grid-worker-1', path: 'packages/workbench/people/index' },
  { name: 'portrait', person: 'grid-worker-1', path: 'packages/portrait/index' },
  { name: 'party', person: 'newcomer-1', path: 'packages/party/index' },
  { name: 'party-member', person: 'member-1', path: 'packages/party/index' },
  { name: 'roles', person: 'staff-1', path: 'packages/workbench/roles/index' },
  { name: 'units', person: 'staff-1', path: 'packages/workbench/units/index' },
  { name: 'phoneless', person: 'grid-worker-1', path: 'packages/workbench/phoneless/index' },
  { name: 'filing-call', person: 'staff-1', path: 'packages/workbench/filing/index?from=call' },
  { name: 'filing-message', person: 'staff-1', path: 'packages/workbench/filing/index?from=message' },
  {
    name: 'filing-draft',
    person: 'staff-1',
    path: 'packages/workbench/filing/index?from=message',
    kept: (personId) => ({ [`draft:own:${personId}:filing:message`]: pastedMessage }),
  },
  { name: 'family', person: 'member-3', path: 'packages/family/mine/index' },
  { name: 'visit-code', person: 'grid-worker-1', path: 'packages/visit/show/index' },
  { name: 'check-visitor', person: 'resident-1', path: 'packages/visit/check/index' },
  { name: 'codes', person: 'staff-1', path: 'packages/workbench/codes/index?place=g37107100700201', desk: true },
  { name: 'desks', person: 'staff-1', path: 'packages/desks/list/index' },
  { name: 'desk-login', person: 'staff-1', path: 'packages/desks/login/index', desk: true },
];

/** What stands in the browser's storage before its page is loaded. */
const remember = (page: Page, values: Readonly<Record<string, unknown>>): Promise<unknown> =>
  page.addInitScript((kept) => {
    for (const [key, data] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify({ data }));
  }, values);

const asJson = async (answer: Response) => {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  return answer.json();
};

const post = async (url: string, body: unknown) =>
  asJson(
    await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  );

interface Session {
  readonly token: string;
  readonly personId: string;
}

/** A session of this person, opened as his phone would. */
const sessionOf = async (url: string, key: string): Promise<Session> => {
  const { code } = await post(`${url}/__local/login`, { key });
  return post(`${url}/v1/sessions`, { code });
};

/** The newest completed wish of the person's own list, else his newest. */
const ownWish = async (url: string, { token }: Session): Promise<string> => {
  const headers = { authorization: `Bearer ${token}` };
  const { items } = await asJson(await fetch(`${url}/v1/my/wishes`, { headers }));
  const completed = items.find(({ state }: { state: string }) => state === 'completed');
  return (completed ?? items[0]).id;
};

/** Whatever was asked for has come, and nothing moves any more. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const resting = document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
      return endless || playState !== 'running';
    });
    return resting && document.querySelector('.bone') === null;
  });
};

/** Opens the page as this person reads it, in a phone of its own. */
export const showPage = async (page: Page, url: string, shown: ShownPage, mode: ReadingMode): Promise<void> => {
  if (shown.desk === true) await page.setViewportSize({ width: 1280, height: 800 });
  const session = await sessionOf(url, shown.person);
  const own = shown.kept?.(session.personId) ?? {};
  await remember(page, { 'local-person': shown.person, 'reading-mode': mode, 'chosen-place': place, session, ...own });
  const query = shown.subject === undefined ? '' : `?id=${await ownWish(url, session)}`;
  await page.goto(`${url}/#/${shown.path}${query}`);
  await settled(page);
};
