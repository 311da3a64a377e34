import { getMe } from '../../shared/people/contract';
import { listWall } from '../../shared/wishes/list-contract';
import { phone } from '../testkit/taro';
import { callAsPerson, logIn, logOut } from './session';

const person = '01JAAAAAAAAAAAAAAAAAAAAAAA';
const me = { personId: person, roles: [], residencyPending: false, unread: 0, messageGrants: {} };
const ok = (data: unknown) => ({ statusCode: 200, data });
const refused = { statusCode: 401, data: { code: 'SESSION_EXPIRED' } };

/** A server whose first session ends at once: `dead` names the tokens that it no longer takes. */
const serve = (dead: string[]) => {
  const asked: string[] = [];
  let opened = 0;
  phone.answers(({ url, header }) => {
    asked.push(url);
    if (url === '/v1/sessions')
      return ok({ token: `t${++opened}`, expiresAt: '2999-01-01T00:00:00.000Z', personId: person });
    return dead.includes(header?.authorization ?? '') ? refused : ok(me);
  });
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('somebody who has not logged in is not logged in behind his back', async () => {
  const asked = serve([]);
  await expect(callAsPerson(getMe, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(asked).toEqual([]);
});

test('an ended session is renewed once, for all who notice at the same time', async () => {
  const asked = serve(['Bearer t1']);
  await logIn();
  await Promise.all([callAsPerson(getMe, {}), callAsPerson(getMe, {}), callAsPerson(getMe, {})]);
  expect(asked.filter((url) => url === '/v1/sessions')).toHaveLength(2);
});

test('a session that is refused even when new is not asked for again and again', async () => {
  const asked = serve(['Bearer t1', 'Bearer t2', 'Bearer t3']);
  await logIn();
  await expect(callAsPerson(getMe, {})).rejects.toMatchObject({ code: 'SESSION_EXPIRED' });
  expect(asked.filter((url) => url === '/v1/sessions')).toHaveLength(2);
});

test('without a network the person is told so, not that we are broken', async () => {
  await expect(logIn()).rejects.toMatchObject({ code: 'OFFLINE' });
});

test('an answer that the contract does not allow is a fault', async () => {
  serve([]);
  await logIn();
  phone.answers(() => ok({ items: 'many' }));
  await expect(callAsPerson(listWall, { query: { place: 'c371002001001' } })).rejects.toMatchObject({ code: 'FAULT' });
});
