/** The printed sheets of a whole community through the whole local cloud: asked for, drawn by WeChat, laid out, fetched. */
import { readPdf } from '../../functions/testkit/read-pdf';
import type { Cloud } from '../../local/cloud';
import { type Phone, phoneOf } from './api-client';
import { demoCloud } from './demo-cloud';

const community = 'c371071007002';
const params = { placeId: community };

describe('the printed sheets of a community', () => {
  let cloud: Cloud;
  let staff: Phone;
  beforeAll(async () => {
    cloud = await demoCloud();
    staff = await phoneOf(cloud, 'staff-1');
  }, 240_000);
  afterAll(() => cloud.close());

  const view = async () => (await staff.call('getBuildingSheets', { params })).body;
  const passes = async (minutes: number) => cloud.advanceTo(cloud.clock.now() + minutes * 60_000);

  const under = async (parent: string): Promise<{ id: string; name: string }[]> =>
    (await staff.call('listPlaces', { query: { parent } })).body.items;
  /** Of every building of the community, in the order of their ids. */
  const names = async (): Promise<string[]> => {
    const buildings = await Promise.all((await under(community)).map(({ id }) => under(id)));
    return buildings.flat().map(({ name }) => `古寨社区 ${name}`);
  };

  it('are one PDF of a page a building, behind an address that is good for ten minutes', async () => {
    expect((await staff.call('requestBuildingSheets', { params })).body.state).toBe('working');
    await passes(3);
    const { state, buildings, url } = await view();
    const answer = await fetch(url);
    expect([state, answer.status, answer.headers.get('content-type')]).toEqual(['ready', 200, 'application/pdf']);
    const { pages } = readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect([pages.length, buildings > 10]).toEqual([buildings, true]);
    const words = pages.map((page) => page.split('\n'));
    expect(words.map(([place, building]) => `${place} ${building}`)).toEqual(await names());
    await passes(11);
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch((await view()).url)).status).toBe(200);
  });
});
