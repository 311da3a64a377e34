/** Events that come twice, in another order, late or not at all are done in the end, and done once. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { later } from '../../shared/kernel/instant';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { cloudOn } from '../testkit/cloud';
import { eventRows, pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { thinPostbox, thinTextCheck } from '../testkit/ports';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows, wishIn } from '../testkit/village';

const minutes = (count: number) => later(noon, count * 60_000);
const acts = ['submitWish', 'resubmitWish', 'claimWish', 'releaseWish', 'confirmResidency', 'withdrawWish'] as const;
const askOf = (act: (typeof acts)[number]) =>
  act === 'withdrawWish' ? { as: 'author', params: { wishId: wishIn('submitted') } } : grantedAsks[act];

const outcome = (rows: readonly Row[]) => ({
  notices: rows
    .filter(({ kind }) => kind === 'notice')
    .map(({ personId, noticeKind, message }) => `${personId} ${noticeKind} ${message}`)
    .sort(),
  inboxes: rows
    .filter(({ sk }) => sk === 'INBOX')
    .map(({ pk, unread, grants_progress }) => [pk, unread, grants_progress]),
  verdicts: rows.filter(({ kind }) => kind === 'wish').map(({ pk, textVerdict }) => [pk, textVerdict]),
  checks: rows.filter(({ event }) => (event as Row | undefined)?.type === 'wish.text_checked').length,
  links: rows
    .filter(({ kind }) => kind === 'auditLink')
    .map(({ type }) => type)
    .sort(),
  pending: rows.filter(({ pendingShard }) => pendingShard !== undefined).length,
});

describe('what follows from events', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  const busyVillage = async (): Promise<{ store: TestTable; rows: readonly Row[] }> => {
    const store = await engine.fresh();
    await store.put(villageRows());
    const cloud = cloudOn(store.table, { ids: countedIds() });
    for (const act of acts) expect([act, (await cloud.ask(act, askOf(act))).code]).toEqual([act, undefined]);
    return { store, rows: await pendingRows(store) };
  };

  /** Drives the rows as they come, then whatever they have left behind, and lets the sweep look. */
  const follow = async (store: TestTable, rows: readonly Row[]) => {
    const postbox = thinPostbox();
    const background = backgroundOn(store.table, { postbox });
    for (const row of rows) await background.drive(row, noon);
    for (const row of await pendingRows(store)) await background.drive(row, noon);
    await background.tick(minutes(3));
    return { ...outcome(await store.everything()), sent: postbox.sent.length };
  };

  it('is the same in any order and with any repetition', async () => {
    const clean = await busyVillage();
    const expected = await follow(clean.store, clean.rows);
    expect([expected.pending, expected.sent > 0]).toEqual([0, true]);
    const places = clean.rows.map((_, index) => index);
    const orders = fc.tuple(
      fc.shuffledSubarray(places, { minLength: places.length }),
      fc.array(fc.constantFrom(...places)),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([order, again]) => {
        const { store, rows } = await busyVillage();
        const brought = [...order, ...again].map((index) => rows[index]).filter((row) => row !== undefined);
        expect(await follow(store, brought)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('is done by the sweep when the stream brings nothing at all', async () => {
    const clean = await busyVillage();
    const expected = await follow(clean.store, clean.rows);
    const { store } = await busyVillage();
    const postbox = thinPostbox();
    const background = backgroundOn(store.table, { postbox });
    await background.tick(minutes(1));
    expect([postbox.sent.length, (await pendingRows(store)).length]).toEqual([0, acts.length]);
    for (const minute of [2, 5, 9]) await background.tick(minutes(minute));
    expect({ ...outcome(await store.everything()), sent: postbox.sent.length }).toEqual(expected);
  });

  it('is done once though the stream brings it while the sweep is at it', async () => {
    const clean = await busyVillage();
    const expected = await follow(clean.store, clean.rows);
    const { store, rows } = await busyVillage();
    const postbox = thinPostbox();
    const background = backgroundOn(store.table, { postbox });
    await Promise.all([
      background.tick(minutes(2)),
      background.tick(minutes(2)),
      ...rows.map((row) => background.drive(row, minutes(2))),
    ]);
    for (const minute of [5, 9]) await background.tick(minutes(minute));
    expect({ ...outcome(await store.everything()), sent: postbox.sent.length }).toEqual(expected);
  });

  it('leaves a wish unpublished while its words can’t be checked, for half an hour; then staff judge for themselves', async () => {
    const store = await engine.fresh();
    await store.put(villageRows());
    const cloud = cloudOn(store.table);
    const wishId = String((await cloud.ask('submitWish', grantedAsks.submitWish)).body.id);
    const textCheck = thinTextCheck(Array(20).fill('later'));
    const background = backgroundOn(store.table, { textCheck });
    const publish = async () =>
      (await cloud.ask('publishWish', { ...grantedAsks.publishWish, params: { wishId } })).code;
    for (const row of await pendingRows(store)) await background.drive(row, noon);
    for (let minute = 1; minute < 30; minute += 1) await background.tick(minutes(minute));
    expect([await publish(), textCheck.read.length]).toEqual(['TEXT_UNCHECKED', 5]);
    for (let minute = 30; minute <= 35; minute += 1) await background.tick(minutes(minute));
    expect([await publish(), (await eventRows(store)).length > 0]).toEqual([undefined, true]);
    const told = (await store.everything()).filter(
      ({ kind, personId, noticeKind }) =>
        kind === 'notice' && personId === idOf('staff') && noticeKind === 'wish_to_review',
    );
    expect(told.length).toBe(1);
  });
});
