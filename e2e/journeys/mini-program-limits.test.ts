import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wishRow } from '../../functions/wishes/wish-rows.dynamo';
import type { Cloud } from '../../local/cloud';
import { writeAll } from '../../local/database/table';
import { crowdOfWishes } from '../../local/demo/crowd-of-wishes';
import { demoOrg } from '../../local/demo/org';
import { demoCloud } from '../cloud/demo-cloud';
import { launchFor } from './mini-phone';

const root = join(__dirname, '../..');
const weapp = join(root, 'dist/weapp');

let cloud: Cloud;
beforeAll(async () => {
  cloud = await demoCloud();
  const wishes = crowdOfWishes(demoOrg(root), 200);
  await writeAll(cloud.database, cloud.plan.table, wishes.map(wishRow));
}, 240_000);
afterAll(() => cloud.close());

const bytesUnder = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

describe('what the mini-program asks of a phone', () => {
  it('the main package stays under 650 KiB, sub-packages left out', () => {
    const { subPackages } = require(join(weapp, 'app.json')) as { subPackages: readonly { root: string }[] };
    const apart = subPackages.reduce((sum, { root: folder }) => sum + bytesUnder(join(weapp, folder)), 0);
    expect(bytesUnder(weapp) - apart).toBeLessThanOrEqual(650 * 1024);
  });

  it('the wall’s first page is one request and at most 32 KiB of setData, with two hundred wishes on it', async () => {
    const program = await launchFor(root, cloud, 'resident-1');
    const before = program.requests().length;
    await program.tap('微心愿');
    expect(program.currentPage().route).toBe('pages/wall/index');
    expect(program.requests().length - before).toBe(1);
    expect(program.setDataBytes()['pages/wall/index']?.bytes).toBeLessThanOrEqual(32 * 1024);
    program.close();
  });
});
