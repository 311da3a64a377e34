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

type NetworkListener = (status: { isConnected: boolean }) => void;

const storage = new Map<string, string>();
const networkListeners = new Set<NetworkListener>();
const went: { to: string; url: string }[] = [];
let answer: (asked: Asked) => Answer | Promise<Answer> = () => Promise.reject(new Error('request:fail'));
const written = new Map<string, string>();
let codes = 0;
interface TypeSize {
  readonly fontSizeScaleFactor?: number;
  readonly fontSizeSetting: number;
  readonly platform: string;
}
const usualType: TypeSize = { fontSizeScaleFactor: 1, fontSizeSetting: 17, platform: 'ios' };
let type = usualType;
let files: readonly { tempFilePath: string; fileType: string; size: number }[] = [];
let takesUpload: (asked: { url: string; formData?: unknown }) => number = () => 204;
const uploads: { url: string; filePath: string; formData: unknown }[] = [];
let scanned: string | undefined = '';
let opened: Readonly<Record<string, string>> = {};
let depth = 1;

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
    type = { ...usualType, fontSizeScaleFactor: factor };
  },
  /** A WeChat too old to say how many times the usual: only in pixels. */
  readsInPixels: (platform: string, fontSizeSetting: number) => {
    type = { fontSizeSetting, platform };
  },
  /** Numbers that were dialled. */
  called: [] as string[],
  /** The camera is held before this code; undefined: it is put away. */
  scans: (text: string | undefined) => {
    scanned = text;
  },
  /** The page's address says this. */
  opens: (params: Readonly<Record<string, string>>) => {
    opened = params;
  },
  /** What it has kept from before. */
  keeps: (key: string, value: unknown) => storage.set(key, JSON.stringify(value)),
  /** So many pages lie upon each other. */
  lies: (pages: number) => {
    depth = pages;
  },
  went,
  /** In the album, to be chosen next. */
  holds: (next: typeof files) => {
    files = next;
  },
  /** With which status uploads are answered; throws where nothing comes back. */
  uploadAnswers: (next: typeof takesUpload) => {
    takesUpload = next;
  },
  uploads,
  /** What the person says when WeChat asks for his number. */
  agrees: true,
  sharesNumber: () =>
    phone.agrees ? { code: 'phone-code', errMsg: 'getPhoneNumber:ok' } : { errMsg: 'getPhoneNumber:fail user deny' },
  /** Files that were handed to a chat, by name. */
  shared: new Map<string, string>(),
  /** On the tab of the inbox. */
  badge: undefined as string | undefined,
  /** Its storage takes nothing more. */
  isFull: false,
  /** The network is there again. */
  comesOnline: () => {
    for (const listener of networkListeners) listener({ isConnected: true });
  },
  /** All that lies in its storage, as text. */
  kept: (): string => JSON.stringify([...storage]),
  /** With which status a document is fetched. */
  fetches: 200,
  /** Documents that it shows, by the address that they came from. */
  documents: [] as string[],
  /** As what each of them was shown. */
  documentTypes: [] as (string | undefined)[],
  /** What was copied last. */
  copied: undefined as string | undefined,
  reset: () => {
    phone.copied = undefined;
    phone.isFull = false;
    phone.badge = undefined;
    phone.agrees = true;
    phone.shared.clear();
    phone.fetches = 200;
    phone.documents.length = 0;
    phone.documentTypes.length = 0;
    storage.clear();
    networkListeners.clear();
    went.length = 0;
    uploads.length = 0;
    files = [];
    takesUpload = () => 204;
    opened = {};
    depth = 1;
    type = usualType;
    phone.called.length = 0;
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
  setStorageSync: (key: string, value: unknown) => {
    if (phone.isFull) throw new Error('setStorage:fail exceed max size');
    storage.set(key, JSON.stringify(value));
  },
  removeStorageSync: (key: string) => storage.delete(key),
  getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
  env: { USER_DATA_PATH: 'http://usr' },
  getFileSystemManager: () => ({
    writeFileSync: (path: string, text: string) => written.set(path, text),
  }),
  shareFileMessage: async ({ filePath, fileName }: { filePath: string; fileName: string }) => {
    phone.shared.set(fileName, written.get(filePath) ?? '');
  },
  downloadFile: async ({ url }: { url: string }) => ({ statusCode: phone.fetches, tempFilePath: `temp:${url}` }),
  openDocument: async ({ filePath, fileType }: { filePath: string; fileType?: string }) => {
    phone.documentTypes.push(fileType);
    phone.documents.push(filePath.replace('temp:', ''));
  },
  request: async (asked: Asked) => answer(asked),
  chooseMedia: async () => {
    if (files.length === 0) throw new Error('chooseMedia:fail cancel');
    return { tempFiles: files };
  },
  uploadFile: async (asked: { url: string; filePath: string; formData: unknown }) => {
    const statusCode = takesUpload(asked);
    uploads.push(asked);
    return { statusCode, data: '' };
  },
  login: async () => ({ code: `code-${++codes}` }),
  scanCode: async () => {
    if (scanned === undefined) throw new Error('scanCode:fail cancel');
    return { result: scanned };
  },
  getCurrentPages: () => Array.from({ length: depth }, () => ({})),
  navigateTo: go('navigateTo'),
  redirectTo: go('redirectTo'),
  reLaunch: go('reLaunch'),
  switchTab: go('switchTab'),
  getClipboardData: () =>
    phone.copied === undefined
      ? Promise.reject(new Error('getClipboardData:fail'))
      : Promise.resolve({ data: phone.copied }),
  onNetworkStatusChange: (listener: NetworkListener) => networkListeners.add(listener),
  offNetworkStatusChange: (listener: NetworkListener) => networkListeners.delete(listener),
  navigateBack: () => go('navigateBack')({ url: '' }),
  setClipboardData: ({ data }: { data: string }) => {
    phone.copied = data;
    return Promise.resolve();
  },
  makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => {
    phone.called.push(phoneNumber);
    return Promise.resolve();
  },
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
  getAppBaseInfo: () => type,
  getDeviceInfo: () => type,
  requestSubscribeMessage: async ({ tmplIds }: { tmplIds: readonly string[] }) =>
    Object.fromEntries(tmplIds.map((id) => [id, 'accept'])),
};

// biome-ignore lint/style/noDefaultExport: as the real one does
export default Taro;
