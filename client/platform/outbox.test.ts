import * as z from 'zod/mini';
import { noteCall } from '../../shared/notices/unreachable-contract';
import { phone } from '../testkit/taro';
import { createOutbox } from './outbox';
import { logIn, logOut } from './session';
import { createUnsentList } from './unsent-list';

const me = '01JAAAAAAAAAAAAAAAAAAAAAAA';
const other = '01JAAAAAAAAAAAAAAAAAAAAAAC';
const notices = ['01K9NTCE000000000000000001', '01K9NTCE000000000000000002', '01K9NTCE000000000000000003'] as const;
const shownSchema = z.object({ words: z.string() });
const shown = { words: '张** · 已告知' };
const about = (noticeId: string) => ({ params: { noticeId, personId: other }, body: { outcome: 'reached' as const } });

type Answer = 'lost' | 'nothing' | { statusCode: number; data: unknown };
const done: Answer = { statusCode: 200, data: { personId: other, noticeId: notices[0], state: 'reached' } };
const refused: Answer = { statusCode: 409, data: { code: 'WRONG_STATE' } };
const broken: Answer = { statusCode: 500, data: { code: 'FAULT' } };
const days = 86_400_000;

interface Sent {
  readonly notice: string;
  readonly key: string | undefined;
}

/** A cloud that takes the calls in this order of answers; `lost`: it was done, but nobody was told. */
const serve = (...answers: Answer[]): Sent[] => {
  const sent: Sent[] = [];
  phone.answers(({ url, header }) => {
    if (url === '/v1/sessions')
      return { statusCode: 200, data: { token: 't', expiresAt: '2999-01-01T00:00:00.000Z', personId: me } };
    const answer = answers.shift() ?? 'nothing';
    if (answer === 'nothing') throw new Error('request:fail net::ERR_INTERNET_DISCONNECTED');
    sent.push({ notice: url.split('/')[3] ?? '', key: header?.['idempotency-key'] });
    return answer === 'lost' ? Promise.reject(new Error('request:fail timeout')) : answer;
  });
  return sent;
};

const outboxOf = () => createOutbox(noteCall, shownSchema);
const waiting = () => createUnsentList(noteCall, shownSchema).read();

beforeEach(async () => {
  phone.reset();
  logOut();
  serve();
  await logIn();
});

test('what was done without a network waits, and is sent once when there is one', async () => {
  const outbox = outboxOf();
  expect(outbox.put(about(notices[0]), shown)).toBe(true);
  await outbox.send();
  expect(waiting().map((item) => item.shown)).toEqual([shown]);
  const sent = serve(done);
  await outbox.send();
  await outbox.send();
  expect([sent.length, waiting()]).toEqual([1, []]);
});

test('it outlives the mini-program', async () => {
  outboxOf().put(about(notices[0]), shown);
  const sent = serve(done);
  await outboxOf().send();
  expect(sent.map(({ notice }) => notice)).toEqual([notices[0]]);
});

test('when the answer was lost the next try carries the same key, so that it counts once', async () => {
  const outbox = outboxOf();
  outbox.put(about(notices[0]), shown);
  const sent = serve('lost', done);
  await outbox.send();
  await outbox.send();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(waiting()).toEqual([]);
});

test('whoever asks for it twice in one moment has it sent once', async () => {
  const outbox = outboxOf();
  outbox.put(about(notices[0]), shown);
  const sent = serve(done, done);
  await Promise.all([outbox.send(), outbox.send(), outbox.send()]);
  expect(sent).toHaveLength(1);
});

test('several go in the order in which they were done, each under a key of its own', async () => {
  const outbox = outboxOf();
  for (const notice of notices) outbox.put(about(notice), shown);
  const sent = serve(done, done, done);
  await outbox.send();
  expect(sent.map(({ notice }) => notice)).toEqual(notices);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
});

test('one that is noted while others are under way goes with them', async () => {
  const outbox = outboxOf();
  outbox.put(about(notices[0]), shown);
  const sent = serve(done, done);
  const sending = outbox.send();
  outbox.put(about(notices[1]), shown);
  await sending;
  expect(sent.map(({ notice }) => notice)).toEqual([notices[0], notices[1]]);
});

test('one person has one call waiting, whatever he taps', () => {
  const outbox = outboxOf();
  expect(outbox.put(about(notices[0]), shown)).toBe(true);
  expect(outbox.put({ ...about(notices[0]), body: { outcome: 'no_answer' } }, shown)).toBe(false);
  expect(waiting()).toHaveLength(1);
});

test('a refusal stays with its reason, holds up nobody, is not sent again, and can be put away', async () => {
  const outbox = outboxOf();
  outbox.put(about(notices[0]), shown);
  outbox.put(about(notices[1]), shown);
  const sent = serve(refused, done, done);
  await outbox.send();
  await outbox.send();
  expect(sent.map(({ notice }) => notice)).toEqual([notices[0], notices[1]]);
  const [left] = waiting();
  expect([waiting().length, left?.refused]).toEqual([1, 'WRONG_STATE']);
  outbox.discard(left?.key ?? '');
  expect(waiting()).toEqual([]);
});

test('where the cloud is broken it waits on, and those behind it are tried', async () => {
  const outbox = outboxOf();
  outbox.put(about(notices[0]), shown);
  outbox.put(about(notices[1]), shown);
  serve(broken, done);
  await outbox.send();
  expect(waiting().map(({ given, refused: why }) => [given.params.noticeId, why])).toEqual([[notices[0], undefined]]);
});

test('while the lists are asked anew it still counts as waiting', async () => {
  const outbox = outboxOf();
  outbox.put(about(notices[0]), shown);
  serve(done);
  let meanwhile = 0;
  await outbox.send(async () => {
    meanwhile = waiting().length;
    throw new Error('the list could not be fetched');
  });
  expect([meanwhile, waiting().length]).toEqual([1, 0]);
});

test('what lay so long that the cloud may no longer know its key is not sent', async () => {
  const outbox = outboxOf();
  outbox.put(about(notices[0]), shown);
  createUnsentList(noteCall, shownSchema).change((items) =>
    items.map((item) => ({ ...item, at: new Date(Date.now() - 6.5 * days).toISOString() })),
  );
  const sent = serve(done);
  await outbox.send();
  expect([sent.length, waiting()[0]?.refused]).toEqual([0, 'TOO_OLD']);
});

test('whoever logs out leaves nothing behind, and nothing of his is sent by the next', async () => {
  const outbox = outboxOf();
  outbox.put(about(notices[0]), shown);
  logOut();
  expect(phone.kept()).not.toContain(notices[0]);
  const sent = serve(done);
  await logIn();
  await outbox.send();
  expect([sent.length, waiting()]).toEqual([0, []]);
});

test('nobody notes anything without having logged in', () => {
  logOut();
  expect(outboxOf().put(about(notices[0]), shown)).toBe(false);
});

test('a phone without room says so', () => {
  phone.isFull = true;
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(outboxOf().put(about(notices[0]), shown)).toBe(false);
  expect(warned).toHaveBeenCalled();
  warned.mockRestore();
});
