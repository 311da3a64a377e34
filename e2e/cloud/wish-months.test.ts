/** The wishes of a month through the whole local cloud: asked for, written into a spreadsheet, fetched. */
import { readWorkbook } from '../../functions/testkit/read-workbook';
import type { Cloud } from '../../local/cloud';
import { daysInMs, instantAt, shanghaiMonth } from '../../shared/kernel/instant';
import { type Phone, phoneOf } from './api-client';
import { demoCloud } from './demo-cloud';

/** Of its wishes one was submitted three days ago, whatever day it is. */
const placeId = 'c371071007002';

describe('the wishes of a month', () => {
  let cloud: Cloud;
  let staff: Phone;
  beforeAll(async () => {
    cloud = await demoCloud();
    staff = await phoneOf(cloud, 'staff-1');
  }, 240_000);
  afterAll(() => cloud.close());

  it('are one spreadsheet behind an address that is good for ten minutes, without a name', async () => {
    const month = shanghaiMonth(instantAt(cloud.clock.now() - daysInMs(3)));
    const params = { placeId, month };
    expect((await staff.call('requestWishMonth', { params })).body.state).toBe('working');
    await cloud.advanceTo(cloud.clock.now() + 3 * 60_000);
    const { state, url } = (await staff.call('getWishMonth', { params })).body;
    const answer = await fetch(url);
    expect([state, answer.status, answer.headers.get('content-type')]).toEqual([
      'ready',
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    const { sheets, raw } = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual([`${month}心愿`, '汇总']);
    expect(sheets[0]?.rows.length).toBeGreaterThan(1);
    expect(new Set(sheets[0]?.rows.slice(1).map(([, community]) => community))).toEqual(new Set(['古寨社区']));
    expect(raw).not.toMatch(/\*\*/);
    await cloud.advanceTo(cloud.clock.now() + 11 * 60_000);
    expect((await fetch(url)).status).toBe(403);
  });
});
