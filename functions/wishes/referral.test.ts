/** 转介: whom the resident is sent to, when staff ask him, and what came of it. */
import '../testkit/quiet';
import type { RoleGrant } from '../../shared/kernel/actor';
import { daysInMs, later } from '../../shared/kernel/instant';
import { backgroundOn } from '../testkit/background';
import { aClaim, aGrant, aWish } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, type FixedClock, fixedClock, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { aReferring } from '../testkit/referrals';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { claimRow, wishRow } from './wish-rows.dynamo';

const people = {
  author: [aGrant('resident', home)],
  claimer: [aGrant('partyMember')],
  staff: [aGrant('communityStaff')],
  worker: [aGrant('gridWorker', nodeAbove(home, 'grid'))],
} satisfies Record<string, readonly RoleGrant[]>;

const wishId = idOf('wish');
const params = { wishId };
/** A week after noon of the 22nd. */
const callDay = aReferring().callOn;
const midnight = later(`${callDay}T00:00:00.000Z`, -8 * 3_600_000);

describe('a referred wish', () => {
  let engine: TestEngine;
  let store: TestTable;
  let clock: FixedClock;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    clock = fixedClock();
    cloud = cloudOn(store.table, { ids: countedIds(), clock });
    await store.put([
      ...Object.entries(people).flatMap(([called, grants]) => personRows({ called, grants })),
      wishRow(aWish({ id: wishId, state: 'claimed', holders: [idOf('claimer')], words: '燃气管松了' })),
      claimRow(aClaim({ wishId, memberId: idOf('claimer') })),
    ]);
  });
  afterAll(() => engine.close());

  const refer = (changes: object = {}) =>
    cloud.ask('referWish', { as: 'staff', params, body: { ...aReferring(), ...changes } });
  const settle = (body: object) =>
    cloud.ask('settleReferral', { as: 'staff', params, body: { note: '居民电话里说的', ...body } });
  const tick = async (at: string) => {
    const background = backgroundOn(store.table, { ids: countedIds(5000) });
    await background.tick(at);
    for (const row of await pendingRows(store)) await background.drive(row, at);
  };
  const seenBy = async (as: string) => (await cloud.ask('getWish', { as, params })).body;
  const isTimed = async () => (await store.everything()).some(({ sk }) => sk === 'TIMER#REFERRAL');
  const queue = async (as = 'staff', place: string = home.community) => {
    const { code, body } = await cloud.ask('listReferrals', { as, query: { place } });
    return code ?? (body.items as { id: string; toCall: boolean }[]).map(({ toCall }) => toCall);
  };

  it('tells the resident and staff whom to call and when staff ask, and whoever would have come nothing of it', async () => {
    expect((await refer()).body).toMatchObject({ state: 'closed', dueAt: later(midnight, daysInMs(1) - 1) });
    const told = { kind: 'professional', office: '试验燃气公司', officePhone: '0631-0000011', callOn: callDay };
    expect([(await seenBy('author')).referral, (await seenBy('worker')).referral]).toEqual([told, told]);
    expect((await seenBy('author')).closeReason).toBe('referred');
    const note = (view: Record<string, unknown>) => JSON.stringify(view.timeline).includes(aReferring().words);
    expect([note(await seenBy('author')), note(await seenBy('staff'))]).toEqual([true, true]);
    const helper = await seenBy('claimer');
    expect([helper.state, helper.referral, note(helper)]).toEqual(['closed', undefined, false]);
  });

  it('sends away whoever would come', async () => {
    await refer();
    const claim = (await store.everything()).find(({ kind }) => kind === 'claim');
    expect(claim?.state).toBe('released');
  });

  it.each([
    ['today', '2026-11-22'],
    ['a day that has gone by', '2026-11-01'],
    ['a day too far off', '2027-02-01'],
  ])('is not promised a call for %s: the field is named', async (_, callOn) => {
    expect((await refer({ callOn })).body).toMatchObject({ code: 'BAD_INPUT', field: 'body.callOn' });
  });

  it.each([
    ['a number that nobody can dial', { officePhone: '5550011' }, 'body.officePhone'],
    ['no office', { office: '' }, 'body.office'],
    ['a private number in its name', { office: '老王13812345678' }, 'body.office'],
    ['a kind that is none', { kind: 'gossip' }, 'body.kind'],
  ])('with %s is refused by that field', async (_, changes, field) => {
    expect((await refer(changes)).body).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('comes to be called on its day and not before', async () => {
    await refer();
    await tick(later(midnight, -1));
    expect([await queue(), (await seenBy('staff')).toCall]).toEqual([[false], false]);
    await tick(midnight);
    expect([await queue(), await queue('worker', home.grid), await queue('author')]).toEqual([
      [true],
      [true],
      'NOT_ALLOWED',
    ]);
    const told = (await store.everything()).filter(({ kind }) => kind === 'notice').map(({ noticeKind }) => noticeKind);
    expect(told).toContain('wish_referral_to_call');
  });

  it.each(['helped', 'not_helped'])('that has %s leaves the queue, and the resident reads it', async (outcome) => {
    await refer();
    await tick(midnight);
    expect((await settle({ outcome })).code).toBeUndefined();
    const view = await seenBy('author');
    expect([await queue(), view.referral, view.dueAt, view.toCall]).toEqual([
      [],
      expect.objectContaining({ outcome }),
      undefined,
      false,
    ]);
    expect(await isTimed()).toBe(false);
  });

  it('whose resident waits still is called again on another day', async () => {
    await refer();
    await tick(midnight);
    const again = '2026-12-10';
    expect((await settle({ outcome: 'waiting', callOn: again })).code).toBeUndefined();
    expect([await queue(), (await seenBy('author')).referral]).toEqual([
      [false],
      expect.objectContaining({ outcome: 'waiting', callOn: again }),
    ]);
    await tick(later(midnight, daysInMs(1)));
    expect(await queue()).toEqual([false]);
    await tick('2026-12-09T16:00:00.000Z');
    expect(await queue()).toEqual([true]);
  });

  it.each([
    ['waiting without a day', { outcome: 'waiting' }],
    ['waiting for a day gone by', { outcome: 'waiting', callOn: '2026-11-20' }],
    ['an end with another day', { outcome: 'helped', callOn: '2026-12-20' }],
  ])('is not settled as %s', async (_, body) => {
    await refer();
    expect((await settle(body)).body).toMatchObject({ code: 'BAD_INPUT', field: 'body.callOn' });
  });

  it('has a note that staff read and the resident does not', async () => {
    await refer();
    await settle({ outcome: 'helped', note: '老人耳背，请多打几次' });
    const said = async (as: string) => JSON.stringify((await seenBy(as)).timeline).includes('耳背');
    expect([await said('staff'), await said('worker'), await said('author')]).toEqual([true, true, false]);
  });

  it('is settled once: the same word again is granted, another is refused', async () => {
    await refer();
    await settle({ outcome: 'helped' });
    expect([(await settle({ outcome: 'helped' })).code, (await settle({ outcome: 'not_helped' })).code]).toEqual([
      undefined,
      'WRONG_STATE',
    ]);
  });

  it('is referred once: to the same office again is granted, to another is refused', async () => {
    await refer();
    expect([(await refer()).code, (await refer({ officePhone: '0631-0000012' })).code]).toEqual([
      undefined,
      'WRONG_STATE',
    ]);
  });

  it('is not closed for another reason afterwards', async () => {
    await refer();
    const body = { reason: 'not_possible', words: '这件事社区办不了' };
    expect((await cloud.ask('closeWish', { as: 'staff', params, body })).code).toBe('WRONG_STATE');
  });

  it('of somebody who closes his account is called about no more, and names no office', async () => {
    await refer();
    expect((await cloud.ask('closeAccount', { as: 'author' })).code).toBeUndefined();
    await tick(later(noon, daysInMs(1)));
    await tick(midnight);
    const rows = await store.everything();
    const wish = rows.find(({ kind }) => kind === 'wish');
    expect([await queue(), wish?.toCall, wish?.referral, wish?.ownerKey, await isTimed()]).toEqual([
      [],
      false,
      expect.objectContaining({ outcome: 'moot', kind: 'professional' }),
      undefined,
      false,
    ]);
    expect(JSON.stringify(wish)).not.toContain('试验燃气公司');
  });
});
