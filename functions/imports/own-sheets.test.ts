/** Lists as staff already keep them, without a column changed: what becomes of each. */
import '../testkit/quiet';
import type { ImportKind } from '../../shared/imports/sheet-columns';
import { placeKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds } from '../testkit/fixed';
import { handIn, importView, workOn } from '../testkit/importing';
import { home } from '../testkit/places';
import { gridContact, personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';

const csv = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\n'));
const grid = `地点${home.grid}`;

describe('a list as staff keep it', () => {
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
    await bring('orgTree', csv('网格,楼号', `${grid},海悦花园3号楼`, `地点${home.grid.slice(0, -1)}2,怡园7号楼`));
  });
  afterAll(() => engine.close());

  const bring = async (kind: ImportKind, file: Uint8Array) => {
    const importId = await handIn(cloud, { kind, file });
    await workOn(store.table);
    const query = { show: 'all' };
    const { body } = await cloud.ask('listImportRows', { as: 'staff', params: { importId }, query });
    const lines = (body.items as Row[]).map(({ outcome, reason, field }) => [outcome, reason, field].filter(Boolean));
    const shown = (body.items as Row[]).map((line) => line.shown);
    return { view: await importView(cloud, importId), lines, shown };
  };
  const opened = async (kind: string) =>
    (await store.everything())
      .filter((row) => row.kind === kind)
      .map(
        ({ sealed }) => JSON.parse(Buffer.from(String(sealed).slice('sealed.'.length), 'base64url').toString()) as Row,
      );

  it('of households with one column 住址 is read where there is no doubt, and told what to write where there is', async () => {
    const { view, lines, shown } = await bring(
      'households',
      csv(
        '姓名,身份证号,性别,出生日期,民族,文化程度,职业,所属户,与户主关系,住址,备注',
        '张伟,110101199001011234,男,1990-01-01,汉,大学,工人,1,户主,海悦花园3号楼2单元301,',
        '李强,,男,,,,,2,户主,某某路边小房子,',
      ),
    );
    expect([view.state, lines]).toEqual(['done', [['added'], ['refused', 'not_an_address', 'address']]]);
    expect(shown).toEqual(['海悦花园3号楼 2**** 张**', '李**']);
    const places = (await cloud.ask('listPlaces', { query: { parent: home.grid } })).body.items as Row[];
    const building = places.find(({ name }) => name === '海悦花园3号楼')?.id;
    const body = { name: '张伟', building, room: '2-301' };
    expect((await cloud.ask('requestResidency', { as: 'newcomer', body })).body.state).toBe('confirmed');
  });

  it('of registered households has the head’s number with the head alone', async () => {
    const header = '户号,户主姓名,户主联系方式,姓名,与户主关系,楼号,房屋号';
    const mine = '海悦花园3号楼,301';
    await bring(
      'households',
      csv(header, `1,张伟,13800138000,张伟,户主,${mine}`, `1,张伟,13800138000,张小宝,子,${mine}`),
    );
    const listed = await opened('householdPerson');
    expect(listed.map(({ name, phone }) => [name, phone]).sort()).toEqual([
      ['张伟', '13800138000'],
      ['张小宝', undefined],
    ]);
    await bring('households', csv('户主姓名,户主联系方式,住址', '王敏,13900139000,海悦花园3-302'));
    expect((await opened('householdPerson')).map(({ name, phone }) => [name, phone])).toContainEqual([
      '王敏',
      '13900139000',
    ]);
  });

  it('of staff without a phone is told which column to add; with one, rows that have a number are taken', async () => {
    const header = '姓名,照片,职务,分管,职责说明';
    const without = await bring('staff', csv(header, '王芳,,网格员,海悦花园,走访'));
    expect([without.view.state, without.view.failure, without.view.missing, without.lines]).toEqual([
      'done',
      undefined,
      ['phone'],
      [['refused', 'missing', 'phone']],
    ]);
    const having = csv(`${header},联系电话`, '王芳,,网格员,海悦花园,走访,13800138000', '李静,,一般社区工作人员,后勤,,');
    const { view, lines } = await bring('staff', having);
    expect([view.missing, lines]).toEqual([undefined, [['added'], ['refused', 'missing', 'phone']]]);
    const [place] = await store.table.get([placeKeys(home.grid).place]);
    expect(place?.contact).toMatchObject({ workerName: '王芳', dutyPhone: gridContact.dutyPhone });
  });

  it.each([
    ['13800138000', gridContact.dutyPhone],
    ['0631-5550009', '0631-5550009'],
  ])('of grids with 网格员电话 %s shows %s to everybody', async (written, shown) => {
    await bring('orgTree', csv('网格编码,网格名称,网格员,网格员电话', `W1,${grid},王芳,${written}`));
    const contact = await cloud.ask('getGridContact', { params: { gridId: home.grid } });
    expect([contact.body.workerName, contact.body.dutyPhone]).toEqual(['王芳', shown]);
  });
});
