/** A role that was given until a day is nobody's after it, however late the clock comes to take it away. */
import '../testkit/quiet';
import { later } from '../../shared/kernel/instant';
import { aGrant } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { fixedClock, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine } from '../testkit/test-table';

describe('a role that was given until a moment', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  it.each([
    ['counts in its last moment', noon, undefined],
    ['counts no more a second later', later(noon, -1000), 'NOT_ALLOWED'],
  ])('%s', async (_, until, code) => {
    const { put, table } = await engine.fresh();
    await put(personRows({ called: 'staff', grants: [{ ...aGrant('communityStaff'), until }] }));
    const query = { place: home.community, state: 'submitted' };
    const answer = await cloudOn(table, { clock: fixedClock(noon) }).ask('listWishQueue', { as: 'staff', query });
    expect(answer.code).toBe(code);
  });
});
