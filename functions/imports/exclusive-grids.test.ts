/** 专属网格, grids of shops and units where nobody lives: as a tenant's own list lays them down, and changes its mind about one. */
import '../testkit/quiet';
import { later } from '../../shared/kernel/instant';
import { placeKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, noon } from '../testkit/fixed';
import { handIn, importView, workOn, workPortsOn } from '../testkit/importing';
import { home } from '../testkit/places';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { workImport } from './work-import';

const csv = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\n'));
const grid = `地点${home.grid}`;
const market = `g${home.community.slice(1)}03`;

describe('a grid of shops and units', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put([
      ...placeRows(),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'newcomer' }),
    ]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const bring = async (file: Uint8Array, kind: 'orgTree' | 'households' = 'orgTree') => {
    const importId = await handIn(cloud, { kind, file });
    await workOn(store.table);
    const query = { show: 'refused' };
    const { body } = await cloud.ask('listImportRows', { as: 'staff', params: { importId }, query });
    const refused = (body.items as Row[]).map(({ line, reason, field }) => [line, reason, field]);
    return { counts: (await importView(cloud, importId)).counts, refused };
  };
  const follow = async () => {
    const background = backgroundOn(store.table);
    for (const row of await pendingRows(store)) await background.drive(row, noon);
  };
  const shown = async (parent: string) =>
    ((await cloud.ask('listPlaces', { query: { parent } })).body.items as Row[]).map(({ name, exclusive }) => [
      name,
      exclusive,
    ]);
  const atHome = () => shown(home.grid);
  const changes = async () =>
    (await store.everything())
      .map(({ event }) => event as Row | undefined)
      .filter((event) => event?.type === 'place.grid_type_changed')
      .map((event) => [event?.placeId, event?.exclusive]);

  it('is laid down by a list that says so, with its shops, and nobody registers as living there', async () => {
    const file = csv(
      '网格名称,网格类型,楼号',
      '古寨农贸市场,专属网格,蔬菜区',
      '古寨农贸市场,,水产区',
      '第4网格,基础网格,',
    );
    expect((await bring(file)).counts.added).toBe(3);
    expect((await shown(home.community)).slice(-2)).toEqual([
      ['古寨农贸市场', true],
      ['第4网格', undefined],
    ]);
    expect(await shown(market)).toEqual([
      ['蔬菜区', true],
      ['水产区', true],
    ]);
    const body = { name: '李新来', building: `b${market.slice(1)}002`, room: '301' };
    expect((await cloud.ask('requestResidency', { as: 'newcomer', body })).code).toBe('NO_HOMES_HERE');
    expect((await cloud.ask('getPlace', { params: { placeId: market } })).body.exclusive).toBe(true);
    const again = await bring(file);
    expect([again.counts.unchanged, await changes()]).toEqual([3, []]);
  });

  it('becomes one when it is listed again as one, with every building that it has, and no longer is one likewise', async () => {
    const buildings = Array.from({ length: 30 }, (_, index) => `${grid},,${index + 2}号楼`);
    await bring(csv('网格,网格类型,楼号', ...buildings));
    expect((await bring(csv('网格,网格类型', `${grid},专属网格`))).counts.changed).toBe(1);
    await follow();
    expect((await atHome()).map(([, exclusive]) => exclusive)).toEqual(Array.from({ length: 31 }, () => true));
    const [building] = await store.table.get([placeKeys(home.building).place]);
    expect([building?.exclusive, await changes()]).toEqual([true, [[home.grid, true]]]);
    await bring(csv('网格,网格类型', `${grid},普通网格`));
    await follow();
    expect((await atHome()).filter(([, exclusive]) => exclusive)).toEqual([]);
    expect(await changes()).toEqual([
      [home.grid, true],
      [home.grid, false],
    ]);
    await follow();
    const links = (await store.everything()).filter(
      ({ kind, type }) => kind === 'auditLink' && type === 'place.grid_type_changed',
    );
    expect(links.map(({ tenant }) => tenant)).toEqual([home.street, home.street]);
  });

  it('stays what it is where a list does not say, and of two rows that differ the first counts', async () => {
    await bring(csv('网格,网格类型', `${grid},专属网格`));
    const silent = await bring(csv('网格,网格编码', `${grid},W1`));
    const torn = await bring(
      csv('网格,网格类型,楼号', `${grid},专属,9号楼`, `${grid},普通,10号楼`, `${grid},月亮,11号楼`),
    );
    expect([silent.counts.changed, torn.counts.added, torn.refused]).toEqual([
      1,
      1,
      [
        [3, 'differs_above', 'gridType'],
        [4, 'not_a_grid_type', 'gridType'],
      ],
    ]);
    expect((await shown(home.community))[0]).toEqual([grid, true]);
  });

  it('has no households: a list of them is told so row by row', async () => {
    await bring(csv('网格,网格类型', `${grid},专属网格`));
    const { refused } = await bring(csv('楼号,房号,姓名', `地点${home.building},1,张伟`), 'households');
    expect(refused).toEqual([[2, 'no_homes_here', 'building']]);
  });

  it('takes no building in for one of homes, though the list that adds it had looked before', async () => {
    const importId = await handIn(cloud, { kind: 'orgTree', file: csv('网格,楼号', `${grid},9号楼`) });
    const base = workPortsOn(store.table);
    let rounds = 0;
    const commit: typeof base.commit = async (chunk) => {
      rounds += 1;
      if (rounds === 1) {
        const other = await handIn(cloud, { kind: 'orgTree', file: csv('网格,网格类型', `${grid},专属网格`) });
        await workImport(base)(other, noon);
      }
      return base.commit(chunk);
    };
    await workImport(workPortsOn(store.table, { commit }))(importId, noon);
    expect([rounds, (await atHome()).find(([name]) => name === '9号楼')]).toEqual([2, ['9号楼', true]]);
  });

  it('is one with all its buildings in the end, wherever the process dies that tells them', async () => {
    await bring(csv('网格,楼号', ...Array.from({ length: 30 }, (_, index) => `${grid},${index + 2}号楼`)));
    await follow();
    await bring(csv('网格,网格类型', `${grid},专属网格`));
    const before = await store.everything();
    for (const nth of [1, 2, 3, 4, 5, 6]) {
      await store.restore(before);
      store.observer.inject([{ kind: nth % 2 === 0 ? 'crashAfter' : 'crashBefore', nth }]);
      await follow().catch(() => undefined);
      store.observer.inject([]);
      await follow();
      await backgroundOn(store.table).tick(later(noon, 3 * 3_600_000));
      expect([nth, (await atHome()).filter(([, exclusive]) => exclusive !== true)]).toEqual([nth, []]);
    }
  });
});
