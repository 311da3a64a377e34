import type { WxFunction } from '../types';
import { entryOf } from './entry';
import { asyncApi, type Host } from './host';

const STATUS_BAR = 44;
const SIZE = { width: 375, height: 812 };

/** A 375 × 812 phone with WeChat's Chinese interface. */
const WINDOW = {
  pixelRatio: 2,
  screenWidth: SIZE.width,
  screenHeight: SIZE.height,
  windowWidth: SIZE.width,
  windowHeight: SIZE.height - STATUS_BAR - 44,
  statusBarHeight: STATUS_BAR,
  screenTop: STATUS_BAR + 44,
  safeArea: { left: 0, right: SIZE.width, top: STATUS_BAR, bottom: 778, width: SIZE.width, height: 778 - STATUS_BAR },
};
const APP = {
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
  enableDebug: false,
  host: { env: 'WeChat', appId: '', version: 0 },
};
const DEVICE = {
  brand: 'iPhone',
  model: 'iPhone 13 mini',
  system: 'iOS 17.0',
  platform: 'ios',
  benchmarkLevel: 40,
  abi: 'arm64',
  memorySize: 4096,
};
const MENU_BUTTON = { width: 87, height: 32, top: 48, right: 365, bottom: 80, left: 278 };

/** What the phone says about itself, and the small constant answers around it. */
export function deviceApis(host: Host): Record<string, unknown> {
  const { realm, options } = host;
  const say =
    (part: object): WxFunction =>
    () =>
      realm.copyIn({ ...part, ...options.device });
  const all = { ...WINDOW, ...APP, ...DEVICE };
  const whole = (): object => ({ ...all, ...options.device });
  const account = { miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } };
  const entry = (): object => entryOf(host);
  const online = (): boolean => host.networkMode !== 'offline';
  return {
    getSystemInfoSync: say(all),
    getSystemInfo: asyncApi(host, 'getSystemInfo', whole),
    getSystemInfoAsync: asyncApi(host, 'getSystemInfoAsync', whole),
    getWindowInfo: say(WINDOW),
    getAppBaseInfo: say(APP),
    getDeviceInfo: say(DEVICE),
    getSystemSetting: say({
      bluetoothEnabled: false,
      locationEnabled: false,
      wifiEnabled: true,
      deviceOrientation: 'portrait',
    }),
    getAppAuthorizeSetting: say({ notificationAuthorized: 'authorized' }),
    getMenuButtonBoundingClientRect: say(MENU_BUTTON),
    getAccountInfoSync: () => realm.copyIn(account),
    getLaunchOptionsSync: () => realm.copyIn(entry()),
    getEnterOptionsSync: () => realm.copyIn(entry()),
    getNetworkType: asyncApi(host, 'getNetworkType', () => ({ networkType: online() ? 'wifi' : 'none' })),
    canIUse: () => true,
    ...updateAndLogs(),
  };
}

function updateAndLogs(): Record<string, WxFunction> {
  const ignore = (): void => undefined;
  const logs = {
    info: ignore,
    warn: ignore,
    error: ignore,
    debug: ignore,
    log: ignore,
    setFilterMsg: ignore,
    addFilterMsg: ignore,
  };
  return {
    getUpdateManager: () => ({
      onCheckForUpdate: ignore,
      onUpdateReady: ignore,
      onUpdateFailed: ignore,
      applyUpdate: ignore,
    }),
    getLogManager: () => logs,
    getRealtimeLogManager: () => logs,
    reportEvent: ignore,
    reportAnalytics: ignore,
    reportPerformance: ignore,
  };
}
