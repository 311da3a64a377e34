/** Whatever WeChat says, in whatever order and however often, what a person has granted is counted right. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { announceEvent } from '../notices/announce-event';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { aWishEvent } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { eventRows } from '../testkit/events';
import { fixedClock, idOf, noon } from '../testkit/fixed';
import { thinPostbox } from '../testkit/ports';
import { aPush, pushTemplates } from '../testkit/pushes';
import { cursors } from '../testkit/routes';
import { openidOf, personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine } from '../testkit/test-table';

const item = { TemplateId: pushTemplates.progress };
const said = {
  'refused the question': ['subscribe_msg_popup_event', { ...item, SubscribeStatusString: 'reject' }],
  'accepted the question': ['subscribe_msg_popup_event', { ...item, SubscribeStatusString: 'accept' }],
  'switched it off': ['subscribe_msg_change_event', { ...item, SubscribeStatusString: 'reject' }],
  'takes none': ['subscribe_msg_sent_event', { ...item, MsgID: '7', ErrorCode: '43101' }],
  'it arrived': ['subscribe_msg_sent_event', { ...item, MsgID: '7', ErrorCode: '0', ErrorStatus: 'success' }],
} as const;
type Said = keyof typeof said;

const ends: readonly Said[] = ['refused the question', 'switched it off', 'takes none'];

/** What happens next: at the phone, to a wish, or in a push; a push or its follow-up may come again. */
type Step =
  | { readonly kind: 'grant' | 'tell' }
  | { readonly kind: 'push'; readonly what: Said; readonly times: number }
  | { readonly kind: 'again'; readonly which: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({ kind: 'grant' } as const) },
    { weight: 3, arbitrary: fc.constant({ kind: 'tell' } as const) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('push' as const),
        what: fc.constantFrom(...(Object.keys(said) as Said[])),
        times: fc.integer({ min: 1, max: 2 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), which: fc.nat(9) }) },
  ),
  { minLength: 4, maxLength: 12 },
);

describe('what is granted', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  const world = async () => {
    const store = await engine.fresh();
    await store.put(personRows({ called: 'author' }));
    const postbox = thinPostbox();
    const cloud = cloudOn(store.table, { clock: fixedClock() });
    const background = backgroundOn(store.table);
    const announce = announceEvent({
      notices: noticeStoreOn(store.table, cursors),
      messenger: postbox,
      alarms: postbox,
    });
    const rows = async (kind: string): Promise<readonly Row[]> =>
      (await store.everything()).filter((row) => row.kind === kind);
    return {
      postbox,
      left: async () => Number((await rows('inbox'))[0]?.grants_progress ?? 0),
      ledger: async () => (await rows('ledger')).map(({ by, why }) => [by, why] as const),
      grant: (at: number) =>
        cloud.ask('reportMessageGrants', {
          as: 'author',
          key: `a-tap-on-the-question-${at}`,
          body: { answers: [{ template: 'progress', answer: 'accept' }] },
        }),
      tell: (at: number) =>
        announce(aWishEvent({ id: idOf(`claim ${at}`), type: 'wish.claimed', actorId: idOf('anna') }), noon),
      push: async (what: Said, at: number, times: number) => {
        const [Event, List] = said[what];
        const message = { FromUserName: openidOf('author'), Event, CreateTime: String(at), List };
        for (let time = 0; time < times; time += 1)
          await cloud.ask('receivePush', aPush(message, { nonce: String(time) }));
      },
      /** Drives what the pushes left, all of it, as the stream and the sweep may. */
      followUp: async () => {
        for (const row of await eventRows(store)) await background.drive(row, noon);
      },
      followUpOne: async (which: number) => {
        const found = await eventRows(store);
        const row = found[which % Math.max(1, found.length)];
        if (row !== undefined) await background.drive(row, noon);
      },
    };
  };

  it('is never below nothing, never above what he accepted, never spent twice, and gone once he leaves', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (walk) => {
        const { postbox, left, ledger, grant, tell, push, followUp, followUpOne } = await world();
        let [count, accepted] = [0, 0];
        for (const [at, step] of walk.entries()) {
          if (step.kind === 'grant') {
            // The tap's answer is lost and sent again: one acceptance all the same.
            await grant(at);
            await grant(at);
            [count, accepted] = [count + 1, accepted + 1];
          } else if (step.kind === 'tell') {
            await tell(at);
            await tell(at);
            count = Math.max(0, count - 1);
          } else if (step.kind === 'push') {
            await push(step.what, at, step.times);
            await followUp();
            if (ends.includes(step.what)) count = 0;
          } else if (step.kind === 'again') await followUpOne(step.which);
          expect(await left()).toBe(count);
        }
        const lines = await ledger();
        const of = (why: string) => lines.filter(([, each]) => each === why).length;
        expect([of('granted'), of('spent')]).toEqual([accepted, postbox.sent.length]);
        expect(postbox.sent.length).toBeLessThanOrEqual(accepted);
        expect(of('declined')).toBe(walk.filter((step) => step.kind === 'push' && ends.includes(step.what)).length);
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it('may count too low where a push is followed up late, but never too high, and settles', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (walk) => {
        const { postbox, left, ledger, grant, tell, push, followUp, followUpOne } = await world();
        let accepted = 0;
        for (const [at, step] of walk.entries()) {
          if (step.kind === 'grant') {
            await grant(at);
            accepted += 1;
          } else if (step.kind === 'tell') await tell(at);
          else if (step.kind === 'push') await push(step.what, at, step.times);
          else if (step.kind === 'again') await followUpOne(step.which);
          const now = await left();
          expect(now >= 0 && now <= accepted - postbox.sent.length).toBe(true);
        }
        await followUp();
        const settled = [await left(), await ledger()];
        await followUp();
        expect([await left(), await ledger()]).toEqual(settled);
      }),
      { numRuns: 25 },
    );
  }, 240_000);
});
