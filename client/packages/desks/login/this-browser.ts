/** What kind of browser this is, from the name that it gives itself. */
import type { openDeskLogin } from '../../../../shared/desks/contract';
import type { CallOf } from '../../../../shared/kernel/contract';

type Asked = CallOf<typeof openDeskLogin>['body'];

/** The first that fits: nearly all call themselves Safari, and Edge calls itself Chrome. */
const browserSigns = [
  ['wechat', /MicroMessenger/],
  ['edge', /Edg/],
  ['firefox', /Firefox/],
  ['chrome', /Chrome|CriOS/],
  ['safari', /Safari/],
] as const;
const systemSigns = [
  ['ios', /iPhone|iPad/],
  ['android', /Android/],
  ['windows', /Windows/],
  ['mac', /Macintosh/],
  ['linux', /Linux/],
] as const;

const firstIn = <Name extends string>(signs: readonly (readonly [Name, RegExp])[], agent: string): Name | 'other' =>
  signs.find(([, sign]) => sign.test(agent))?.[0] ?? 'other';

export const kindOf = (agent: string): Pick<Asked, 'browser' | 'system'> => ({
  browser: firstIn(browserSigns, agent),
  system: firstIn(systemSigns, agent),
});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 43 letters of 64, which nobody can guess. */
export const newSecret = (): string =>
  [...crypto.getRandomValues(new Uint8Array(43))].map((byte) => alphabet[byte % 64]).join('');
