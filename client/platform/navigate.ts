import Taro from '@tarojs/taro';

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
  myData: '/packages/privacy/mine/index',
  myPhone: '/packages/privacy/phone/index',
  myViews: '/packages/privacy/views/index',
  myConsents: '/packages/privacy/consents/index',
  myExport: '/packages/privacy/copy/index',
  closeAccount: '/packages/privacy/close/index',
  board: '/packages/announcements/board/index',
  letter: '/packages/suggestions/letter/index',
  report: '/packages/reports/item/index',
  today: '/packages/workbench/today/index',
  review: '/packages/workbench/review/index',
  people: '/packages/workbench/people/index',
  portrait: '/packages/portrait/index',
  roles: '/packages/workbench/roles/index',
  units: '/packages/workbench/units/index',
  phoneless: '/packages/workbench/phoneless/index',
  filing: '/packages/workbench/filing/index',
  family: '/packages/family/mine/index',
  visitCode: '/packages/visit/show/index',
  checkVisitor: '/packages/visit/check/index',
  imports: '/packages/workbench/imports/index',
  codes: '/packages/workbench/codes/index',
  desks: '/packages/desks/list/index',
  deskConfirm: '/packages/desks/confirm/index',
  deskLogin: '/packages/desks/login/index',
} as const;

const urlOf = (page: keyof typeof pages, asked: Readonly<Record<string, string>>): string => {
  const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return query.length > 0 ? `${pages[page]}?${query.join('&')}` : pages[page];
};

export const goTo = (page: keyof typeof pages, asked: Readonly<Record<string, string>> = {}): void => {
  const url = urlOf(page, asked);
  void (Taro.getCurrentPages().length >= stackLimit ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }));
};

/** The present page is done with: going back must not lead to it. */
export const replaceWith = (page: keyof typeof pages, asked: Readonly<Record<string, string>> = {}): void =>
  void Taro.redirectTo({ url: urlOf(page, asked) });

export const goToTab = (tab: keyof typeof tabs): void => void Taro.switchTab({ url: tabs[tab] });

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
