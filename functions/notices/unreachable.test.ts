/** Whoever is asked for something and is not reached is called by staff. */
import '../testkit/quiet';
import { hoursInMs, later } from '../../shared/kernel/instant';
import { callOutcomes } from '../../shared/notices/unreachable';
import type { Row } from '../platform/table';
import { type Background, backgroundOn } from '../testkit/background';
import { aNotice, anUnreachable } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { fixedClock, idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { type Postbox, thinPostbox } from '../testkit/ports';
import { personRows, settingsRow } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows, wishIn } from '../testkit/village';
import { fateOf } from './unreachable';
import { unreachableRow } from './unreachable-store.dynamo';

const tomorrow = later(noon, hoursInMs(24));

describe('what becomes of somebody whose hours are over', () => {
  it.each([
    ['he read it', { read: true, why: 'no_grant' }, true, 'drop'],
    ['nothing waits for him any more', { why: 'no_grant' }, false, 'drop'],
    ['WeChat carried it', { message: 'sent' }, true, 'drop'],
    ['nobody knows whether WeChat carried it', { message: 'unknown' }, true, 'drop'],
    ['it is still to be sent', { message: 'created' }, true, 'look_later'],
    ['it is being sent', { message: 'sending' }, true, 'look_later'],
    ['he granted no message', { why: 'no_grant' }, true, 'list'],
    ['no message belongs to it', {}, true, 'list'],
    ['he has left the template', { message: 'failed', why: '43101' }, true, 'list'],
    ['WeChat does not know him', { message: 'failed', why: '40003' }, true, 'list'],
    [
      'he was told and has not confirmed',
      { noticeKind: 'wish_unconfirmed', message: 'sent', read: true },
      true,
      'list',
    ],
    ['he has confirmed since', { noticeKind: 'wish_unconfirmed', message: 'sent' }, false, 'drop'],
  ] as const)('%s: as the table says', (_, part, stillAsks, fate) => {
    expect(fateOf(aNotice(part), stillAsks)).toBe(fate);
  });
});

describe('somebody who is asked for something', () => {
  let engine: TestEngine;
  let store: TestTable;
  let postbox: Postbox;
  let background: Background;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    const others = villageRows().filter(({ kind }) => kind !== 'unreachable');
    await store.put([...others, ...personRows({ called: 'author', profile: { phoneMask: '138******78' } })]);
    postbox = thinPostbox();
    background = backgroundOn(store.table, { postbox });
    cloud = cloudOn(store.table, { clock: fixedClock(later(noon, 1)) });
  });
  afterAll(() => engine.close());

  const follow = async () => {
    for (const row of await pendingRows(store)) await background.drive(row, noon);
  };
  /** Staff ask the author back, at noon. */
  const asked = async () => {
    await cloud.ask('askWishInfo', grantedAsks.askWishInfo);
    await follow();
  };
  const listed = async (as = 'staff', place: string = home.community) =>
    (await cloud.ask('listUnreachable', { as, query: { place } })).body.items as readonly Row[];

  it('is on the list after a day if he granted no message and has not read it; his name and number are masked', async () => {
    await asked();
    await background.tick(later(tomorrow, -1));
    expect(await listed()).toEqual([]);
    await background.tick(later(tomorrow, 1));
    expect(await listed()).toMatchObject([
      {
        personId: idOf('author'),
        nameMask: '王**',
        phoneMask: '138******78',
        kind: 'wish_info_asked',
        subject: { type: 'wish', id: wishIn('submitted') },
        message: 'none',
        why: 'no_grant',
        calls: 0,
      },
    ]);
    expect([(await listed('street', home.street)).length, (await listed('worker', home.grid)).length]).toEqual([1, 1]);
  });

  it('is on it after the hours that his community has set', async () => {
    await store.put([settingsRow(home.community, { unreachedHours: 2 })]);
    await asked();
    await background.tick(later(noon, hoursInMs(2) + 1));
    expect((await listed()).length).toBe(1);
  });

  it('is not on it when WeChat carried the message, and is when it failed for good', async () => {
    const grants = { progress: 0, reviewResult: 2 };
    await store.put(personRows({ called: 'author', messageGrants: grants }));
    await asked();
    await background.tick(later(tomorrow, 1));
    expect([await listed(), postbox.sent.length]).toEqual([[], 1]);
    postbox.answers.push({ kind: 'error', errcode: 43101 });
    await cloud.ask('deliverWish', grantedAsks.deliverWish);
    await store.put(personRows({ called: 'author', messageGrants: { progress: 1 } }));
    await follow();
    await background.tick(later(tomorrow, 2));
    expect(await listed()).toMatchObject([{ kind: 'wish_delivered', message: 'failed', why: 'unsubscribed' }]);
  });

  it('leaves it when he reads the notice', async () => {
    await asked();
    await background.tick(later(tomorrow, 1));
    const [callee] = await listed();
    const read = await cloud.ask('readNotice', { as: 'author', params: { noticeId: callee?.noticeId } });
    expect([read.code, await listed()]).toEqual([undefined, []]);
  });

  it('leaves it when he does what he was asked for, and never comes to it when he has done so before', async () => {
    const amend = { as: 'author', params: { wishId: wishIn('submitted') }, body: { words: '卧室的顶灯坏了' } };
    await asked();
    await background.tick(later(tomorrow, 1));
    expect((await listed()).length).toBe(1);
    expect((await cloud.ask('resubmitWish', amend)).code).toBeUndefined();
    await follow();
    expect(await listed()).toEqual([]);
  });

  it('is looked after once, though the event comes again, and not when it comes after all is done', async () => {
    await cloud.ask('askWishInfo', grantedAsks.askWishInfo);
    const rows = await pendingRows(store);
    const amend = { as: 'author', params: { wishId: wishIn('submitted') }, body: { words: '卧室的顶灯坏了' } };
    await cloud.ask('resubmitWish', amend);
    await follow();
    for (const row of [...rows, ...rows]) await background.drive(row, noon);
    await background.tick(later(tomorrow, 1));
    expect(await listed()).toEqual([]);
  });

  const callee = { noticeId: idOf('asking'), personId: idOf('author') };
  const ask = (act: string, body: unknown, as = 'staff') => cloud.ask(act, { as, params: callee, body });

  it.each(callOutcomes)('stays on the list after a call unless he was reached: %s', async (outcome) => {
    await store.put([unreachableRow(anUnreachable())]);
    expect((await ask('noteCall', { outcome })).code).toBeUndefined();
    const left = (await listed()).map(({ calls, lastOutcome }) => [calls, lastOutcome]);
    expect(left).toEqual(outcome === 'reached' ? [] : [[1, outcome]]);
  });

  it('who was reached is done with: the caller may say so again, a colleague is told', async () => {
    await store.put([unreachableRow(anUnreachable())]);
    const told = [];
    for (const as of ['staff', 'staff', 'worker']) told.push((await ask('noteCall', { outcome: 'reached' }, as)).code);
    expect(told).toEqual([undefined, undefined, 'WRONG_STATE']);
  });

  it('two who note a call at once are both counted', async () => {
    await store.put([unreachableRow(anUnreachable())]);
    await Promise.all(['staff', 'worker'].map((as) => ask('noteCall', { outcome: 'no_answer' }, as)));
    expect(await listed()).toMatchObject([{ calls: 2 }]);
  });

  it('has his number shown to staff for a reason; the view is on record and told to him', async () => {
    const phoneSealed = `sealed.${Buffer.from('13800005678').toString('base64url')}`;
    await store.put([
      unreachableRow(anUnreachable()),
      ...personRows({ called: 'author', profile: { phoneSealed, phoneMask: '138******78' } }),
    ]);
    expect((await ask('revealUnreachablePhone', { reason: '电话告知' })).body.phone).toBe('13800005678');
    await follow();
    const rows = await store.everything();
    expect(rows.filter(({ noticeKind }) => noticeKind === 'phone_revealed').map(({ personId }) => personId)).toEqual([
      idOf('author'),
    ]);
    expect(rows.filter(({ type }) => type === 'call.phone_revealed').length).toBe(1);
  });

  it('has his number shown no more once he was reached, also not to the same tap', async () => {
    const phoneSealed = `sealed.${Buffer.from('13800005678').toString('base64url')}`;
    await store.put([
      unreachableRow(anUnreachable()),
      ...personRows({ called: 'author', profile: { phoneSealed, phoneMask: '138******78' } }),
    ]);
    const look = { ...grantedAsks.revealUnreachablePhone, key: 'the-same-tap-of-staff' };
    const first = await cloud.ask('revealUnreachablePhone', look);
    await ask('noteCall', { outcome: 'reached' });
    const again = await cloud.ask('revealUnreachablePhone', look);
    expect([first.code, again.code, again.body.phone]).toEqual([undefined, 'WRONG_STATE', undefined]);
  });

  it('who has left no number shows none', async () => {
    await store.put([unreachableRow(anUnreachable()), ...personRows({ called: 'author' })]);
    expect((await ask('revealUnreachablePhone', { reason: '电话告知' })).code).toBe('WRONG_STATE');
  });
});
