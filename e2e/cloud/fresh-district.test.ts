/** From an empty table to a resident who is known: the operator’s tool, the supervisor, the lists, the picker. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { auditReport } from '../../local/audit/audit-report';
import { type Cloud, startCloud } from '../../local/cloud';
import { type Phone, phoneWith, visitorOf } from './api-client';
import { nextHour } from './demo-cloud';
import { handIn } from './lists';

const root = join(__dirname, '../..');
const supervisorPhone = '13800001234';
const words = ['--code', '371002', '--name', '环翠区', '--supervisor-phone', supervisorPhone];
const household = { name: '赵秀英', room: '2单元301' };

let environment: Readonly<Record<string, string>>;
let cloud: Cloud;
beforeAll(async () => {
  const seed = async (context: { readonly environment: Readonly<Record<string, string>> }) => {
    environment = context.environment;
  };
  cloud = await startCloud({
    root,
    port: 0,
    stage: 'dev',
    ticking: false,
    demo: { version: 'nothing', people: [], seed },
    report: (fault) => console.error(fault),
  });
  cloud.clock.moveTo(nextHour(10, cloud.clock.now()));
}, 240_000);
afterAll(() => cloud.close());

/** The tool as the operator runs it, on the table of the running cloud. */
const operator = async (...more: readonly string[]): Promise<string> => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, join(root, 'local/district-open.ts'), ...words, ...more, '--table', environment.TABLE_NAME ?? ''];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...environment } });
  return stdout;
};

const arrives = (openid: string): Promise<Phone> => phoneWith(cloud, cloud.wechat.issueLoginCode(openid));
const rolesOf = async (phone: Phone): Promise<readonly unknown[]> =>
  (await phone.call('getMe')).body.roles.map(({ role, placeName }: { role: string; placeName: string }) => [
    role,
    placeName,
  ]);

/** What the picker shows, level by level, each time the node of that name. */
const picked = async (...names: readonly string[]): Promise<string> => {
  let parent: string | undefined;
  for (const name of names) {
    const query: Record<string, string> = parent === undefined ? {} : { parent };
    const { body } = await visitorOf(cloud).call('listPlaces', { query });
    parent = body.items.find((item: { name: string }) => item.name === name)?.id;
    if (parent === undefined) throw new Error(`the picker has no ${name}: ${JSON.stringify(body.items)}`);
  }
  return parent ?? '';
};

describe('a district that begins', () => {
  it('is laid down by its operator, grows by its supervisor’s list, and knows its first resident by a household’s row', async () => {
    expect((await visitorOf(cloud).call('listPlaces')).body.items).toEqual([]);
    expect(await operator('--supervisor-name', '林振华')).toContain('is laid down');
    expect(await operator('--supervisor-name', '林振华')).toContain('stands already');

    const supervisor = await arrives('o-supervisor');
    expect(await rolesOf(supervisor)).toEqual([]);
    const code = cloud.wechat.issuePhoneCode('o-supervisor', { number: supervisorPhone, countryCode: '86' });
    expect((await supervisor.call('verifyPhone', { body: { code } })).status).toBe(200);
    await cloud.drain();
    expect(await rolesOf(supervisor)).toEqual([['districtSupervisor', '环翠区']]);

    const district = await picked('环翠区');
    const tree = [
      '街道,社区,网格,小区,楼栋',
      '鲸园街道,塔山社区,第1网格,海悦花园,3',
      '鲸园街道,菊花顶社区,第1网格,,1号楼',
    ];
    const grown = await handIn(cloud, supervisor, { kind: 'orgTree', place: district, lines: tree });
    expect(grown).toMatchObject({ state: 'done', counts: { added: 2, refused: 0 } });
    const again = await handIn(cloud, supervisor, { kind: 'orgTree', place: district, lines: tree });
    expect(again).toMatchObject({ state: 'done', counts: { added: 0, changed: 0, unchanged: 2 } });
    const staff = ['姓名,手机号,所属街道,所属社区,岗位类别', '王雅静,13900000001,鲸园街道,塔山社区,社工'];
    const listed = await handIn(cloud, supervisor, { kind: 'staff', place: district, lines: staff });
    expect(listed).toMatchObject({ state: 'done', counts: { added: 1, refused: 0 } });

    const street = await picked('环翠区', '鲸园街道');
    const admin = await arrives('o-street-admin');
    const { body: me } = await admin.call('getMe');
    const found = await supervisor.call('findByNumber', { params: { number: me.number } });
    const body = { personId: found.body.personId, name: '高丽华', role: 'streetAdmin', place: street };
    expect((await supervisor.call('appointPerson', { body })).status).toBe(200);
    const households = ['社区,小区,楼栋,房屋号,姓名', `塔山社区,海悦花园,3号楼,${household.room},${household.name}`];
    const known = await handIn(cloud, admin, { kind: 'households', place: street, lines: households });
    expect(known).toMatchObject({ state: 'done', counts: { added: 1, refused: 0 } });

    const community = await picked('环翠区', '鲸园街道', '塔山社区');
    const appointee = await arrives('o-staff');
    const number = (await appointee.call('getMe')).body.number;
    const named = (await admin.call('findByNumber', { params: { number } })).body.personId;
    const post = { personId: named, name: '王雅静', role: 'communityStaff', place: community };
    expect((await admin.call('appointPerson', { body: post })).status).toBe(200);
    expect(await rolesOf(appointee)).toEqual([['communityStaff', '塔山社区']]);

    const grid = await picked('环翠区', '鲸园街道', '塔山社区', '第1网格');
    const contact = async () => visitorOf(cloud).call('getGridContact', { params: { gridId: grid } });
    expect(await contact()).toMatchObject({
      status: 200,
      body: { communityName: '塔山社区', workerName: '', away: true },
    });
    const numbers = { dutyPhone: '0631-5200009', communityPhone: '0631-5200001' };
    const said = await appointee.call('setGridContact', { params: { gridId: grid }, body: numbers });
    expect(said.status).toBe(200);
    const walker = await arrives('o-grid-worker');
    const walkerNumber = (await walker.call('getMe')).body.number;
    const { personId } = (await appointee.call('findByNumber', { params: { number: walkerNumber } })).body;
    const walks = { personId, name: '孙建国', role: 'gridWorker', place: grid };
    expect((await appointee.call('appointPerson', { body: walks })).status).toBe(200);
    await cloud.drain();
    expect((await contact()).body).toMatchObject({ ...numbers, workerName: '孙建国', away: false });

    const resident = await arrives('o-resident');
    const building = await picked('环翠区', '鲸园街道', '塔山社区', '第1网格', '海悦花园3号楼');
    expect((await resident.call('requestResidency', { body: { ...household, building } })).status).toBe(200);
    await cloud.drain();
    expect(await rolesOf(resident)).toEqual([['resident', '海悦花园3号楼']]);

    const wish = await resident.call('submitWish', { body: { words: '想学用手机挂号' } });
    expect(wish.status).toBe(200);
    await cloud.drain();
    const queue = await appointee.call('listWishQueue', { query: { place: community, state: 'submitted' } });
    expect(queue.body.items.map(({ id }: { id: string }) => id)).toEqual([wish.body.id]);

    const report = await auditReport(cloud.database, cloud.plan.table.name);
    expect([report.whole, report.waiting]).toEqual([true, 0]);
    expect(report.chains.map(({ tenant }) => tenant)).toEqual([district, 'host', street]);
  }, 240_000);

  it('is not laid down by words that cannot be meant, and the tool says which', async () => {
    await expect(operator('--supervisor-name', '')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--supervisor-name is missing'),
    });
    await expect(operator('--supervisor-name', '林振华', '--name', '文登区')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--name does not fit'),
    });
  }, 60_000);
});
