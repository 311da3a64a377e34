/** Where a journey is walked: on both builds, and once more by somebody who reads 关怀版. */
import { join } from 'node:path';
import type { Cloud } from '../../local/cloud';
import { browserPhones } from './browser-phone';
import { miniPhones } from './mini-phone';
import type { PhoneMaker, StoryPhone } from './story-phone';

export const root = join(__dirname, '../..');

/** The switch on home, as he would find it. */
const turned = async (phone: StoryPhone): Promise<StoryPhone> => {
  await phone.tap('关怀版');
  await phone.sees('标准版');
  return phone;
};

const inElderMode = (maker: PhoneMaker): PhoneMaker => ({
  ...maker,
  elder: true,
  phoneOf: async (key) => turned(await maker.phoneOf(key)),
  newPhoneOf: async (key) => turned(await maker.newPhoneOf(key)),
});

export const bothBuilds = {
  'in a browser': (cloud: Cloud): Promise<PhoneMaker> => browserPhones(cloud),
  'on the built mini-program': async (cloud: Cloud): Promise<PhoneMaker> => miniPhones(root, cloud),
} as const;

export const inElderModeOnBoth = {
  'in a browser, in 关怀版': async (cloud: Cloud): Promise<PhoneMaker> => inElderMode(await browserPhones(cloud)),
  'on the built mini-program, in 关怀版': async (cloud: Cloud): Promise<PhoneMaker> =>
    inElderMode(miniPhones(root, cloud)),
} as const;

/** Everything, and everything once more. */
export const everyWay = { ...bothBuilds, ...inElderModeOnBoth } as const;
