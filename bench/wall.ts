import { visitorOf } from '../e2e/cloud/api-client';
import { demoCloud } from '../e2e/cloud/demo-cloud';
import { wishRow } from '../functions/wishes/wish-rows.dynamo';
import { writeAll } from '../local/database/table';
import { crowdOfWishes } from '../local/demo/crowd-of-wishes';
import { demoOrg } from '../local/demo/org';
import { type Figures, kib, medianOf, ratio, timed } from './figures';

const pages = 60;

const measure = async (root: string, count: number) => {
  const cloud = await demoCloud({ withFaults: true });
  try {
    await writeAll(cloud.database, cloud.plan.table, crowdOfWishes(demoOrg(root), count).map(wishRow));
    const place = demoOrg(root).communities[0]?.id ?? '';
    const read = () => visitorOf(cloud).call('listWall', { query: { place } });
    cloud.faults?.forgetCalls();
    const { body } = await read();
    const calls = Object.values(cloud.faults?.calls() ?? {}).reduce((sum, it) => sum + it, 0);
    const times: number[] = [];
    for (let page = 0; page < pages; page += 1) times.push(await timed(read));
    return { calls, bytes: JSON.stringify(body).length, ms: medianOf(times) };
  } finally {
    await cloud.close();
  }
};

/** A page of the wall costs the same however many wishes wait. */
export const wall = async (root: string): Promise<Figures> => {
  const small = await measure(root, 100);
  const large = await measure(root, 20_000);
  return {
    title: 'A page of the wall, 100 and 20,000 wishes',
    rows: [
      ['database calls', `${small.calls} and ${large.calls}`],
      ['bytes of the answer', `${kib(small.bytes)} and ${kib(large.bytes)}`],
      [`median of ${pages} requests, ratio`, ratio(large.ms, small.ms)],
    ],
  };
};
