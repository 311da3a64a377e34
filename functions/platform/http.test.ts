/** Between the gateway's event and a use case: what comes in is parsed, what goes out is what the contract names. */
import '../testkit/quiet';
import * as z from 'zod/mini';
import { contract } from '../../shared/kernel/contract';
import { accept, refuse } from '../../shared/kernel/result';
import { fixedClock, noon } from '../testkit/fixed';
import { type Call, httpEvent } from '../testkit/http-event';
import { secret } from '../testkit/routes';
import { TableBusy } from './busy';
import { httpHandler, route } from './http';
import { sessionsWith } from './session';
import type { Row, Table } from './table';

const greet = contract({
  act: 'greet',
  entry: 'people',
  method: 'POST',
  path: '/v1/greetings',
  access: 'open',
  kind: 'write',
  summary: 'Greets.',
  body: z.strictObject({ words: z.string().check(z.minLength(2)) }),
  reply: z.object({ words: z.string(), at: z.optional(z.string()) }),
  failures: ['WRONG_STATE'],
});
const look = contract({ ...greet, act: 'look', method: 'GET', path: '/v1/things/{id}', kind: 'read', body: undefined });

const noTable = (): never => {
  throw new Error('no table is needed');
};
const table: Table = { get: noTable, query: noTable, count: noTable, transact: noTable };

type Answer = Parameters<typeof route<typeof greet>>[1];

const ask = async (answer: Answer, call: Call, changes: Row = {}) => {
  const handler = httpHandler([route(greet, answer)], { table, sessions: sessionsWith(secret), clock: fixedClock() });
  const { statusCode, headers, body } = await handler({ ...httpEvent(greet, call), ...changes });
  return { status: statusCode, headers, body: JSON.parse(body ?? '') };
};
const echo: Answer = async ({ input, at }) => accept({ words: input.body.words, at });
const hello = { body: { words: '您好' } };

describe('a request', () => {
  it('is answered with what the use case says, now, and not kept by anybody', async () => {
    expect(await ask(echo, hello)).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      body: { words: '您好', at: noon },
    });
  });

  it('whose body the gateway has wrapped in base 64 is read all the same', async () => {
    const body = Buffer.from(JSON.stringify({ words: '您好，邻居' })).toString('base64');
    expect((await ask(echo, { body }, { isBase64Encoded: true })).body.words).toBe('您好，邻居');
    const torn = await ask(echo, { body: Buffer.from('{"words"').toString('base64') }, { isBase64Encoded: true });
    expect([torn.status, torn.body]).toEqual([400, { code: 'BAD_INPUT', field: 'body' }]);
  });

  it('without a body is refused for the first field that it lacks', async () => {
    expect((await ask(echo, {})).body).toEqual({ code: 'BAD_INPUT', field: 'body.words' });
  });

  it.each(['GET /v1/greetings', 'POST /v1/strange', '$default', ''])(
    'by the unknown route %j is not found',
    async (routeKey) => {
      const answer = await ask(echo, hello, { routeKey });
      expect([answer.status, answer.body]).toEqual([404, { code: 'NOT_FOUND' }]);
    },
  );

  it('that is refused has its code, its field if one is to blame, and nothing else', async () => {
    const plain = await ask(async () => refuse('WRONG_STATE'), hello);
    const named = await ask(async () => refuse('BAD_INPUT', 'body.words'), hello);
    expect([plain, named].map(({ status, body }) => [status, body])).toEqual([
      [409, { code: 'WRONG_STATE' }],
      [400, { code: 'BAD_INPUT', field: 'body.words' }],
    ]);
  });

  it('is told nothing that the contract does not name', async () => {
    const generous: Answer = async () => accept({ words: '您好', phone: '13800000000' });
    expect((await ask(generous, hello)).body).toEqual({ words: '您好' });
  });

  it('whose reply lacks what the contract promises ends in a fault', async () => {
    const stingy = (async () => accept({ at: noon })) as unknown as Answer;
    expect([(await ask(stingy, hello)).status, (await ask(stingy, hello)).body]).toEqual([500, { code: 'FAULT' }]);
  });

  it('that ends in a fault tells nothing of it; a busy table asks to come again', async () => {
    const failing =
      (fault: unknown): Answer =>
      async () => {
        throw fault;
      };
    const answers = [
      await ask(failing(new Error('secret words')), hello),
      await ask(failing('a thrown text'), hello),
      await ask(failing(new TableBusy('full')), hello),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [500, { code: 'FAULT' }],
      [500, { code: 'FAULT' }],
      [503, { code: 'BUSY' }],
    ]);
  });

  it('to read brings no body with it, whatever somebody has sent', async () => {
    const seen: unknown[] = [];
    const answer = route(look, async ({ input }) => {
      seen.push(input);
      return accept({ words: '看' });
    });
    const handler = httpHandler([answer], { table, sessions: sessionsWith(secret), clock: fixedClock() });
    expect((await handler(httpEvent(look, { body: '{torn' }))).statusCode).toBe(200);
    expect(seen).toEqual([{ params: undefined, query: undefined, body: undefined }]);
  });
});
