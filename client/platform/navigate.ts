import Taro, { useRouter } from '@tarojs/taro';
import { readsElderMode } from './reading-mode';

/** WeChat refuses an eleventh page; from the tenth on the present page gives way. */
const stackLimit = 10;

export const tabs = {
  home: '/pages/home/index',
  progress: '/pages/progress/index',
  inbox: '/pages/inbox/index',
  me: '/pages/me/index',
} as const;

export const pages = {
  wall: '/pages/wall/index',
  wish: '/pages/wish/index',
  wishForm: '/pages/wish-form/index',
  wishSent: '/pages/wish-sent/index',
  placePicker: '/pages/place-picker/index',
  residency: '/pages/residency/index',
  privacy: '/pages/privacy/index',
  party: '/packages/party/index',
  unitService: '/packages/party/unit/index',
  points: '/packages/party/points/index',
  myData: '/packages/privacy/mine/index',
  myPhone: '/packages/privacy/phone/index',
  myViews: '/packages/privacy/views/index',
  myConsents: '/packages/privacy/consents/index',
  myExport: '/packages/privacy/copy/index',
  closeAccount: '/packages/privacy/close/index',
  board: '/packages/announcements/board/index',
  serviceCard: '/packages/service-card/calls/index',
  stories: '/packages/stories/wall/index',
  letter: '/packages/suggestions/letter/index',
  report: '/packages/reports/item/index',
  today: '/packages/workbench/today/index',
  overview: '/packages/workbench/overview/index',
  review: '/packages/workbench/review/index',
  people: '/packages/workbench/people/index',
  dispatch: '/packages/workbench/dispatch/index',
  portrait: '/packages/portrait/index',
  roles: '/packages/workbench/roles/index',
  settings: '/packages/workbench/settings/index',
  units: '/packages/workbench/units/index',
  phoneless: '/packages/workbench/phoneless/index',
  deceased: '/packages/workbench/deceased/index',
  filing: '/packages/workbench/filing/index',
  family: '/packages/family/mine/index',
  visitCode: '/packages/visit/show/index',
  checkVisitor: '/packages/visit/check/index',
  imports: '/packages/workbench/imports/index',
  codes: '/packages/workbench/codes/index',
  cardEditor: '/packages/workbench/service-card/index',
  months: '/packages/workbench/months/index',
  publishing: '/packages/workbench/publishing/index',
  desks: '/packages/desks/list/index',
  deskConfirm: '/packages/desks/confirm/index',
  deskLogin: '/packages/desks/login/index',
  elderWish: '/packages/elder/wish/index',
  elderSent: '/packages/elder/sent/index',
  elderMatters: '/packages/elder/matters/index',
  elderConfirm: '/packages/elder/confirm/index',
  elderFamily: '/packages/elder/family/index',
  elderAddress: '/packages/elder/address/index',
  elderLetter: '/packages/elder/letter/index',
  elderReport: '/packages/elder/report/index',
  elderActFor: '/packages/elder/act-for/index',
  elderParty: '/packages/elder/party/index',
} as const;
export type PageName = keyof typeof pages;

/** Errands for which 关怀版 has a page of its own, one question a screen; it takes the same address. */
const inElderMode: Readonly<Partial<Record<PageName, PageName>>> = {
  wishForm: 'elderWish',
  wishSent: 'elderSent',
  residency: 'elderAddress',
  letter: 'elderLetter',
  report: 'elderReport',
};

/** What has been sent, and lists of it, are read on the usual page, which asks for nothing. */
const readIn = (asked: Readonly<Record<string, string>>, page: PageName): boolean =>
  (page === 'letter' || page === 'report') && ('id' in asked || 'view' in asked);

const urlOf = (page: PageName, asked: Readonly<Record<string, string>>): string => {
  const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const path = pages[(readsElderMode() && !readIn(asked, page) && inElderMode[page]) || page];
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
};

/** A value that nobody has encoded is what it says. */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** What the page's address asks, as it was given to `goTo`: neither WeChat nor Taro's router in a browser decodes it. */
export const useAsked = (): Readonly<Partial<Record<string, string>>> => {
  const asked = Object.entries(useRouter().params).filter((part): part is [string, string] => part[1] !== undefined);
  return Object.fromEntries(asked.map(([name, value]) => [name, decoded(value)]));
};

export const goTo = (page: PageName, asked: Readonly<Record<string, string>> = {}): void => {
  const url = urlOf(page, asked);
  void (Taro.getCurrentPages().length >= stackLimit ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }));
};

export const goToTab = (tab: keyof typeof tabs): void => void Taro.switchTab({ url: tabs[tab] });

const nameIn = <Name extends string>(paths: Readonly<Record<Name, string>>, path: string): Name | undefined =>
  (Object.keys(paths) as Name[]).find((name) => paths[name] === path);

/** A page as the cloud names it, with what it is asked: `pages/wish/index?id=…`. */
export const openPage = (address: string): void => {
  const [path = '', query = ''] = `/${address}`.split('?');
  const tab = nameIn(tabs, path);
  const page = nameIn(pages, path);
  const asked = query.split('&').map((each) => each.split('='));
  if (tab !== undefined) goToTab(tab);
  else if (page !== undefined) goTo(page, Object.fromEntries(asked.filter(([name]) => name !== '')));
};

/** The present page is done with: going back must not lead to it. */
export const replaceWith = (page: PageName, asked: Readonly<Record<string, string>> = {}): void =>
  void Taro.redirectTo({ url: urlOf(page, asked) });

/** The errand is done: none of the questions that led here lies under the page any more, and back means home. */
export const endWith = (page: PageName, asked: Readonly<Record<string, string>> = {}): void =>
  void Taro.reLaunch({ url: urlOf(page, asked) });

/** A page opened from a message or a code has nothing behind it: then back means home. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else goToTab('home');
};

/** To where the page says how things stand now. */
export const scrollToTop = (): void => {
  Taro.pageScrollTo({ scrollTop: 0, duration: 200 }).catch(() => undefined);
};

/** The phone's own dialler opens with the number; the person still decides. Refusing is no error. */
export const callPhone = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
};
