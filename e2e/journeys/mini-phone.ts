import { join } from 'node:path';
import type { Cloud } from '../../local/cloud';
import { launchMiniProgram } from '../mini-program/launch';
import type { MiniProgram } from '../mini-program/mini-program';
import type { LaunchOptions, PageElement } from '../mini-program/types';
import type { PhoneMaker, StoryPhone } from './story-phone';

/** The request domain that the build carries when none was given. */
const buildDomain = 'https://api.example.invalid';
const tabs = {
  首页: 'pages/home/index',
  进度: 'pages/progress/index',
  消息: 'pages/inbox/index',
  我的: 'pages/me/index',
} as const;
const tabRoutes: readonly string[] = Object.values(tabs);
const patienceMs = 10_000;

const fieldFor = (program: MiniProgram, hint: string): PageElement => {
  const byHint = program.findAll({ placeholder: new RegExp(`^${hint}`) });
  const field = (byHint.length > 0 ? byHint : program.findAll({ ariaLabel: new RegExp(`^${hint}`) })).at(-1);
  if (field === undefined) throw new Error(`no field "${hint}" on:\n${program.text()}`);
  return field;
};

const tappable = (program: MiniProgram, words: string): PageElement => {
  const byText = program.findAll(words);
  // What lies on top comes last: a sheet's button after the page's own.
  const found = (byText.length > 0 ? byText : program.findAll({ ariaLabel: words })).at(-1);
  if (found === undefined) throw new Error(`nothing to tap reads "${words}" on:\n${program.text()}`);
  return found;
};

const waitFor = async (program: MiniProgram, words: string): Promise<void> => {
  const until = Date.now() + patienceMs;
  while (!program.text().includes(words)) {
    if (Date.now() > until) throw new Error(`"${words}" is not to be read on:\n${program.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await program.settle();
  }
};

export const miniPhone = (program: MiniProgram): StoryPhone => ({
  tap: async (words) => {
    await waitFor(program, words).catch(() => undefined);
    await program.tap(tappable(program, words));
  },
  type: async (hint, text) => program.input(fieldFor(program, hint), text),
  sees: (words) => waitFor(program, words),
  shows: async (label) => program.findAll({ ariaLabel: label }).length > 0,
  text: async () => program.text(),
  tab: async (name) => {
    while (program.pageRoutes().length > 1) await program.back();
    // An errand that has ended leaves nothing to go back to: 返回 is the way home from it.
    if (!tabRoutes.includes(program.currentPage().route)) await program.tap(tappable(program, '返回'));
    await program.switchTab(tabs[name]);
  },
  refresh: () => program.pullDownRefresh(),
  dialled: async () =>
    (program.calls('makePhoneCall') as { phoneNumber: string }[]).map(({ phoneNumber }) => phoneNumber),
  offline: async (is) => program.setNetwork(is ? 'offline' : 'ok'),
  copy: async (text) => program.copy(text),
  holds: async ({ name, mimeType, buffer }) => {
    const file = { name, bytes: buffer };
    if (mimeType.startsWith('image/')) program.takePicture(file);
    else program.receiveFile(file);
  },
  picture: async () => undefined,
  // WeChat does not complain of answers.
  forgives: async () => undefined,
  close: async () => program.close(),
});

export const launchFor = (
  root: string,
  cloud: Cloud,
  key: string,
  more: Partial<LaunchOptions> = {},
): Promise<MiniProgram> =>
  launchMiniProgram({
    dist: join(root, 'dist/weapp'),
    domains: { [buildDomain]: cloud.url.replace('localhost', '127.0.0.1') },
    login: async () => cloud.wechat.issueLoginCode(cloud.wechat.openidFor(key)),
    subscribe: (templateIds) => {
      const answers = cloud.wechat.answerSubscribe(cloud.wechat.openidFor(key), [...templateIds], 'accept');
      return answers as Record<string, 'accept'>;
    },
    now: cloud.clock.now,
    ...more,
  });

/** The built mini-program, run as WeChat runs it. Each person has his own phone and storage. */
export const miniPhones = (root: string, cloud: Cloud): PhoneMaker => {
  const launched: MiniProgram[] = [];
  const newPhoneOf = async (key: string): Promise<StoryPhone> => {
    const program = await launchFor(root, cloud, key);
    launched.push(program);
    return miniPhone(program);
  };
  return {
    name: 'the built mini-program',
    elder: false,
    newPhoneOf,
    phoneOf: async (key) => {
      const phone = await newPhoneOf(key);
      await phone.tab('我的');
      await phone.tap('登录');
      await phone.tab('首页');
      return phone;
    },
    close: async () => {
      for (const program of launched.splice(0)) program.stop();
    },
  };
};
