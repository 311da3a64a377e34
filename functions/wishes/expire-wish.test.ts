/** A wish for which nobody comes stays on the wall for some days more, and then ends kindly. */
import '../testkit/quiet';
import { daysInMs, endOfShanghaiDay, later } from '../../shared/kernel/instant';
import { defaultSettings } from '../../shared/kernel/settings';
import { wishKeys } from '../platform/keys/wishes';
import { backgroundOn } from '../testkit/background';
import { aGrant, aWish } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, fixedClock, idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { personRows, settingsRow } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { decideExpireWish } from './expire-wish';
import { endOnShelf } from './shelf';
import { wishRow } from './wish-rows.dynamo';

const wishId = idOf('wish');
const params = { wishId };
const issued = { publicWords: '帮邻居换灯泡', category: 'repair', places: 1 };
const day = (days: number): string => later(noon, daysInMs(days));

describe('a wish for which nobody comes', () => {
  let engine: TestEngine;
  let store: TestTable;
  const clock = fixedClock(noon);
  const ids = countedIds();
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  const begin = async (changes: Parameters<typeof aWish>[0] = {}) => {
    store = await engine.fresh();
    await store.put([
      ...personRows({ called: 'author', grants: [aGrant('resident', home)], profile: { name: '王桂兰' } }),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'anna', grants: [aGrant('partyMember')] }),
      wishRow(aWish(changes)),
    ]);
  };
  afterAll(() => engine.close());

  const follow = async (at = noon) => {
    for (const row of await pendingRows(store)) await backgroundOn(store.table, { ids }).drive(row, at);
  };
  const done = async (...acts: readonly (readonly [act: string, as: string, body?: unknown])[]) => {
    for (const [act, as, body] of acts) {
      const { code } = await cloudOn(store.table, { clock, ids }).ask(act, { as, params, body });
      expect([act, code]).toEqual([act, undefined]);
    }
  };
  const tick = (at: string) => backgroundOn(store.table, { ids }).tick(at);
  const stands = async () => {
    const [wish, timer] = await store.table.get([wishKeys(wishId).wish, wishKeys(wishId).expireTimer]);
    return [wish?.state, wish?.closeReason, wish?.expiresAt, timer?.dueAt];
  };

  it('stays for the tenant’s days after the day by which it is needed, and then is closed as expired', async () => {
    const needBy = '2026-11-25';
    await begin({ needBy });
    await done(['publishWish', 'staff', issued]);
    const end = later(endOfShanghaiDay(needBy), daysInMs(defaultSettings.wishExpireDays));
    expect(await stands()).toEqual(['published', undefined, end, end]);
    await tick(later(end, -1));
    expect(await stands()).toEqual(['published', undefined, end, end]);
    await tick(end);
    expect(await stands()).toEqual(['closed', 'expired', undefined, undefined]);
    await follow(end);
    const notices = (await store.everything()).filter(({ kind }) => kind === 'notice');
    const told = notices.filter(({ at }) => at === end).map(({ personId, noticeKind }) => [personId, noticeKind]);
    expect(told.toSorted()).toEqual(
      [
        [idOf('author'), 'wish_expired'],
        [idOf('staff'), 'wish_nobody_came'],
      ].toSorted(),
    );
  });

  it('without such a day stays for longer, by what the tenant has set when it was filed', async () => {
    await begin();
    await store.put([settingsRow(home.community, { wishShelfDays: 30, wishExpireDays: 3 })]);
    const cloud = cloudOn(store.table, { clock, ids });
    const { body } = await cloud.ask('submitWish', { as: 'author', body: { words: '想学用手机挂号' } });
    const [wish] = await store.table.get([wishKeys(String(body.id)).wish]);
    expect(wish).toMatchObject({ shelfDays: 30, expireDays: 3 });
  });

  it.each([
    ['its day and the tenant’s days', '2026-11-25', later(endOfShanghaiDay('2026-11-25'), daysInMs(7))],
    ['the tenant’s days from now where its day has gone by', '2026-11-20', day(7)],
    ['the shelf’s days where it has none', undefined, day(90)],
  ])('waits for %s', (_, needBy, end) => {
    expect(endOnShelf({ needBy, expireDays: 7, shelfDays: 90 }, noon)).toBe(end);
  });

  it('stops waiting when somebody comes or is asked, and waits anew when he gives back or cannot', async () => {
    await begin();
    const seen: unknown[] = [];
    for (const act of [
      ['publishWish', 'staff', issued],
      ['claimWish', 'anna', {}],
      ['releaseWish', 'anna', { reason: '临时出差' }],
      ['assignWish', 'staff', { memberId: idOf('anna') }],
      ['declineAssignment', 'anna', {}],
    ] as const) {
      await done(act);
      const [state, , until, due] = await stands();
      seen.push([state, until, due === until]);
    }
    expect(seen).toEqual([
      ['published', day(90), true],
      ['claimed', undefined, true],
      ['published', day(90), true],
      ['assigned', undefined, true],
      ['published', day(90), true],
    ]);
  });

  it.each([
    ['withdrawWish', 'author', undefined],
    ['closeWish', 'staff', { reason: 'not_possible', words: '社区办不了' }],
  ])('has no end of its own once %s has ended it', async (act, as, body) => {
    await begin();
    await done(['publishWish', 'staff', issued], [act, as, body]);
    expect((await stands()).slice(2)).toEqual([undefined, undefined]);
  });

  it('is left alone by a timer that is stale', () => {
    const waits = { state: 'published', expiresAt: day(3) } as const;
    const decided = [
      aWish(waits),
      aWish({ ...waits, state: 'claimed' }),
      aWish({ ...waits, expiresAt: undefined }),
    ].map((wish) => decideExpireWish(wish, day(2), idOf('event')));
    const late = decideExpireWish(aWish({ ...waits, state: 'withdrawn' }), day(4), idOf('event'));
    expect([...decided, late]).toEqual([undefined, undefined, undefined, undefined]);
    expect(decideExpireWish(aWish(waits), day(3), idOf('event'))).toMatchObject({ to: 'closed' });
  });
});
