/** A tenant's settings, given at any node and inherited downwards, become the promises that a resident is told. */
import '../testkit/quiet';
import { daysInMs, hoursInMs, later } from '../../shared/kernel/instant';
import type { PartialSettings } from '../../shared/kernel/settings';
import { wishKeys } from '../platform/keys/wishes';
import { backgroundOn } from '../testkit/background';
import { aGrant } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity } from '../testkit/places';
import { personRows, settingsRow } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';

type Layers = Partial<Record<'district' | 'street' | 'community', PartialSettings>>;

const words = { words: '家里灯泡坏了' };

describe('the answer to a wish is promised', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put([
      ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
      ...personRows({
        called: 'helper',
        grants: [aGrant('communityStaff', nodeAbove(otherCommunity, 'community')), aGrant('resident', home)],
      }),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'anna', grants: [aGrant('partyMember')] }),
    ]);
  });
  afterAll(() => engine.close());

  const cloud = () => cloudOn(store.table, { ids: countedIds() });
  const setting = (layers: Layers) =>
    store.put(Object.entries(layers).map(([kind, settings]) => settingsRow(home[kind as keyof Layers], settings)));
  const sessionOf = async (called: string) => {
    const { body } = await cloud().ask('openSession', { body: { code: `code-of-${called}` } });
    return { headers: { authorization: `Bearer ${body.token}` } };
  };
  const submitBy = async (called: string) =>
    (await cloud().ask('submitWish', { ...(await sessionOf(called)), body: words })).body;

  it.each<[string, Layers, number]>([
    ['48 hours where nobody has set any', {}, 48],
    ['the district’s hours', { district: { wishReviewHours: 72 } }, 72],
    ['the street’s over the district’s', { district: { wishReviewHours: 72 }, street: { wishReviewHours: 24 } }, 24],
    ['the community’s over all', { street: { wishReviewHours: 24 }, community: { wishReviewHours: 12 } }, 12],
    [
      'the street’s where the community has set something else',
      { street: { wishReviewHours: 24 }, community: { wishConfirmDays: 3 } },
      24,
    ],
  ])('by %s', async (_, layers, hours) => {
    await setting(layers);
    expect((await submitBy('author')).dueAt).toBe(later(noon, hoursInMs(hours)));
  });

  it('by the hours of where he lives, not of where he serves', async () => {
    await setting({ street: { wishReviewHours: 24 } });
    await store.put([settingsRow(otherCommunity.community, { wishReviewHours: 700 })]);
    expect((await submitBy('helper')).dueAt).toBe(later(noon, hoursInMs(24)));
  });

  it('by the hours of his new home from the moment he is confirmed, under the session that he had before', async () => {
    await setting({ community: { wishReviewHours: 12 } });
    await store.put(personRows({ called: 'newcomer' }));
    const session = await sessionOf('newcomer');
    await store.put(personRows({ called: 'newcomer', grants: [aGrant('resident', home)] }));
    const { body } = await cloud().ask('submitWish', { ...session, body: words });
    expect(body.dueAt).toBe(later(noon, hoursInMs(12)));
  });

  it('and kept, though the settings change before it comes', async () => {
    await setting({ community: { wishReviewHours: 12, wishConfirmDays: 3 } });
    const wishId = String((await submitBy('author')).id);
    await setting({ community: { wishReviewHours: 700, wishConfirmDays: 60 } });
    const params = { wishId };
    const steps: [string, string, unknown?][] = [
      ['askWishInfo', 'staff', { question: '哪一盏灯？' }],
      ['resubmitWish', 'author', { words: '卧室顶灯的灯泡坏了' }],
      ['publishWish', 'staff', { publicWords: '帮邻居换灯泡', category: 'repair', places: 1 }],
      ['claimWish', 'anna'],
      ['deliverWish', 'anna', { report: '换好了' }],
    ];
    const promised: unknown[] = [];
    for (const [act, as, body] of steps) {
      promised.push(
        (await cloudOn(store.table, { ids: countedIds(promised.length * 100 + 500) }).ask(act, { as, params, body }))
          .body.dueAt,
      );
      for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
    }
    expect(promised).toEqual([undefined, later(noon, hoursInMs(12)), undefined, undefined, later(noon, daysInMs(3))]);
    const [timer] = await store.table.get([wishKeys(wishId).confirmTimer]);
    expect(timer?.dueAt).toBe(later(noon, daysInMs(3)));
  });
});
