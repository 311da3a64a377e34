import * as z from 'zod/mini';
import { phone } from '../testkit/taro';
import { keepDesk, leave, openOrRenew } from './login-way.h5';
import { recall } from './storage';

const desk = { deskId: '01K9DESK0000000000000000A1', personId: '01K9STAFF00000000000000001', secret: 's'.repeat(43) };
const session = { token: 't2', expiresAt: '2999-01-01T00:00:00.000Z', personId: desk.personId, deskId: desk.deskId };
const kept = () => recall('desk', z.object({ secret: z.string() }))?.secret;

const serve = (statusCode: number, data: unknown) => {
  const asked: { url: string; data?: unknown }[] = [];
  phone.answers((given) => {
    asked.push(given);
    return { statusCode, data };
  });
  return asked;
};

beforeEach(() => phone.reset());

test('a browser that a phone has let in renews itself by its secret', async () => {
  const asked = serve(200, session);
  keepDesk(desk);
  expect((await openOrRenew()).token).toBe('t2');
  expect(asked.map(({ url, data }) => [url, data])).toEqual([
    [`/v1/desk-sessions/${desk.deskId}/renew`, { personId: desk.personId, secret: desk.secret }],
  ]);
});

test('a browser that nobody has let in asks for nothing', async () => {
  const asked = serve(200, session);
  await expect(openOrRenew()).rejects.toMatchObject({ code: 'DESK_ENDED' });
  expect(asked).toEqual([]);
});

test('a desk that has ended is forgotten; one that could not be asked after is not', async () => {
  keepDesk(desk);
  phone.answers(() => Promise.reject(new Error('request:fail')));
  await expect(openOrRenew()).rejects.toMatchObject({ code: 'OFFLINE' });
  expect(kept()).toBe(desk.secret);
  serve(401, { code: 'DESK_ENDED' });
  await expect(openOrRenew()).rejects.toMatchObject({ code: 'DESK_ENDED' });
  expect(kept()).toBeUndefined();
});

test('whoever logs out at a desk ends it in the cloud, and leaves no secret behind', () => {
  const asked = serve(200, { id: desk.deskId, state: 'ended' });
  keepDesk(desk);
  leave('t1');
  expect([asked.map(({ url }) => url), kept()]).toEqual([[`/v1/desk-sessions/${desk.deskId}/end`], undefined]);
});
