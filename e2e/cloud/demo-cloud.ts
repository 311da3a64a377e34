import { join } from 'node:path';
import { type Cloud, startCloud } from '../../local/cloud';
import type { CloudWish } from '../../local/cloud-wish';
import { createDemo } from '../../local/demo-data';

const root = join(__dirname, '../..');

/** The local cloud with its demo, in memory, on a free port, moved only by the test. Faults of functions fail loudly. */
export const demoCloud = (wish: Partial<CloudWish> = {}): Promise<Cloud> =>
  startCloud({ root, port: 0, stage: 'dev', demo: createDemo(root), ticking: false, ...wish });
