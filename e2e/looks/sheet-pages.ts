/** The sheets that rise over the pages, each opened by the taps that open it. Nothing is sent from any of them. */
import type { ShownPage } from './shown-page';

const wish = 'pages/wish/index';
const board = 'packages/announcements/board/index';
const phoneless = 'packages/workbench/phoneless/index';
const deceased = 'packages/workbench/deceased/index';
const family = 'packages/family/mine/index';

type Sheet = ShownPage & { readonly opens: readonly string[] };

const ofWishes: readonly Sheet[] = [
  { name: 'sheet-withdraw', person: 'resident-2', path: wish, subject: 'ownNeedsInfo', opens: ['撤回心愿'] },
  { name: 'sheet-decline', person: 'member-1', path: wish, subject: 'offeredToHim', opens: ['这次来不了'] },
  { name: 'sheet-deliver', person: 'member-1', path: wish, subject: 'heldByHim', opens: ['我办好了'] },
  { name: 'sheet-extend', person: 'member-1', path: wish, subject: 'heldByHim', opens: ['来不及，延长几天'] },
  { name: 'sheet-release', person: 'member-1', path: wish, subject: 'heldByHim', opens: ['临时有事，退回'] },
  { name: 'sheet-publish', person: 'staff-1', path: wish, subject: 'toReview', opens: ['发布到心愿墙'] },
  { name: 'sheet-ask', person: 'staff-1', path: wish, subject: 'toReview', opens: ['请居民补充'] },
  { name: 'sheet-close', person: 'staff-1', path: wish, subject: 'toReview', opens: ['结束这个心愿'] },
];

const ofReferrals: readonly Sheet[] = [
  { name: 'sheet-refer', person: 'staff-1', path: wish, subject: 'toReview', opens: ['转介给能办的单位'] },
  {
    name: 'sheet-settle-referral',
    person: 'staff-1',
    path: wish,
    subject: 'referred',
    opens: ['打过电话了，记下结果'],
  },
];

const ofConsents: readonly Sheet[] = [
  {
    name: 'sheet-consent-child',
    person: 'resident-1',
    path: 'packages/privacy/consents/index',
    opens: ['同意：不满14周岁孩子的信息'],
  },
  { name: 'sheet-guardian', person: 'member-3', path: family, subject: 'guardsChild', opens: ['监护人的同意'] },
  {
    name: 'sheet-guardian-purpose',
    person: 'member-3',
    path: family,
    subject: 'guardsChild',
    opens: ['孩子的健康、残疾、困难情况', '健康情况'],
  },
  { name: 'sheet-purpose', person: 'staff-1', path: phoneless, opens: ['本人的同意', '健康情况'] },
];

const ofPeople: readonly Sheet[] = [
  { name: 'sheet-who-sees', person: 'staff-1', path: 'pages/me/index', opens: ['谁能看到我的信息'] },
  { name: 'sheet-end-acting', person: 'member-3', path: family, opens: ['不再代办'] },
  { name: 'sheet-acting-consent', person: 'staff-1', path: phoneless, opens: ['登记家人代办'] },
  { name: 'sheet-link', person: 'staff-1', path: phoneless, opens: ['本人有手机了'] },
  { name: 'sheet-ends-on-call', person: 'staff-1', path: phoneless, opens: ['有人来电，取消代办'] },
  { name: 'sheet-close-account', person: 'resident-1', path: 'packages/privacy/close/index', opens: ['注销账号'] },
  { name: 'sheet-leave-party', person: 'member-1', path: 'packages/party/index', opens: ['结束报到'] },
  { name: 'sheet-death-wrong', person: 'staff-1', path: deceased, subject: 'somebodyDied', opens: ['登记错了'] },
  {
    name: 'sheet-death-copy',
    person: 'staff-1',
    path: deceased,
    subject: 'somebodyDied',
    opens: ['家属要一份资料副本'],
  },
  {
    name: 'sheet-death-close',
    person: 'staff-1',
    path: deceased,
    subject: 'somebodyDied',
    opens: ['家属请求删除资料'],
  },
];

const ofOffices: readonly Sheet[] = [
  { name: 'sheet-amend', person: 'staff-1', path: board, subject: 'announced', opens: ['更正'] },
  { name: 'sheet-withdraw-words', person: 'staff-1', path: board, subject: 'announced', opens: ['撤回'] },
  {
    name: 'sheet-answer-report',
    person: 'street-admin-1',
    path: 'packages/reports/item/index',
    subject: 'reported',
    opens: ['答复'],
  },
  {
    name: 'sheet-register',
    person: 'staff-1',
    path: 'packages/workbench/filing/index?from=call',
    opens: ['还没登记？登记一位'],
  },
  {
    name: 'sheet-grid-numbers',
    person: 'staff-1',
    path: 'packages/workbench/people/index',
    opens: ['第1网格，网格员 周晓明', '改电话和值班时间'],
  },
  {
    name: 'sheet-unit-contact',
    person: 'staff-1',
    path: 'packages/workbench/units/index',
    opens: ['指定联络人'],
  },
];

export const sheetPages: readonly Sheet[] = [...ofWishes, ...ofReferrals, ...ofConsents, ...ofPeople, ...ofOffices];
