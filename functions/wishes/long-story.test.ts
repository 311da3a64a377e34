/** A wish on which much has happened is the same wish: nothing of it is lost sight of, and nothing of it is left behind. */
import '../testkit/quiet';
import { wishKeys } from '../platform/keys/wishes';
import { aClaim, aGrant, aWish } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { cursors } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { wishDataOn } from './wish-data.dynamo';
import { wishIndexOn } from './wish-index.dynamo';
import { claimRow, noteRow, wishRow } from './wish-rows.dynamo';
import { wishStoreOn } from './wish-store.dynamo';

const wishId = idOf('wish');
const author = () => [...personRows({ called: 'author', grants: [aGrant('resident')] })];

/** More than a megabyte, which is what the table hands out at once. */
const longNotes = () =>
  ['one', 'two', 'three', 'four'].map((called) =>
    noteRow(wishId, {
      eventId: idOf(called),
      text: '话'.repeat(120_000),
      readers: ['author'],
      writerId: idOf('author'),
    }),
  );

describe('a wish on which much has happened', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  it('is found by whoever may read it', async () => {
    const { put, table } = await engine.fresh();
    await put([...author(), wishRow(aWish()), ...longNotes()]);
    const { code, body } = await cloudOn(table).ask('getWish', { as: 'author', params: { wishId } });
    expect([code, body.id]).toEqual([undefined, wishId]);
  });

  it('goes with its author, however many have held a place of it and let go', async () => {
    const { put, table } = await engine.fresh();
    const many = Array.from({ length: 120 }, (_, index) => idOf(`member ${index}`));
    const claims = many.map((memberId) => aClaim({ memberId, state: 'released', publicWords: '帮邻居换灯泡' }));
    await put([wishRow(aWish({ state: 'published' })), ...claims.map(claimRow)]);
    const [wishes, index] = [wishStoreOn(table, cursors), wishIndexOn(table, cursors)];
    await wishDataOn({ table, wishes, index, ids: countedIds() }).erase(idOf('author'), noon);
    const rows = await table.get([wishKeys(wishId).wish, ...many.map((memberId) => wishKeys(wishId).claim(memberId))]);
    expect(new Set(rows.map((row) => row?.publicWords))).toEqual(new Set(['已注销']));
  });
});
