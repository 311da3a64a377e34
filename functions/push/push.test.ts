/** WeChat's door: what opens it, what it records, and that it only ever takes grants away. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { backgroundOn } from '../testkit/background';
import { aNotice } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { eventRows, pendingRows } from '../testkit/events';
import { fixedClock, idOf, noon } from '../testkit/fixed';
import { aJudgement, aPush, aPushQuestion, pushTemplates } from '../testkit/pushes';
import { cursors } from '../testkit/routes';
import { openidOf, personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { envelopeBy } from './push-envelope.wechat';
import { readPushed } from './pushed-message';

const templateOf = (id: string) => (id === pushTemplates.progress ? ('progress' as const) : undefined);
const declined = (Event: string, item: object) => ({ FromUserName: openidOf('author'), Event, List: item });
const unsent = { TemplateId: pushTemplates.progress, MsgID: '1864323726461255680', ErrorCode: '-1' };
const rejected = { TemplateId: pushTemplates.progress, SubscribeStatusString: 'reject' };

describe('the signature and the seal', () => {
  const account = { token: 'AAAAA', aesKey: 'A'.repeat(43), appid: 'wxba5fad812f8e6fb9' };
  const marks = { timestamp: '1714112445', nonce: '415670741' };
  const msg_signature = '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3';
  const encrypted =
    '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=';

  it('are those of WeChat’s own examples', () => {
    const envelope = envelopeBy(account);
    const question = { timestamp: '1714036504', nonce: '1514711492' };
    expect(envelope.verifies({ ...question, signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696' })).toBe(true);
    expect(JSON.parse(envelope.open({ ...marks, msg_signature }, encrypted)?.message ?? '')).toEqual({
      ToUserName: 'gh_97417a04a28d',
      FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
      CreateTime: 1714112445,
      MsgType: 'event',
      Event: 'debug_demo',
      debug_str: 'hello world',
    });
  });

  it.each([
    ['another token', { token: 'AAAAB' }],
    ['another key', { aesKey: 'B'.repeat(43) }],
    ['another account’s appid', { appid: 'wxba5fad812f8e6fb8' }],
  ])('of %s open nothing', (_, change) => {
    expect(envelopeBy({ ...account, ...change }).open({ ...marks, msg_signature }, encrypted)).toBeUndefined();
  });
});

describe('what WeChat says', () => {
  it.each([
    ['pass', aJudgement('t', 'pass'), 'pass'],
    ['risky', aJudgement('t', 'risky', { errcode: '0' }), 'risky'],
    ['review', aJudgement('t', 'review', { errcode: 0 }), 'review'],
    ['that it could not fetch the picture', aJudgement('t', 'pass', { errcode: -1008 }), 'failed'],
    ['a verdict nobody knows', { ...aJudgement('t', 'pass'), result: undefined }, 'failed'],
  ])('of a picture is read: %s', (_, message, verdict) => {
    expect(readPushed(message, templateOf)).toEqual({ kind: 'judged', traceId: 't', verdict });
  });

  it.each([
    ['a refused question', declined('subscribe_msg_popup_event', rejected), 'popup'],
    ['several answers', declined('subscribe_msg_popup_event', [rejected, { TemplateId: 'other' }]), 'popup'],
    ['messages switched off', declined('subscribe_msg_change_event', rejected), 'change'],
  ])('of messages is read: %s', (_, message, why) => {
    const openid = openidOf('author');
    expect(readPushed(message, templateOf)).toEqual({ kind: 'declined', openid, templates: ['progress'], why });
  });

  it.each([
    ['to somebody who takes none', { ...unsent, ErrorCode: '43101' }, [['43101'], ['progress']]],
    ['to somebody whom WeChat lets have none', { ...unsent, ErrorCode: 43107 }, [['43107'], ['progress']]],
    ['that its own system lost', { ...unsent, ErrorCode: -1 }, [['-1'], []]],
    ['among others', [unsent, { ...unsent, ErrorCode: '0' }, { ...unsent, TemplateId: 'other' }], [['-1'], []]],
  ])('of a message %s is read: it failed', (_, item, [errcodes, templates]) => {
    const failures = errcodes?.map((errcode) => ({ msgid: unsent.MsgID, errcode }));
    expect(readPushed(declined('subscribe_msg_sent_event', item), templateOf)).toEqual({
      kind: 'failed',
      openid: openidOf('author'),
      failures,
      templates,
    });
  });

  it.each([
    declined('subscribe_msg_popup_event', { ...rejected, SubscribeStatusString: 'accept' }),
    declined('subscribe_msg_sent_event', { ...unsent, ErrorCode: '0', ErrorStatus: 'success' }),
    declined('subscribe_msg_sent_event', { TemplateId: pushTemplates.progress, ErrorCode: '-1' }),
    declined('subscribe_msg_change_event', { ...rejected, TemplateId: 'another account’s' }),
    { Event: 'user_info_modified' },
    undefined,
  ])('otherwise is nothing to us: %j', (message) => {
    expect(readPushed(message, templateOf)).toEqual({ kind: 'other' });
  });

  it('never breaks the reader, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(['judged', 'declined', 'failed', 'other']).toContain(readPushed(message, templateOf).kind);
      }),
    );
  });
});

describe('the door', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  const clock = fixedClock();
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(personRows({ called: 'author', messageGrants: { progress: 2, reviewResult: 1 } }));
    cloud = cloudOn(store.table, { clock });
  });
  afterAll(() => engine.close());

  const types = async () => (await eventRows(store)).map(({ event }) => (event as { type: string }).type);

  it('echoes the question of the console as it is, and only under our token’s signature', async () => {
    const question = aPushQuestion();
    expect((await cloud.ask('verifyPush', question)).body).toEqual({ text: question.query.echostr });
    const forged = { query: { ...question.query, signature: 'f'.repeat(40) } };
    expect((await cloud.ask('verifyPush', forged)).code).toBe('UNAUTHENTICATED');
  });

  it('answers with the one word that WeChat waits for, and leaves one event', async () => {
    const answer = await cloud.ask('receivePush', aPush(aJudgement('a-trace', 'pass')));
    expect([answer.status, answer.body, await types()]).toEqual([200, { text: 'success' }, ['push.media_judged']]);
  });

  const push = aPush(aJudgement('a-trace', 'pass'));
  it.each([
    ['with a stranger’s token', aPush(aJudgement('a-trace', 'pass'), { token: 'a stranger’s' })],
    ['with another nonce', { ...push, query: { ...push.query, nonce: '2' } }],
    ['with another message', { ...push, body: aPush(aJudgement('a-trace', 'risky')).body }],
    ['for another account', aPush(aJudgement('a-trace', 'pass'), { appid: 'wx9999999999999999' })],
    ['of eleven minutes ago', aPush(aJudgement('a-trace', 'pass'), { at: '2026-11-22T03:49:00.000Z' })],
    ['of eleven minutes from now', aPush(aJudgement('a-trace', 'pass'), { at: '2026-11-22T04:11:00.000Z' })],
  ])('stays shut to a push %s, and nothing is written', async (_, asking) => {
    const { code } = await cloud.ask('receivePush', asking);
    expect([code, await types()]).toEqual(['UNAUTHENTICATED', []]);
  });

  it('takes what comes again, byte for byte or signed anew, without doing it again', async () => {
    const again = [push, push, aPush(aJudgement('a-trace', 'pass'), { nonce: '7' })];
    const answers = await Promise.all(again.map((asking) => cloud.ask('receivePush', asking)));
    expect(answers.map(({ body }) => body)).toEqual(again.map(() => ({ text: 'success' })));
    expect(await types()).toEqual(['push.media_judged']);
  });

  const grants = async () => {
    const rows = await store.everything();
    const inbox = rows.find(({ kind }) => kind === 'inbox');
    return [inbox?.grants_progress, inbox?.grants_reviewResult];
  };
  const ledger = async () =>
    (await store.everything())
      .filter(({ kind }) => kind === 'ledger')
      .map(({ template, by, why }) => [template, by, why]);

  it('ends the grants of a template that was refused, once for each event, and leaves the others', async () => {
    await cloud.ask('receivePush', aPush(declined('subscribe_msg_change_event', rejected)));
    const background = backgroundOn(store.table);
    const rows = await pendingRows(store);
    for (const row of [...rows, ...rows]) await background.drive(row, noon);
    expect([await grants(), await ledger()]).toEqual([[0, 1], [['progress', 0, 'declined']]]);
    await cloud.ask('reportMessageGrants', {
      as: 'author',
      body: { answers: [{ template: 'progress', answer: 'accept' }] },
    });
    for (const row of rows) await background.drive(row, noon);
    expect(await grants()).toEqual([1, 1]);
  });

  it('never credits: an acceptance, a message that arrived and a stranger’s refusal leave no trace', async () => {
    const accepted = declined('subscribe_msg_popup_event', { ...rejected, SubscribeStatusString: 'accept' });
    const sent = declined('subscribe_msg_sent_event', { TemplateId: pushTemplates.progress, ErrorCode: '0' });
    const stranger = { ...declined('subscribe_msg_change_event', rejected), FromUserName: 'nobody here' };
    const before = await store.everything();
    for (const message of [accepted, sent, stranger])
      expect((await cloud.ask('receivePush', aPush(message))).body).toEqual({ text: 'success' });
    expect(await store.everything()).toEqual(before);
  });

  it('turns a message that had been sent into one that failed, once and for good, and ends what he takes no more', async () => {
    const notices = noticeStoreOn(store.table, cursors);
    const told = aNotice({ message: 'created', template: 'progress' });
    await notices.add(told);
    await notices.beginSending(told.personId, told.id, noon);
    await notices.finishSending(told, { message: 'sent', msgid: unsent.MsgID }, noon);
    const background = backgroundOn(store.table);
    const failed = async (changes: object) => {
      await cloud.ask('receivePush', aPush(declined('subscribe_msg_sent_event', { ...unsent, ...changes })));
      for (let time = 0; time < 2; time += 1)
        for (const row of await pendingRows(store)) await background.drive(row, noon);
      const now = await notices.find(told.personId, told.id);
      return [now?.message, now?.why, ...(await grants())];
    };
    expect(await failed({ MsgID: '7' })).toEqual(['sent', undefined, 1, 1]);
    expect(await failed({})).toEqual(['failed', '-1', 1, 1]);
    expect(await failed({ ErrorCode: '43101' })).toEqual(['failed', '-1', 0, 1]);
  });

  it('reads the id of a message whole, though it is written as a number', async () => {
    const text = JSON.stringify(declined('subscribe_msg_sent_event', { ...unsent, MsgID: 'x' }));
    await cloud.ask('receivePush', aPush(text.replace('"x"', unsent.MsgID)));
    const [row] = await eventRows(store);
    expect(row?.event).toMatchObject({
      type: 'push.messages_failed',
      failures: [{ msgid: unsent.MsgID, errcode: '-1' }],
    });
  });

  it('writes no openid into an event', async () => {
    await cloud.ask('receivePush', aPush(declined('subscribe_msg_popup_event', rejected)));
    const written = JSON.stringify(await eventRows(store));
    expect([written.includes(openidOf('author')), written.includes(idOf('author'))]).toEqual([false, true]);
  });
});
