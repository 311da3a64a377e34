/** The resident's words are judged once an edition, whatever the stream repeats, and nobody waits for a machine's bad day. */
import '../testkit/quiet';
import { later } from '../../shared/kernel/instant';
import type { WishEvent } from '../../shared/wishes/events';
import type { TextVerdict } from '../../shared/wishes/wish';
import { wishKeys } from '../platform/keys/wishes';
import { aWish, aWishEvent } from '../testkit/builders';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { thinTextCheck } from '../testkit/ports';
import { cursors } from '../testkit/routes';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { CheckLater, checkWishText, type TextCheck } from './check-wish-text';
import type { Wish } from './wish';
import { wishRow } from './wish-rows.dynamo';
import { wishStoreOn } from './wish-store.dynamo';

const minutes = (count: number) => later(noon, count * 60_000);
const submitted = aWishEvent();
const ids = countedIds();

describe('the words of a wish', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  const given = (changes: Partial<Wish> = {}) => store.put([wishRow(aWish({ textVerdict: 'pending', ...changes }))]);
  const check = (textCheck: TextCheck, event: WishEvent = submitted, at = noon) =>
    checkWishText({ wishes: wishStoreOn(store.table, cursors), textCheck, ids })(event, at);
  const verdict = async () => (await store.table.get([wishKeys(idOf('wish')).wish]))[0]?.textVerdict;
  const checkedEvents = async () =>
    (await store.everything()).filter(({ event }) => (event as WishEvent | undefined)?.type === 'wish.text_checked');

  it.each<Exclude<TextVerdict, 'pending'>>(['pass', 'review', 'risky', 'unavailable'])(
    'that are found %s are so from now on, by an event of the system',
    async (judgement) => {
      await given();
      await check(thinTextCheck([judgement]));
      expect([await verdict(), await checkedEvents()]).toMatchObject([
        judgement,
        [{ event: { by: 'system', act: 'checkWishText', revision: 1, from: 'submitted', to: 'submitted' } }],
      ]);
    },
  );

  it('are judged once, however often their event comes', async () => {
    await given();
    const textCheck = thinTextCheck(['risky', 'pass']);
    await check(textCheck);
    await check(textCheck);
    expect([await verdict(), textCheck.read.length, (await checkedEvents()).length]).toEqual(['risky', 1, 1]);
  });

  it('that two processes judge at once have one verdict', async () => {
    await given();
    await Promise.all([check(thinTextCheck(['pass'])), check(thinTextCheck(['pass'])), check(thinTextCheck(['pass']))]);
    expect([await verdict(), (await checkedEvents()).length]).toEqual(['pass', 1]);
  });

  it('are judged in the edition of the event, not in one that came before', async () => {
    await given({ words: '卧室的灯泡坏了', revision: 2 });
    const textCheck = thinTextCheck();
    await check(textCheck);
    expect([await verdict(), textCheck.read]).toEqual(['pending', []]);
    await check(textCheck, aWishEvent({ type: 'wish.resubmitted', revision: 2 }));
    expect([await verdict(), textCheck.read]).toEqual(['pass', ['卧室的灯泡坏了']]);
  });

  it('that were written anew while they were judged stay unjudged', async () => {
    await given();
    const slow: TextCheck = {
      judge: async () => {
        await given({ words: '另外的话', revision: 2 });
        return 'pass';
      },
    };
    await check(slow);
    expect([await verdict(), await checkedEvents()]).toEqual(['pending', []]);
  });

  it.each<[string, Partial<Wish>]>([
    ['taken back', { state: 'withdrawn' }],
    ['asked about', { state: 'needs_info' }],
    ['judged by now', { textVerdict: 'risky' }],
  ])('of a wish that was %s are not read', async (_, changes) => {
    await given(changes);
    const before = await store.everything();
    const textCheck = thinTextCheck();
    await check(textCheck);
    expect([textCheck.read, await store.everything()]).toEqual([[], before]);
  });

  it('of a wish that is not there, or after any other act, are not read', async () => {
    const textCheck = thinTextCheck();
    await check(textCheck);
    await given();
    await check(textCheck, aWishEvent({ type: 'wish.withdrawn' }));
    expect(textCheck.read).toEqual([]);
  });

  it('wait for the check while it can’t be asked, and after half an hour for a human', async () => {
    await given();
    for (const at of [noon, minutes(15), later(minutes(30), -1)]) {
      await expect(check(thinTextCheck(['later']), submitted, at)).rejects.toThrow(CheckLater);
      expect(await verdict()).toBe('pending');
    }
    await check(thinTextCheck(['later']), submitted, minutes(30));
    expect(await verdict()).toBe('unavailable');
  });
});
