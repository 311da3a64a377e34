import type { Cloud } from '../../local/cloud';
import type { CloudWish } from '../../local/cloud-wish';
import { openCopy } from './filled-demo';

const [day, shanghai] = [86_400_000, 8 * 3_600_000];

/** The next time that it is this hour in Shanghai, from `now` on; epoch milliseconds. */
export const nextHour = (hour: number, now: number): number => {
  const today = Math.floor((now + shanghai) / day) * day + hour * 3_600_000 - shanghai;
  return today >= now ? today : today + day;
};

/**
 * The local cloud with its demo, on a free port, moved only by the test; nothing of it stays. It is ten in the morning,
 * whatever the hour outside: messages keep quiet hours. Faults of functions fail loudly.
 */
export const demoCloud = async (wish: Partial<CloudWish> = {}): Promise<Cloud> => {
  const cloud = await openCopy(wish);
  cloud.clock.moveTo(nextHour(10, cloud.clock.now()));
  return cloud;
};
