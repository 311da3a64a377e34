/** Lists handed in by staff, from the first part to the last row: on a real table, with every crash that there may be. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import type { RowLine } from '../../shared/imports/import-job';
import type { ImportKind } from '../../shared/imports/sheet-columns';
import { later } from '../../shared/kernel/instant';
import { personKeys, placeKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { idOf, noon } from '../testkit/fixed';
import { handIn, importView, workOn, workPortsOn } from '../testkit/importing';
import { home, nodeAbove, otherCommunity } from '../testkit/places';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { chunkRows, workImport } from './work-import';

const csv = (header: string, ...rows: string[]): Uint8Array => Buffer.from([header, ...rows].join('\n'));
const households = (...rows: string[]) => csv('网格,楼号,单元,房屋号,姓名,手机号,居住身份,身份证号', ...rows);
const grid = `地点${home.grid}`;
const building = `地点${home.building}`;
const person = (room: number, name: string, more = '') => `${grid},${building},1,${room},${name},${more}`;

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    person(100 + index, `张${'伟强敏静丽军勇艳杰娟'[index % 10]}`, '13800138000,业主'),
  );

/** What a list leaves behind: everything but the import itself and its events. */
const register = (rows: readonly Row[]) =>
  rows.filter(({ kind }) => ['householdPerson', 'staffEntry', 'grid', 'building'].includes(String(kind)));

describe('a list', () => {
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
      ...personRows({ called: 'street', grants: [aGrant('streetAdmin', nodeAbove(home, 'street'))] }),
      ...personRows({ called: 'newcomer' }),
    ]);
    cloud = cloudOn(store.table);
  });
  afterAll(() => engine.close());

  const bring = async (kind: ImportKind, file: Uint8Array, more: { as?: string; place?: string } = {}) => {
    const importId = await handIn(cloud, { kind, file, ...more });
    await workOn(store.table);
    return importView(cloud, importId, more.as);
  };
  const report = async (importId: string, show = 'all', cursor = ''): Promise<readonly RowLine[]> => {
    const query: Record<string, string> = cursor === '' ? { show } : { show, cursor };
    const { body } = await cloud.ask('listImportRows', { as: 'staff', params: { importId }, query });
    const lines = body.items as readonly RowLine[];
    return body.next === undefined ? lines : [...lines, ...(await report(importId, show, String(body.next)))];
  };

  it('of households is taken row by row; what is wrong with one row harms no other', async () => {
    const view = await bring(
      'households',
      households(
        person(301, '张伟', '13800138000,业主,110101199001011234'),
        person(302, '=HYPERLINK("http://x")'),
        person(303, '李强', '12'),
        `${grid},99号楼,1,301,王敏,,`,
        ',,,,',
        person(301, '张 伟', '13800138000'),
        person(304, ''),
        person(305, '买买提·艾力', '"+86 138-0013-8001",租户'),
      ),
    );
    expect([view.state, view.rows, view.counts]).toEqual([
      'done',
      7,
      { added: 2, changed: 0, unchanged: 0, refused: 5 },
    ]);
    const lines = (await report(view.id)).map(({ line, outcome, reason, field }) => [line, outcome, reason, field]);
    expect(lines).toEqual([
      [2, 'added', undefined, undefined],
      [3, 'refused', 'not_a_name', 'name'],
      [4, 'refused', 'not_a_phone', 'phone'],
      [5, 'refused', 'building_unknown', 'building'],
      [7, 'refused', 'repeated', 'name'],
      [8, 'refused', 'missing', 'name'],
      [9, 'added', undefined, undefined],
    ]);
    expect((await report(view.id, 'refused')).map(({ line }) => line)).toEqual([3, 4, 5, 7, 8]);
  });

  it('shows in its report no more than masks, and keeps of an ID number nothing', async () => {
    const view = await bring('households', households(person(301, '张伟', '13800138000,业主,110101199001011234')));
    const rows = await store.everything();
    expect((await report(view.id)).map(({ shown }) => shown)).toEqual([`${building} 1**** 张**`]);
    const sealedParts = rows.map((row) => JSON.stringify(row).replace(/sealed\.[\w-]+/g, ''));
    expect(sealedParts.filter((row) => /13800138000|110101199001011234/.test(row))).toEqual([]);
    const sealed = rows.flatMap((row) =>
      [...JSON.stringify(row).matchAll(/sealed\.([\w-]+)/g)].map(([, text = '']) => text),
    );
    const opened = sealed.map((text) => Buffer.from(text, 'base64url').toString());
    expect(opened.filter((text) => text.includes('110101199001011234'))).toEqual([]);
    expect([
      opened.some((text) => text.includes('13800138000')),
      rows.some(({ kind }) => kind === 'importPart'),
    ]).toEqual([true, false]);
  });

  it('names the columns that it was read by, and those that it was not', async () => {
    const view = await bring(
      'households',
      csv('社区居民名单\n*姓名（必填）,楼 号,房号,宠物,手机', `张伟,${building},301,猫,`),
    );
    expect(view.columns?.mapped.map(({ field }) => field)).toEqual(['name', 'building', 'room', 'phone']);
    expect([view.columns?.ignored, view.counts.added]).toEqual([['宠物'], 1]);
  });

  it.each<[string, Uint8Array, string, string[] | undefined]>([
    ['that lacks columns', csv('姓名,手机号', '张伟,13800138000'), 'columns_missing', ['building', 'room']],
    ['without a header that says anything', csv('a,b', '1,2'), 'not_a_table', undefined],
    ['with a header alone', households(), 'no_rows', undefined],
    ['that is an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not_a_table', undefined],
  ])('%s is refused as a whole, with the reason', async (_, file, failure, missing) => {
    const view = await bring('households', file);
    expect([view.state, view.failure, view.missing]).toEqual(['failed', failure, missing]);
    expect(register(await store.everything()).filter(({ kind }) => kind === 'householdPerson')).toEqual([]);
  });

  it.each<[ImportKind, Uint8Array]>([
    ['households', households(...people(45), people(1)[0] ?? '', person(9, '李强'), person(9, '李强', '13900139000'))],
    [
      'orgTree',
      csv(
        '网格,小区,楼号,网格员,值班电话',
        '第3网格,海悦花园,1,王芳,0631-5550009',
        '第3网格,海悦花园,2号楼,李静,',
        `${grid},怡园,7栋,,`,
      ),
    ],
    [
      'staff',
      csv(
        '姓名,手机号,职务,岗位类别,包联网格,值班电话',
        `王芳,13800138000,网格员,网格员,${grid},0631-5550009`,
        '李静,13900139000,主任,两委,,',
      ),
    ],
  ])('of %s brought twice changes nothing the second time', async (kind, file) => {
    const first = await bring(kind, file);
    const rows = register(await store.everything());
    const again = await bring(kind, file);
    expect([first.state, first.counts.added > 0, again.counts.added, again.counts.changed]).toEqual([
      'done',
      true,
      0,
      0,
    ]);
    expect(register(await store.everything())).toEqual(rows);
    expect(again.counts.refused).toBe(first.counts.refused);
  });

  it('of grids and buildings adds nodes under the community, and renames by their code', async () => {
    await bring('orgTree', csv('网格,网格编码,楼号,楼栋编码,网格员,值班电话', '第三网格,W3,1,L1,王芳,0631-5550009'));
    await bring('orgTree', csv('网格,网格编码,楼号,楼栋编码', '东风网格,W3,甲1号楼,L1', '=1+1,W9,1,L9'));
    const under = async (parent: string) =>
      ((await cloud.ask('listPlaces', { query: { parent } })).body.items as Row[]).map(({ id, name }) => [id, name]);
    const added = `g${home.community.slice(1)}03`;
    expect((await under(home.community)).at(-1)).toEqual([added, '东风网格']);
    expect(await under(added)).toEqual([[`b${added.slice(1)}001`, '甲1号楼']]);
    const contact = await cloud.ask('getGridContact', { params: { gridId: added } });
    expect([contact.body.workerName, contact.body.dutyPhone]).toEqual(['王芳', '0631-5550009']);
  });

  it('of staff gives nobody a role, publishes no private number, and keeps the grid’s other numbers', async () => {
    const grants = async () => (await store.everything()).filter(({ kind }) => kind === 'grants');
    const before = await grants();
    await bring('staff', csv('姓名,手机号,岗位类别,包联网格', `王芳,13800138000,网格员,${grid}`));
    const [place] = await store.table.get([placeKeys(home.grid).place]);
    expect(place?.contact).toMatchObject({ workerName: '王芳', dutyPhone: '0631-5550002', standInName: '钱替班' });
    expect(await grants()).toEqual(before);
  });

  it('of staff is taken whole where each heads many grids: what is too much for one transaction goes in two', async () => {
    const grids = Array.from({ length: 90 }, (_, index) => `东片${index + 1}网格`);
    await bring('orgTree', csv('网格', ...grids));
    const heads = Array.from({ length: 18 }, (_, index) => {
      const his = grids.slice(index * 5, index * 5 + 5).join('、');
      return `王芳,138001380${String(index).padStart(2, '0')},网格长,${his}`;
    });
    const view = await bring('staff', csv('姓名,手机号,职务,包联网格', ...heads));
    const published = (await store.everything()).filter(
      ({ sk, contact }) => sk === 'PLACE' && (contact as Row | undefined)?.workerName === '王芳',
    );
    expect([view.state, view.counts.added, published.length]).toEqual(['done', 18, 90]);
  });

  it('of staff shows a card again that was taken down, once it says something else', async () => {
    const file = csv('姓名,手机号,岗位类别,包联网格', `王芳,13800138000,网格员,${grid}`);
    const look = async () => (await cloud.ask('getGridContact', { params: { gridId: home.grid } })).body;
    await cloud.ask('takeDownGridCard', { as: 'street', params: { gridId: home.grid } });
    const before = await look();
    await bring('staff', file);
    expect([before.down, before.workerName, (await look()).workerName]).toEqual([true, '', '王芳']);
    await cloud.ask('takeDownGridCard', { as: 'street', params: { gridId: home.grid } });
    await bring('staff', file);
    expect((await look()).down).toBe(true);
  });

  it('of a street is sorted by the community that each row names; one of a community takes no other’s', async () => {
    const other = `地点${nodeAbove(otherCommunity, 'community').community}`;
    const mine = `地点${home.community}`;
    const file = csv(
      '社区,楼号,房号,姓名',
      `${mine},${building},1,张伟`,
      `${other},地点${otherCommunity.building},2,李强`,
      '天外社区,1,3,王敏',
    );
    const byStreet = await bring('households', file, { as: 'street', place: home.street });
    expect([byStreet.counts.added, byStreet.counts.refused]).toEqual([2, 1]);
    const byCommunity = await bring('households', file);
    expect([byCommunity.counts.unchanged, byCommunity.counts.refused]).toEqual([1, 2]);
    expect((await report(byCommunity.id, 'refused')).map(({ reason }) => reason)).toEqual([
      'other_community',
      'other_community',
    ]);
  });

  describe('whose work dies', () => {
    const file = households(...people(2 * chunkRows.households + 5), people(1)[0] ?? '', person(900, '=1+1'));
    let handedIn: string;
    const prepared = async (): Promise<string> => {
      handedIn = await handIn(cloud, { kind: 'households', file });
      store.observer.forget();
      return handedIn;
    };
    const outcome = async () => ({
      register: register(await store.everything()),
      view: { ...(await importView(cloud, handedIn)), id: '' },
      lines: await report(handedIn),
    });

    it('at any call leaves the same rows and the same report as work that did not, none of them twice', async () => {
      await prepared();
      await workOn(store.table);
      const calls = store.observer.calls().length;
      const clean = await outcome();
      expect([clean.view.state, clean.view.counts]).toEqual([
        'done',
        { added: 45, changed: 0, unchanged: 0, refused: 2 },
      ]);
      for (let nth = 1; nth <= calls; nth += 1) {
        for (const kind of ['crashBefore', 'crashAfter'] as const) {
          const fresh = await engine.fresh();
          await fresh.put(
            (await store.everything()).filter(
              ({ kind }) =>
                kind === undefined ||
                ['person', 'grants', 'inbox', 'grid', 'building', 'community', 'street', 'district'].includes(
                  String(kind),
                ),
            ),
          );
          store = fresh;
          cloud = cloudOn(store.table);
          await prepared();
          store.observer.inject([{ kind, nth }]);
          await workOn(store.table).catch(() => undefined);
          store.observer.inject([]);
          for (const minutes of [1, 3, 7]) await workOn(store.table, later(noon, minutes * 60_000));
          expect([kind, nth, await outcome()]).toEqual([kind, nth, clean]);
        }
      }
    });

    it('again and again, wherever, is done in the end all the same', async () => {
      await prepared();
      await workOn(store.table);
      const clean = await outcome();
      const base = (await store.everything()).filter(
        ({ kind }) =>
          kind === undefined ||
          !['householdPerson', 'import', 'importHead', 'importChunk', 'event', 'remembered', 'importPart'].includes(
            String(kind),
          ),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }), async (deaths) => {
          store = await engine.fresh();
          await store.put(base);
          cloud = cloudOn(store.table);
          await prepared();
          let at = noon;
          for (const nth of deaths) {
            store.observer.inject([{ kind: 'crashAfter', nth }]);
            await workOn(store.table, at).catch(() => undefined);
            at = later(at, 3_600_000);
          }
          store.observer.inject([]);
          await workOn(store.table, at);
          expect(await outcome()).toEqual(clean);
        }),
        { numRuns: 5 },
      );
    });
  });

  it('that two workers are at is taken once', async () => {
    const importId = await handIn(cloud, { kind: 'households', file: households(...people(50)) });
    const work = workImport(workPortsOn(store.table));
    await Promise.all([work(importId, noon), work(importId, noon)]);
    await workOn(store.table);
    const view = await importView(cloud, importId);
    expect([view.state, view.counts.added, (await report(importId)).length]).toEqual(['done', 50, 50]);
  });

  it('holds no more rows in memory than a chunk has', async () => {
    const importId = await handIn(cloud, { kind: 'households', file: households(...people(210)) });
    let [read, taken] = [0, 0];
    const held: number[] = [];
    const base = workPortsOn(store.table);
    const ports = workPortsOn(store.table, {
      readSheet: async function* (bytes) {
        // Each reading begins anew, with the header.
        read = -1;
        for await (const row of base.readSheet(bytes)) {
          read += 1;
          yield row;
        }
      },
      commit: async (chunk) => {
        held.push(read - taken);
        taken += chunk.lines.length;
        return base.commit(chunk);
      },
    });
    await workImport(ports)(importId, noon);
    expect([taken, Math.max(...held)]).toEqual([210, chunkRows.households]);
  });

  it('that is cancelled takes no further row, and leaves those it took', async () => {
    const importId = await handIn(cloud, { kind: 'households', file: households(...people(50)) });
    const base = workPortsOn(store.table);
    const ports = workPortsOn(store.table, {
      commit: async (chunk) => {
        const done = await base.commit(chunk);
        await cloud.ask('cancelImport', { as: 'staff', params: { importId } });
        return done;
      },
    });
    await workImport(ports)(importId, noon);
    const view = await importView(cloud, importId);
    expect([view.state, view.counts.added]).toEqual(['cancelled', chunkRows.households]);
  });

  it('that was damaged on the way is refused as a whole', async () => {
    const file = households(...people(3));
    const body = {
      kind: 'households',
      place: home.community,
      fileName: '名单',
      bytes: file.length,
      sha256: '0'.repeat(64),
    };
    const params = { importId: String((await cloud.ask('startImport', { as: 'staff', body })).body.id) };
    expect((await cloud.ask('runImport', { as: 'staff', params })).code).toBe('IMPORT_INCOMPLETE');
    const bytes = Buffer.from(file).toString('base64');
    const add = () => cloud.ask('addImportPart', { as: 'staff', params, body: { index: 0, bytes } });
    expect([(await add()).code, (await add()).body.received]).toEqual([undefined, 1]);
    await cloud.ask('runImport', { as: 'staff', params });
    await workOn(store.table);
    const view = await importView(cloud, params.importId);
    expect([view.state, view.failure]).toEqual(['failed', 'file_damaged']);
  });

  describe('that names somebody who says that he lives there', () => {
    const request = (name = '李新来', room = '2单元301') =>
      cloud.ask('requestResidency', { as: 'newcomer', body: { name, building: home.building, room } });
    const list = (name = '李新来') => bring('households', csv('楼号,单元,房号,姓名', `${building},02,0301室,${name}`));
    const follow = async () => {
      const background = backgroundOn(store.table);
      for (let round = 0; round < 2; round += 1)
        for (const row of await pendingRows(store)) await background.drive(row, noon);
    };
    const standing = async () => {
      const { profile, grants } = personKeys(idOf('newcomer'));
      const [known, held] = await store.table.get([profile, grants]);
      return [(known?.residency as Row | undefined)?.state, ((held?.grants ?? []) as unknown[]).length];
    };
    const confirmations = async () =>
      (await store.everything()).filter(({ event }) => (event as Row | undefined)?.type === 'residency.confirmed');

    it('makes him a resident at once, by the system, with the reason on record', async () => {
      await list();
      const answer = await request();
      expect([answer.code, answer.body.state, await standing()]).toEqual([undefined, 'confirmed', ['confirmed', 1]]);
      const [event] = (await confirmations()).map((row) => row.event as Row);
      expect([event?.actorId, event?.reason, event?.act]).toEqual([undefined, 'household_match', 'requestResidency']);
      await follow();
      const told = (await store.everything()).filter(({ kind }) => kind === 'notice');
      expect(told.map(({ personId, noticeKind }) => [personId, noticeKind])).toEqual([
        [idOf('newcomer'), 'residency_confirmed'],
      ]);
      const waiting = await cloud.ask('listResidencies', { as: 'staff', query: { place: home.community } });
      expect(waiting.body.items).toEqual([]);
    });

    it('confirms him when he had asked before the list came', async () => {
      expect((await request()).body.state).toBe('pending');
      await list();
      await follow();
      expect([await standing(), (await confirmations()).length]).toEqual([['confirmed', 1], 1]);
    });

    it('confirms him once, however often the list and what follows from it come again', async () => {
      await request();
      await list();
      const rows = await pendingRows(store);
      await follow();
      const background = backgroundOn(store.table);
      for (const row of [...rows, ...rows]) await background.drive(row, noon);
      await list();
      await follow();
      expect([await standing(), (await confirmations()).length]).toEqual([['confirmed', 1], 1]);
    });

    it.each([
      ['under another name', '李新莱', '2单元301'],
      ['behind another door', '李新来', '2单元302'],
    ])('leaves him waiting %s', async (_, name, room) => {
      await list();
      expect((await request(name, room)).body.state).toBe('pending');
      await list('王敏');
      await follow();
      expect(await standing()).toEqual(['pending', 0]);
    });

    it('leaves him declined when staff had declined him before', async () => {
      const { body } = await request();
      await cloud.ask('declineResidency', {
        as: 'staff',
        params: { residencyId: String(body.id) },
        body: { reason: '查无此人' },
      });
      await list();
      await follow();
      expect(await standing()).toEqual(['declined', 0]);
    });

    it('misses him in no order in which his request and the list’s row may come', async () => {
      const importId = await handIn(cloud, {
        kind: 'households',
        file: csv('楼号,单元,房号,姓名', `${building},2,301,李新来`),
      });
      const base = workPortsOn(store.table);
      let asked = 0;
      await workImport(
        workPortsOn(store.table, {
          commit: async (chunk) => {
            // He asks after the row was looked at and before it is written.
            asked += 1;
            if (asked === 1) await request();
            return base.commit(chunk);
          },
        }),
      )(importId, noon);
      await follow();
      expect([asked, await standing()]).toEqual([2, ['confirmed', 1]]);
    });
  });
});
