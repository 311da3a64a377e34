/** Every page of the browser build, with somebody of the demo for whom it has something to show. */
import { elderPages } from './elder-pages';
import { sheetPages } from './sheet-pages';
import type { ShownPage } from './shown-page';

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

/** A promise far off: what is promised for today would be late tomorrow. */
const by = encodeURIComponent('2999-11-24T09:00:00.000Z');

export const shownPages: readonly ShownPage[] = [
  { name: 'home', person: 'resident-1', path: 'pages/home/index' },
  { name: 'wall', person: 'member-1', path: 'pages/wall/index' },
  { name: 'wish', person: 'resident-1', path: 'pages/wish/index', subject: 'ownWish' },
  { name: 'wish-offered', person: 'member-1', path: 'pages/wish/index', subject: 'offeredToHim' },
  { name: 'wish-held', person: 'member-1', path: 'pages/wish/index', subject: 'heldByHim' },
  { name: 'stories', person: 'resident-1', path: 'packages/stories/wall/index' },
  { name: 'dispatch', person: 'staff-1', path: 'packages/workbench/dispatch/index', subject: 'toReview' },
  { name: 'wish-referred', person: 'resident-1', path: 'pages/wish/index', subject: 'referred' },
  { name: 'wish-form', person: 'resident-1', path: 'pages/wish-form/index' },
  { name: 'wish-sent', person: 'resident-1', path: `pages/wish-sent/index?number=40271830&due=${by}` },
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
  { name: 'announcement', person: 'resident-1', path: 'packages/announcements/board/index', subject: 'announced' },
  { name: 'announcement-issuer', person: 'staff-1', path: 'packages/announcements/board/index', subject: 'announced' },
  {
    name: 'announce',
    person: 'staff-1',
    path: `packages/announcements/board/index?view=write&place=c371071007002&name=${encodeURIComponent('古寨社区')}`,
  },
  { name: 'service-card', person: 'resident-1', path: 'packages/service-card/calls/index' },
  {
    name: 'service-card-office',
    person: 'staff-1',
    path: 'packages/workbench/service-card/index?place=c371071007002',
  },
  { name: 'letter', person: 'resident-1', path: 'packages/suggestions/letter/index' },
  { name: 'letters-mine', person: 'resident-1', path: 'packages/suggestions/letter/index?view=mine' },
  { name: 'letter-answered', person: 'resident-1', path: 'packages/suggestions/letter/index', subject: 'ownLetter' },
  { name: 'letter-office', person: 'street-admin-1', path: 'packages/suggestions/letter/index?view=desk' },
  {
    name: 'report',
    person: 'resident-1',
    path: 'packages/reports/item/index?type=wish&subject=01K9ABCDEF0123456789ABCDEF',
  },
  {
    name: 'report-card',
    person: 'resident-1',
    path: 'packages/reports/item/index?type=gridCard&subject=g37107100700201',
  },
  {
    name: 'report-number',
    person: 'resident-1',
    path: 'packages/reports/item/index?type=serviceEntry&subject=01K9ENTRY00000000000000001&place=c371071007002',
  },
  { name: 'report-mine', person: 'resident-1', path: 'packages/reports/item/index?view=mine' },
  { name: 'report-one', person: 'street-admin-1', path: 'packages/reports/item/index', subject: 'reported' },
  { name: 'report-office', person: 'street-admin-1', path: 'packages/reports/item/index?view=desk' },
  { name: 'imports', person: 'staff-1', path: 'packages/workbench/imports/index' },
  { name: 'workbench', person: 'staff-1', path: 'packages/workbench/today/index' },
  { name: 'overview', person: 'staff-1', path: 'packages/workbench/overview/index' },
  { name: 'overview-desk', person: 'street-admin-1', path: 'packages/workbench/overview/index', desk: true },
  { name: 'workbench-street', person: 'street-admin-1', path: 'packages/workbench/today/index' },
  { name: 'review', person: 'staff-1', path: 'packages/workbench/review/index' },
  { name: 'review-desk', person: 'street-admin-1', path: 'packages/workbench/review/index', desk: true },
  { name: 'publishing', person: 'staff-1', path: 'packages/workbench/publishing/index', subject: 'toPublish' },
  { name: 'people', person: 'grid-worker-1', path: 'packages/workbench/people/index' },
  { name: 'portrait', person: 'grid-worker-1', path: 'packages/portrait/index' },
  { name: 'party', person: 'newcomer-1', path: 'packages/party/index' },
  { name: 'party-member', person: 'member-1', path: 'packages/party/index' },
  { name: 'unit-service', person: 'member-3', path: 'packages/party/unit/index' },
  { name: 'points', person: 'member-1', path: 'packages/party/points/index' },
  { name: 'roles', person: 'staff-1', path: 'packages/workbench/roles/index' },
  { name: 'settings', person: 'street-admin-1', path: 'packages/workbench/settings/index' },
  { name: 'settings-read', person: 'staff-1', path: 'packages/workbench/settings/index' },
  { name: 'units', person: 'staff-1', path: 'packages/workbench/units/index' },
  { name: 'phoneless', person: 'grid-worker-1', path: 'packages/workbench/phoneless/index' },
  { name: 'deceased', person: 'staff-1', path: 'packages/workbench/deceased/index', subject: 'somebodyDied' },
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
  { name: 'months', person: 'staff-1', path: 'packages/workbench/months/index?place=c371071007002' },
  { name: 'desks', person: 'staff-1', path: 'packages/desks/list/index' },
  { name: 'desk-confirm', person: 'staff-1', path: 'packages/desks/confirm/index?code=12345678' },
  { name: 'desk-login', person: 'staff-1', path: 'packages/desks/login/index', desk: true },
  ...elderPages,
  ...sheetPages,
];

/** The same pages, by who looks: one phone in one hand. */
export const byReader = (pages: readonly ShownPage[]): ReadonlyMap<string, readonly ShownPage[]> =>
  new Map(
    [...new Set(pages.map(({ person }) => person))].map((who) => [who, pages.filter(({ person }) => person === who)]),
  );
