/** A message from its grant to its end: sent, failed, unknown, or tried again. */
import '../testkit/quiet';
import { later } from '../../shared/kernel/instant';
import { personKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { type Background, backgroundOn } from '../testkit/background';
import { aNotice, aWishEvent } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { type Postbox, thinPostbox } from '../testkit/ports';
import { cursors } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { announceEvent } from './announce-event';
import type { SendAnswer } from './message';
import { noticeStoreOn } from './notice-store.dynamo';
import { driveMessage, sendMessage } from './send-message';

const author = idOf('author');
const minutes = (count: number) => later(noon, count * 60_000);
const error = (errcode: number): SendAnswer => ({ kind: 'error', errcode });
const claimed = (name: string) =>
  aWishEvent({ id: idOf(name), type: 'wish.claimed', actorId: idOf('anna'), claimerIds: [idOf('anna')] });

describe('a message', () => {
  let engine: TestEngine;
  let store: TestTable;
  let postbox: Postbox;
  let background: Background;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(personRows({ called: 'author', messageGrants: { progress: 3, reviewResult: 2 } }));
    postbox = thinPostbox();
    background = backgroundOn(store.table, { postbox });
  });
  afterAll(() => engine.close());

  const ports = () => ({ notices: noticeStoreOn(store.table, cursors), messenger: postbox, alarms: postbox });
  const announce = (name: string, ...answers: SendAnswer[]) => {
    postbox.answers.push(...answers);
    return announceEvent(ports())(claimed(name), noon);
  };
  const noticeNamed = async (name: string): Promise<Row | undefined> =>
    (await store.everything()).find(({ kind, id }) => kind === 'notice' && id === idOf(name));
  const inbox = async () => (await store.table.get([personKeys(author).inbox]))[0];

  it('says what happened, which wish it is about, and opens its page', async () => {
    await announce('one');
    expect(postbox.sent).toEqual([
      {
        personId: author,
        template: 'progress',
        page: expect.stringContaining(idOf('wish')),
        values: expect.objectContaining({ thing5: '有邻居来帮您了', character_string4: claimed('one').number }),
      },
    ]);
    expect(await noticeNamed('one')).toMatchObject({ message: 'sent', attempts: 1 });
  });

  it('to somebody who no longer wants any ends his grants for that template, and the next event stays in the inbox', async () => {
    await announce('one', error(43101));
    await announce('two');
    expect(await inbox()).toMatchObject({ grants_progress: 0, grants_reviewResult: 2, unread: 2 });
    expect(await noticeNamed('one')).toMatchObject({ message: 'failed', why: '43101' });
    expect(await noticeNamed('two')).toMatchObject({ message: 'none' });
    expect([postbox.sent.length, postbox.alarmed]).toEqual([1, []]);
    const ended = (await store.everything()).filter(({ kind, why }) => kind === 'ledger' && why === 'ended');
    expect(ended.map(({ template }) => template)).toEqual(['progress']);
  });

  it('whose words WeChat refuses calls somebody, costs no other grant and is not tried again', async () => {
    await announce('one', error(47003));
    await background.tick(minutes(300));
    expect(await noticeNamed('one')).toMatchObject({ message: 'failed', why: '47003' });
    expect([postbox.sent.length, postbox.alarmed, await inbox()]).toMatchObject([1, ['47003'], { grants_progress: 2 }]);
  });

  it('whose words do not fit its template is not sent at all, and calls somebody', async () => {
    const notice = aNotice({ message: 'created', template: 'progress' });
    await ports().notices.add({ ...notice, subject: { type: 'wish', id: idOf('wish'), number: '一二三' } });
    await sendMessage(ports())(author, notice.id, noon);
    expect([postbox.sent, postbox.alarmed]).toEqual([[], ['unfit character_string4']]);
    expect(await noticeNamed('event')).toMatchObject({ message: 'failed', why: 'unfit' });
  });

  it.each([
    ['busy', error(-1)],
    ['out of quota', error(45009)],
    ['not to be reached', { kind: 'unreached' } as const],
  ])('while WeChat is %s waits a minute, no less, and goes out for the same grant', async (_, answer) => {
    await announce('one', answer);
    await background.tick(later(minutes(1), -1));
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([1, { message: 'created' }]);
    await background.tick(minutes(1));
    await background.tick(minutes(500));
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([2, { message: 'sent', attempts: 2 }]);
    expect(await inbox()).toMatchObject({ grants_progress: 2, unread: 1 });
  });

  it('that waits to be tried again is not hurried by its event coming once more', async () => {
    await announce('one', error(-1));
    await announce('one');
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([1, { message: 'created', attempts: 1 }]);
  });

  it('that never gets through is given up after six tries, and says why', async () => {
    await announce('one', ...Array<SendAnswer>(20).fill({ kind: 'unreached' }));
    for (let hour = 1; hour <= 24; hour += 1) await background.tick(minutes(60 * hour));
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([
      6,
      { message: 'failed', why: 'unreached', attempts: 6 },
    ]);
  });

  it('whose answer was lost is unknown for good', async () => {
    await announce('one', { kind: 'lost' });
    for (const minute of [1, 5, 60, 1000]) await background.tick(minutes(minute));
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([1, { message: 'unknown' }]);
  });

  it('that many would send at once is sent once', async () => {
    const notice = aNotice({ message: 'created', template: 'progress' });
    await ports().notices.add(notice);
    await Promise.all([1, 2, 3, 4].map(() => sendMessage(ports())(author, notice.id, noon)));
    expect([postbox.sent.length, await noticeNamed('event')]).toMatchObject([1, { message: 'sent' }]);
  });

  it('that is not there, or carries none, is left alone', async () => {
    await ports().notices.add(aNotice());
    await driveMessage(ports())(author, idOf('event'), noon);
    await driveMessage(ports())(author, idOf('nothing'), noon);
    expect([postbox.sent, await noticeNamed('event')]).toMatchObject([[], { message: 'none' }]);
  });

  const night = '2026-11-22T15:00:00.000Z';
  const morning = '2026-11-22T23:00:00.000Z';
  const atNight = (urgent?: boolean) =>
    aNotice({ at: night, message: 'created', template: 'progress', ...(urgent ? { urgent } : {}) });

  it('that comes at night waits for the morning, while its notice is in the inbox at once', async () => {
    await announceEvent(ports())({ ...claimed('one'), at: night }, night);
    expect([postbox.sent.length, await noticeNamed('one'), await inbox()]).toMatchObject([
      0,
      { message: 'created', dueAt: morning },
      { unread: 1, grants_progress: 2 },
    ]);
    await background.tick(later(morning, -1));
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([0, { message: 'created' }]);
    await background.tick(morning);
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([1, { message: 'sent' }]);
  });

  it('that is to be tried again at night waits for the morning too', async () => {
    const evening = '2026-11-22T13:58:00.000Z';
    postbox.answers.push(error(-1), error(-1));
    await announceEvent(ports())({ ...claimed('one'), at: evening }, evening);
    for (const minute of [1, 2, 6, 30]) await background.tick(later(evening, minute * 60_000));
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([2, { message: 'created', dueAt: morning }]);
    await background.tick(morning);
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([3, { message: 'sent' }]);
  });

  it('of an event of the day that is only followed up at night waits as well', async () => {
    await announceEvent(ports())(claimed('one'), night);
    await background.tick(later(night, 60_000));
    expect([postbox.sent.length, await noticeNamed('one')]).toMatchObject([0, { message: 'created', dueAt: morning }]);
  });

  it('to whoever would go where it is unsafe goes out in the middle of the night, and to no one else of the same wish', async () => {
    await store.put(personRows({ called: 'anna', messageGrants: { progress: 1 } }));
    const closed = { ...claimed('one'), type: 'wish.closed', to: 'closed', closeReason: 'unsafe' } as const;
    await announceEvent(ports())({ ...closed, actorId: idOf('staff'), at: night }, night);
    expect(postbox.sent.map(({ personId, values }) => [personId, values.phrase2, values.thing5])).toEqual([
      [idOf('anna'), '请不要去', '这个心愿有危险，去了请先离开'],
    ]);
    await background.tick(morning);
    expect(postbox.sent.map(({ personId }) => personId)).toEqual([idOf('anna'), author]);
  });

  it('that is urgent does not wait', async () => {
    await ports().notices.add(atNight(true));
    await driveMessage(ports())(author, atNight().id, night);
    expect([postbox.sent.length, await noticeNamed('event')]).toMatchObject([1, { message: 'sent' }]);
  });
});
