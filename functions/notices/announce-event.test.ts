/** Whatever the stream brings twice or out of order, each person is told once and gets at most one message for an event. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import type { DomainEvent } from '../../shared/events';
import type { WishEvent } from '../../shared/wishes/events';
import type { Row } from '../platform/table';
import { aGrant, aWishEvent } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { thinPostbox } from '../testkit/ports';
import { cursors } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { announceEvent } from './announce-event';
import { noticeStoreOn } from './notice-store.dynamo';

/** Steps of two residents' wishes, each step of the one beside each of the other. */
const stepsOf = (author: string, wish: string): WishEvent[] =>
  (['wish.submitted', 'wish.published', 'wish.claimed', 'wish.released', 'wish.completed'] as const).map((type) =>
    aWishEvent({
      id: idOf(`${type} ${wish}`),
      type,
      wishId: idOf(wish),
      authorId: idOf(author),
      claimerIds: [idOf('anna')],
      actorId: idOf(type === 'wish.published' ? 'staff' : 'nobody here'),
    }),
  );
const steps = [...stepsOf('author', 'a lamp'), ...stepsOf('bert', 'a tap')];

const people = [
  ...personRows({ called: 'author', messageGrants: { progress: 1, reviewResult: 2 } }),
  ...personRows({ called: 'bert' }),
  ...personRows({ called: 'anna', messageGrants: { progress: 5 } }),
  ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
  ...personRows({ called: 'colleague', grants: [aGrant('communityStaff')] }),
];

const noticesIn = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === 'notice');
const inboxIn = (rows: readonly Row[], called: string) =>
  rows.find(({ pk, sk }) => pk === `PERSON#${idOf(called)}` && sk === 'INBOX');

/** A person and an event each: what lies in whose inbox, whoever of them got a message. */
const toldIn = (rows: readonly Row[]) =>
  noticesIn(rows)
    .map(({ personId, noticeKind, subject }) => `${personId} ${noticeKind} ${(subject as Row).id}`)
    .sort();

describe('an event', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(people);
  });
  afterAll(() => engine.close());

  const announcing = (table = store.table) => {
    const postbox = thinPostbox();
    const notices = noticeStoreOn(table, cursors);
    const announce = announceEvent({ notices, messenger: postbox, alarms: postbox });
    return { postbox, notices, announce: (event: DomainEvent) => announce(event, noon) };
  };
  const claimed = aWishEvent({ type: 'wish.claimed', claimerIds: [idOf('anna')], actorId: idOf('anna') });

  it('that is brought again, later or at once, tells nobody twice and sends one message', async () => {
    const { postbox, announce } = announcing();
    await Promise.all([announce(claimed), announce(claimed), announce(claimed)]);
    await announce(claimed);
    const rows = await store.everything();
    expect(noticesIn(rows).map(({ personId, message }) => [personId, message])).toEqual([[idOf('author'), 'sent']]);
    expect([postbox.sent.length, inboxIn(rows, 'author')]).toMatchObject([1, { unread: 1, grants_progress: 0 }]);
  });

  it('that comes out of order or more than once among those of other wishes leaves the same in every inbox', async () => {
    const inOrder = announcing();
    for (const event of steps) await inOrder.announce(event);
    const expected = toldIn(await store.everything());
    const orders = fc
      .tuple(fc.shuffledSubarray(steps, { minLength: steps.length }), fc.subarray(steps))
      .map(([order, again]) => [...order, ...again]);
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        store = await engine.fresh();
        await store.put(people);
        const { postbox, announce } = announcing();
        for (const event of order) await announce(event);
        const rows = await store.everything();
        expect(toldIn(rows)).toEqual(expected);
        // One of progress and one of reviewResult for the author, two completions for anna; bert has granted nothing.
        expect(postbox.sent.map(({ personId }) => personId).sort()).toEqual(
          ['author', 'author', 'anna', 'anna'].map(idOf).sort(),
        );
        expect(inboxIn(rows, 'author')).toMatchObject({ unread: 3, grants_progress: 0, grants_reviewResult: 1 });
      }),
      { numRuns: 12 },
    );
  });

  it('whose message another event has used up meanwhile reaches the inbox all the same', async () => {
    const { notices, postbox } = announcing();
    const stale = await notices.grantsOf([idOf('author')]);
    await store.put(personRows({ called: 'author', messageGrants: { progress: 0 } }));
    const late = { ...notices, grantsOf: async () => stale };
    await announceEvent({ notices: late, messenger: postbox, alarms: postbox })(claimed, noon);
    const rows = await store.everything();
    expect(noticesIn(rows).map(({ message, template }) => [message, template])).toEqual([['none', undefined]]);
    expect([postbox.sent, inboxIn(rows, 'author')]).toMatchObject([[], { unread: 1, grants_progress: 0 }]);
  });

  it('is not told to the one who made it', async () => {
    const { announce } = announcing();
    await announce(aWishEvent({ authorId: idOf('staff'), actorId: idOf('staff') }));
    expect(noticesIn(await store.everything()).map(({ personId }) => personId)).toEqual([idOf('colleague')]);
  });

  it('is told once to a person whom it concerns twice, as the one who waits', async () => {
    const { announce, postbox } = announcing();
    const grants = [aGrant('communityStaff')];
    await store.put(personRows({ called: 'staff', grants, messageGrants: { progress: 1 } }));
    await announce(aWishEvent({ type: 'wish.released', authorId: idOf('staff'), actorId: idOf('anna') }));
    expect(postbox.sent.map(({ personId }) => personId)).toEqual([idOf('staff')]);
    expect(
      noticesIn(await store.everything())
        .map(({ personId }) => personId)
        .sort(),
    ).toEqual(['staff', 'colleague'].map(idOf).sort());
  });

  it('that nobody waits for is not even looked up', async () => {
    const { announce } = announcing();
    store.observer.forget();
    await announce(aWishEvent({ type: 'wish.text_checked', by: 'system' }));
    expect(store.observer.calls()).toEqual([]);
  });

  it('is told to the others though one send ended badly, and ends in a fault only when the table fails', async () => {
    const { postbox, announce } = announcing();
    const completed = aWishEvent({
      type: 'wish.completed',
      claimerIds: ['anna', 'author'].map(idOf),
      actorId: idOf('bert'),
    });
    postbox.answers.push({ kind: 'error', errcode: 40003 });
    await announce(completed);
    const messages = noticesIn(await store.everything()).map(({ personId, message }) => [personId, message]);
    expect(messages.sort()).toEqual(
      [
        [idOf('anna'), 'failed'],
        [idOf('author'), 'sent'],
      ].sort(),
    );
  });
});
