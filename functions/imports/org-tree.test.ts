/** Streets and communities as a district's supervisor and a street's administrator lay them down by a list. */
import '../testkit/quiet';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { auditReport } from '../../local/audit/audit-report';
import type { ImportView } from '../../shared/imports/import-job';
import { later } from '../../shared/kernel/instant';
import { placeKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, noon } from '../testkit/fixed';
import { handIn, importView, workOn } from '../testkit/importing';
import { home, nodeAbove } from '../testkit/places';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { chunkRows } from './work-import';

const csv = (...lines: string[]): Uint8Array => Buffer.from(`\ufeff${lines.join('\n')}\n`);
const header = '街道,社区,网格,楼栋';
const tree = csv(
  header,
  '青山街道,东园社区,第1网格,1号楼',
  '青山街道,东园社区,第1网格,2号楼',
  '青山街道,西园社区,第1网格,1号楼',
  '绿水镇,东园社区,第1网格,1号楼',
  '绿水镇,,,',
);

describe('a list of the org tree', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    const grants = { supervisor: 'districtSupervisor', street: 'streetAdmin', staff: 'communityStaff' } as const;
    const seats = { supervisor: 'district', street: 'street', staff: 'community' } as const;
    await store.put([
      ...placeRows(),
      ...(['supervisor', 'street', 'staff'] as const).flatMap((called) =>
        personRows({ called, grants: [aGrant(grants[called], nodeAbove(home, seats[called]))] }),
      ),
    ]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const places = { supervisor: home.district, street: home.street, staff: home.community } as const;
  const bring = async (as: keyof typeof places, file: Uint8Array): Promise<ImportView> => {
    const importId = await handIn(cloud, { kind: 'orgTree', file, as, place: places[as] });
    await workOn(store.table);
    return importView(cloud, importId, as);
  };
  const lines = async (as: string, importId: string) =>
    (await cloud.ask('listImportRows', { as, params: { importId }, query: { show: 'all' } })).body.items as Row[];
  const under = async (parent: string) =>
    ((await cloud.ask('listPlaces', { query: { parent } })).body.items as Row[]).map(({ id, name }) => [id, name]);
  const nodes = async () =>
    (await store.everything())
      .filter(({ kind }) => ['street', 'community', 'grid', 'building'].includes(String(kind)))
      .map(({ expiresAt: _, ...row }) => row);

  it('of a district lays down streets, communities, grids and buildings, and the pickers know them at once', async () => {
    const view = await bring('supervisor', tree);
    expect([view.state, view.counts]).toEqual(['done', { added: 4, changed: 0, unchanged: 1, refused: 0 }]);
    const digits = home.district.slice(1);
    expect((await under(home.district)).slice(-2)).toEqual([
      [`s${digits}003`, '青山街道'],
      [`s${digits}004`, '绿水镇'],
    ]);
    expect(await under(`s${digits}003`)).toEqual([
      [`c${digits}003001`, '东园社区'],
      [`c${digits}003002`, '西园社区'],
    ]);
    expect(await under(`c${digits}003001`)).toEqual([[`g${digits}00300101`, '第1网格']]);
    expect(await under(`g${digits}00300101`)).toEqual([
      [`b${digits}00300101001`, '1号楼'],
      [`b${digits}00300101002`, '2号楼'],
    ]);
    const [building] = await store.table.get([placeKeys(`b${digits}00300101001`).place]);
    expect(building).toMatchObject({
      communityName: '东园社区',
      gridName: '第1网格',
      path: { district: home.district, street: `s${digits}003`, community: `c${digits}003001` },
    });
  });

  it('brought twice changes nothing the second time', async () => {
    await bring('supervisor', tree);
    const before = await nodes();
    const again = await bring('supervisor', tree);
    expect(again.counts).toEqual({ added: 0, changed: 0, unchanged: 5, refused: 0 });
    expect(await nodes()).toEqual(before);
  });

  it('takes a name as people write it for the one that stands', async () => {
    await bring('supervisor', csv(header, '青山街道,东园社区,第1网格,1号楼'));
    const before = await nodes();
    const view = await bring(
      'supervisor',
      csv('所属街道,所属社区,网格名称,楼号', '青山街道办事处,东园居委会,第一网格,1'),
    );
    expect([view.counts.unchanged, await nodes()]).toEqual([1, before]);
  });

  it('knows statistical codes, and takes none that is not of its level or of its parent', async () => {
    const digits = home.district.slice(1);
    const file = csv(
      '街道,街道编码,社区,社区编码',
      `青山街道,${digits}105000,东园社区,${digits}105007`,
      `绿水镇,371002001,,`,
      `白石镇,${digits}105,,`,
      `黄土镇,${digits}106,南里社区,${digits}105008`,
    );
    const view = await bring('supervisor', file);
    expect((await lines('supervisor', view.id)).map(({ outcome, reason, field }) => [outcome, reason, field])).toEqual([
      ['added', undefined, undefined],
      ['refused', 'not_a_code', 'streetCode'],
      ['refused', 'not_a_code', 'streetCode'],
      ['refused', 'not_a_code', 'communityCode'],
    ]);
    expect((await under(home.district)).at(-1)).toEqual([`s${digits}105`, '青山街道']);
    expect(await under(`s${digits}105`)).toEqual([[`c${digits}105007`, '东园社区']]);
  });

  it('of a street lays down communities in it and below, and nothing in another street', async () => {
    const own = `地点${home.street}`;
    const view = await bring(
      'street',
      csv(
        header,
        `${own},东园社区,第1网格,1号楼`,
        ',西园社区,,',
        '青山街道,北园社区,第1网格,1号楼',
        `${own},,第1网格,`,
      ),
    );
    expect((await lines('street', view.id)).map(({ outcome, reason, field }) => [outcome, reason, field])).toEqual([
      ['added', undefined, undefined],
      ['added', undefined, undefined],
      ['refused', 'other_street', 'street'],
      ['refused', 'missing', 'community'],
    ]);
    expect((await under(home.street)).slice(-2).map(([, name]) => name)).toEqual(['东园社区', '西园社区']);
    expect((await under(home.district)).map(([, name]) => name)).not.toContain('青山街道');
  });

  it('of a community lays down no community, and is told so row by row', async () => {
    const view = await bring(
      'staff',
      csv(header, `,地点${home.community},第9网格,1号楼`, ',东园社区,第1网格,1号楼', '青山街道,,第1网格,', ',,,1号楼'),
    );
    expect((await lines('staff', view.id)).map(({ outcome, reason, field }) => [outcome, reason, field])).toEqual([
      ['added', undefined, undefined],
      ['refused', 'other_community', 'community'],
      ['refused', 'other_street', 'street'],
      ['refused', 'missing', 'grid'],
    ]);
  });

  it('says of each row what is wrong, and takes the others', async () => {
    const view = await bring(
      'supervisor',
      csv(
        header,
        '=1+1,东园社区,第1网格,1号楼',
        '青山街道,=1+1,第1网格,1号楼',
        ',东园社区,第1网格,1号楼',
        '青山街道,东园社区,,1号楼',
        '青山街道,东园社区,第1网格,1号楼',
        '青山街道,东园社区,第1网格,1号楼',
      ),
    );
    expect((await lines('supervisor', view.id)).map(({ outcome, reason, field }) => [outcome, reason, field])).toEqual([
      ['refused', 'not_a_place_name', 'street'],
      ['refused', 'not_a_place_name', 'community'],
      ['refused', 'missing', 'street'],
      ['refused', 'missing', 'grid'],
      ['added', undefined, undefined],
      ['refused', 'repeated', 'building'],
    ]);
    expect((await under(home.district)).filter(([, name]) => name === '青山街道').length).toBe(1);
  });

  it('says of a grid when its worker is there, who stands in for him, and the community’s number', async () => {
    const columns = '网格,网格员,值班电话,值守时间,替班人,替班电话,社区值班电话';
    const view = await bring(
      'staff',
      csv(
        columns,
        '第8网格,王芳,0631-5550009,每天8:30–17:30,李静,0631-5550010,0631-5550001',
        '第9网格,,,工作日,李静,13900000001,',
        '第10网格,,,=1+1,,,',
        '第11网格,,,,1号,,',
        '第12网格,,,,,,问门口',
      ),
    );
    expect((await lines('staff', view.id)).map(({ outcome, reason, field }) => [outcome, reason, field])).toEqual([
      ['added', undefined, undefined],
      ['added', undefined, undefined],
      ['refused', 'not_hours', 'dutyHours'],
      ['refused', 'not_a_name', 'standInName'],
      ['refused', 'not_a_phone', 'communityPhone'],
    ]);
    const known = new Map((await under(home.community)).map(([id, name]) => [name, id]));
    const contactAt = async (name: string) =>
      (await cloud.ask('getGridContact', { params: { gridId: known.get(name) ?? '' } })).body;
    expect(await contactAt('第8网格')).toMatchObject({
      workerName: '王芳',
      dutyPhone: '0631-5550009',
      dutyHours: '每天8:30–17:30',
      standInName: '李静',
      standInPhone: '0631-5550010',
      communityPhone: '0631-5550001',
    });
    // A private number is never published.
    expect(await contactAt('第9网格')).toMatchObject({ dutyHours: '工作日', standInName: '李静', standInPhone: '' });
  });

  it('is handed in at a district by its supervisor alone, who hands in no households and reads no list of them', async () => {
    const start = (as: string, kind: string, place: string) =>
      cloud.ask('startImport', {
        as,
        body: { kind, place, fileName: '名单.csv', bytes: 10, sha256: 'a'.repeat(64) },
      });
    const codes = async (as: string, place: string) =>
      Promise.all(['orgTree', 'staff', 'households'].map(async (kind) => (await start(as, kind, place)).code));
    expect(await codes('supervisor', home.district)).toEqual([undefined, undefined, 'NOT_ALLOWED']);
    expect(await codes('street', home.district)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    const households = await start('staff', 'households', home.community);
    const params = { importId: String(households.body.id) };
    const listed = await cloud.ask('listImports', { as: 'supervisor', query: { place: home.district } });
    const kinds = (listed.body.items as { kind: string }[]).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['orgTree', 'staff']);
    for (const act of ['getImport', 'listImportRows', 'cancelImport']) {
      const { code } = await cloud.ask(act, { as: 'supervisor', params, query: { show: 'all' } });
      expect([act, code]).toEqual([act, 'NOT_FOUND']);
    }
  });

  it('is taken whole however often the work on it dies', async () => {
    const rows = Array.from(
      { length: 2 * chunkRows.orgTree + 3 },
      (_, at) => `第${at}镇,第${at}社区,网格${at},${at}号楼`,
    );
    const file = csv(header, ...rows);
    const base = await store.everything();
    const outcome = async () => ({ nodes: await nodes(), opened: (await openings()).length });
    const openings = async () =>
      (await store.everything()).filter(({ event }) => (event as Row | undefined)?.type === 'place.laid_down');
    const run = async (dies: readonly number[]) => {
      await store.restore(base);
      await handIn(cloud, { kind: 'orgTree', file, as: 'supervisor', place: home.district });
      for (const [turn, nth] of dies.entries()) {
        store.observer.inject([{ kind: turn % 2 === 0 ? 'crashAfter' : 'crashBefore', nth }]);
        await workOn(store.table, later(noon, turn * 3_600_000)).catch(() => undefined);
      }
      store.observer.inject([]);
      await workOn(store.table, later(noon, 86_400_000));
      return outcome();
    };
    const clean = await run([]);
    expect(clean.opened).toBe(2 * rows.length);
    for (const dies of [[3], [8, 5], [12, 9, 7], [20, 11]]) expect(await run(dies)).toEqual(clean);
  });

  it('leaves the beginning of each new street’s chain, and of each new community in it', async () => {
    const client = new DynamoDBClient({ endpoint: engine.endpoint });
    await bring('supervisor', tree);
    const background = backgroundOn(store.table);
    for (let round = 0; round < 3; round += 1)
      for (const row of await pendingRows(store)) await background.drive(row, noon);
    const tenant = `s${home.district.slice(1)}003`;
    const links = (await store.everything()).filter((row) => row.kind === 'auditLink' && row.tenant === tenant);
    expect(links.map(({ type }) => type)).toEqual(['place.laid_down', 'place.laid_down', 'place.laid_down']);
    expect((await auditReport(client, store.name)).whole).toBe(true);
    client.destroy();
  });
});
