import { join } from 'node:path';
import { type Cloud, startCloud } from '../../local/cloud';
import type { CloudWish } from '../../local/cloud-wish';
import { createDemo } from '../../local/demo-data';

const root = join(__dirname, '../..');
const [day, shanghai] = [86_400_000, 8 * 3_600_000];

/** The next time that it is this hour in Shanghai, from `now` on; epoch milliseconds. */
export const nextHour = (hour: number, now: number): number => {
  const today = Math.floor((now + shanghai) / day) * day + hour * 3_600_000 - shanghai;
  return today >= now ? today : today + day;
};

/**
 * The local cloud with its demo, in memory, on a free port, moved only by the test. It is ten in the morning, whatever the
 * hour outside: messages keep quiet hours. Faults of functions fail loudly.
 */
export const demoCloud = async (wish: Partial<CloudWish> = {}): Promise<Cloud> => {
  const cloud = await startCloud({ root, port: 0, stage: 'dev', demo: createDemo(root), ticking: false, ...wish });
  cloud.clock.moveTo(nextHour(10, cloud.clock.now()));
  return cloud;
};
