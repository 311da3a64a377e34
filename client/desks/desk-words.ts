import type { DeskView } from '../../shared/desks/desk';

const browserWords = {
  chrome: '谷歌浏览器',
  edge: 'Edge 浏览器',
  firefox: '火狐浏览器',
  safari: 'Safari 浏览器',
  wechat: '微信里的网页',
  other: '浏览器',
} as const satisfies Record<DeskView['browser'], string>;

const systemWords = {
  windows: 'Windows 电脑',
  mac: '苹果电脑',
  linux: 'Linux 电脑',
  android: '安卓手机',
  ios: '苹果手机',
  other: '其他设备',
} as const satisfies Record<DeskView['system'], string>;

/** `Windows 电脑，Edge 浏览器` */
export const machineWords = ({ browser, system }: Pick<DeskView, 'browser' | 'system'>): string =>
  `${systemWords[system]}，${browserWords[browser]}`;

/** As it is read aloud and typed: `4000 0015`. */
export const codeWords = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
