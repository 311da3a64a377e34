/** A household list is handed in at the workbench, and a resident whom it names is confirmed at once: on the whole local cloud. */
import type { Cloud } from '../../local/cloud';
import { type Phone, phoneOf } from './api-client';
import { demoCloud } from './demo-cloud';
import { handInHouseholds, householdBook } from './household-list';

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

  it('in a real workbook confirms whoever asks under his listed name and door, without anybody’s looking', async () => {
    const places = await staff.call('listPlaces', { query: { parent: 'g37107100700201' } });
    const name = places.body.items.find(({ id }: { id: string }) => id === building).name;
    const book = await householdBook([
      ['第1网格', name, '3', '1202', '欧阳明月', '110101199001011234'],
      ['第1网格', name, '3', '1203', '=1+1', ''],
    ]);
    const importId = await handInHouseholds(cloud, staff, community, book);
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
