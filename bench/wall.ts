import { visitorOf } from '../e2e/cloud/api-client';
import { demoCloud } from '../e2e/cloud/demo-cloud';
import { wishRow } from '../functions/wishes/wish-rows.dynamo';
import { writeAll } from '../local/database/table';
import { demoOrg } from '../local/demo/org';
import { chanceFrom, ulidAt } from '../local/demo/random';
import { type Figures, kib, medianOf, ratio, timed } from './figures';

const pages = 60;

const crowd = (root: string, count: number) => {
  const org = demoOrg(root);
  const chance = chanceFrom(count);
  const building = org.buildings.find(({ path }) => path.community === org.communities[0]?.id);
  if (building === undefined) throw new Error('the demo has no building');
  return Array.from({ length: count }, (_, at) => {
    const submittedAt = new Date(Date.parse('2026-01-01T00:00:00.000Z') + at * 1000).toISOString();
    const id = ulidAt(chance, Date.parse(submittedAt));
    return wishRow({
      id,
      number: '00000000',
      state: 'published',
      authorId: id,
      authorMask: '张**',
      words: '卫生间的灯坏了，想请人帮忙换个灯泡。',
      revision: 1,
      textVerdict: 'pass',
      category: 'repair',
      publicWords: '帮一位邻居换卫生间的灯泡',
      publishedAt: submittedAt,
      place: building.path,
      communityName: building.communityName ?? '',
      gridName: building.gridName ?? '',
      places: 1,
      holders: [],
      delivered: 0,
      submittedAt,
      toCall: false,
      reviewHours: 48,
      confirmDays: 7,
    });
  });
};

const measure = async (root: string, count: number) => {
  const cloud = await demoCloud({ withFaults: true });
  try {
    await writeAll(cloud.database, cloud.plan.table, crowd(root, count));
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
