/** Taro without a phone: a storage in memory, and a network that each test answers for itself. */
interface Asked {
  readonly url: string;
  readonly method?: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly data?: unknown;
}

interface Answer {
  readonly statusCode: number;
  readonly data: unknown;
  readonly header?: Readonly<Record<string, string>>;
}

const storage = new Map<string, string>();
const went: { to: string; url: string }[] = [];
let answer: (asked: Asked) => Answer | Promise<Answer> = () => Promise.reject(new Error('request:fail'));
let codes = 0;
let fontSizeScaleFactor = 1;
let opened: Readonly<Record<string, string>> = {};

const go =
  (to: string) =>
  ({ url }: { url: string }) => {
    went.push({ to, url });
    return Promise.resolve();
  };

/** For tests only: who answers requests, where the page went, and a phone as new. */
export const phone = {
  answers: (next: typeof answer) => {
    answer = next;
  },
  /** WeChat's own type is this many times the usual. */
  reads: (factor: number) => {
    fontSizeScaleFactor = factor;
  },
  /** The page's address says this. */
  opens: (params: Readonly<Record<string, string>>) => {
    opened = params;
  },
  went,
  /** On the tab of the inbox. */
  badge: undefined as string | undefined,
  reset: () => {
    phone.badge = undefined;
    storage.clear();
    went.length = 0;
    opened = {};
    fontSizeScaleFactor = 1;
    codes = 0;
    answer = () => Promise.reject(new Error('request:fail'));
  },
};

export const useDidShow = (): void => undefined;
export const usePullDownRefresh = (): void => undefined;
export const useReachBottom = (): void => undefined;
export const useDidHide = (): void => undefined;
export const useRouter = (): { params: Readonly<Record<string, string>> } => ({ params: opened });

const Taro = {
  getStorageSync: (key: string): unknown => JSON.parse(storage.get(key) ?? '""'),
  setStorageSync: (key: string, value: unknown) => storage.set(key, JSON.stringify(value)),
  removeStorageSync: (key: string) => storage.delete(key),
  request: async (asked: Asked) => answer(asked),
  login: async () => ({ code: `code-${++codes}` }),
  getCurrentPages: () => [{}],
  navigateTo: go('navigateTo'),
  redirectTo: go('redirectTo'),
  switchTab: go('switchTab'),
  navigateBack: () => Promise.resolve(),
  makePhoneCall: () => Promise.resolve(),
  setTabBarBadge: ({ text }: { text: string }) => {
    phone.badge = text;
    return Promise.resolve();
  },
  removeTabBarBadge: () => {
    phone.badge = undefined;
    return Promise.resolve();
  },
  stopPullDownRefresh: () => undefined,
  pageScrollTo: () => Promise.resolve(),
  getAppBaseInfo: () => ({ fontSizeScaleFactor }),
  requestSubscribeMessage: async ({ tmplIds }: { tmplIds: readonly string[] }) =>
    Object.fromEntries(tmplIds.map((id) => [id, 'accept'])),
};

// biome-ignore lint/style/noDefaultExport: as the real one does
export default Taro;
