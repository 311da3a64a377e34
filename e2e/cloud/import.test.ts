/** A household list is handed in at the workbench, and a resident whom it names is confirmed at once: on the whole local cloud. */
import { createHash } from 'node:crypto';
import writeXlsxFile from 'write-excel-file/node';
import type { Cloud } from '../../local/cloud';
import { type Phone, phoneOf } from './api-client';
import { demoCloud } from './demo-cloud';

const community = 'c371071007002';
const building = 'b37107100700201001';

describe('a household list', () => {
  let cloud: Cloud;
  let staff: Phone;
  beforeAll(async () => {
    cloud = await demoCloud();
    staff = await phoneOf(cloud, 'staff-1');
  });
  afterAll(() => cloud.close());

  const handIn = async (file: Buffer): Promise<string> => {
    const sha256 = createHash('sha256').update(file).digest('hex');
    const list = { kind: 'households', place: community, fileName: '居民名单.xlsx', bytes: file.length, sha256 };
    const { body } = await staff.call('startImport', { body: list });
    const params = { importId: String(body.id) };
    const answers = [
      await staff.call('addImportPart', { params, body: { index: 0, bytes: file.toString('base64') } }),
      await staff.call('runImport', { params }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await cloud.drain();
    return params.importId;
  };

  it('in a real workbook confirms whoever asks under his listed name and door, without anybody’s looking', async () => {
    const places = await staff.call('listPlaces', { query: { parent: 'g37107100700201' } });
    const name = places.body.items.find(({ id }: { id: string }) => id === building).name;
    const rows = [
      ['网格', '楼号', '单元', '房屋号', '姓名', '身份证号'],
      ['第1网格', name, '3', '1202', '欧阳明月', '110101199001011234'],
      ['第1网格', name, '3', '1203', '=1+1', ''],
    ].map((cells) => cells.map((value) => ({ type: String, value })));
    const importId = await handIn(await writeXlsxFile(rows).toBuffer());
    const { body } = await staff.call('getImport', { params: { importId } });
    expect([body.state, body.counts]).toEqual(['done', { added: 1, changed: 0, unchanged: 0, refused: 1 }]);
    const newcomer = await phoneOf(cloud, 'newcomer-1');
    const home = { name: '欧阳明月', building, room: '3单元1202' };
    const answer = await newcomer.call('requestResidency', { body: home });
    expect([answer.status, answer.body.state]).toEqual([200, 'confirmed']);
    await cloud.drain();
    const me = await newcomer.call('getMe');
    expect([me.body.home.at.building, me.body.unread]).toEqual([building, 1]);
  });
});
