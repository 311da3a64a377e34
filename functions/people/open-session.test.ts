/** How a person comes in, how long his session lasts, and that what he may is read afresh at every request. */
import '../testkit/quiet';
import type { RoleGrant } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import { hoursInMs } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import { personKeys, personNumberKey } from '../platform/keys/people';
import { sessionsWith } from '../platform/session';
import { aGrant } from '../testkit/builders';
import { type Answer, type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, type FixedClock, fixedClock, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, otherStreet } from '../testkit/places';
import { secret } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows, wishIn } from '../testkit/village';

const halfHour = hoursInMs(0.5);
const bearer = (token: unknown) => ({ headers: { authorization: `Bearer ${token}` } });

describe('a session', () => {
  let engine: TestEngine;
  let store: TestTable;
  let clock: FixedClock;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(villageRows());
    clock = fixedClock();
    cloud = cloudOn(store.table, { clock, ids: countedIds() });
  });
  afterAll(() => engine.close());

  const open = (code: string): Promise<Answer> => cloud.ask('openSession', { body: { code } });
  const nodesOf = async ({ body }: Answer) => {
    const claims = await sessionsWith(secret).verify(`Bearer ${body.token}`, clock.now());
    return claims.ok ? claims.value.nodes : [];
  };
  const grant = (called: string, grants: readonly RoleGrant[]) =>
    store.put([{ ...personKeys(idOf(called)).grants, kind: 'grants', grants }]);

  it.each([
    ['LOGIN_CODE_REFUSED', 401, 'body.code'],
    ['WECHAT_UNAVAILABLE', 503, undefined],
  ] as const)('is not opened by a code that ends in %s, and nobody is added', async (code, status, field) => {
    const before = await store.everything();
    const login = { openidOf: async () => refuse(code, field) };
    const answer = await cloudOn(store.table, { login }).ask('openSession', { body: { code: 'a-code' } });
    expect([answer.code, answer.status, answer.body.field]).toEqual([code, status, field]);
    expect(await store.everything()).toEqual(before);
  });

  it('of a known person is his own', async () => {
    const answer = await open('code-of-author');
    expect([answer.body.personId, (await cloud.ask('getMe', bearer(answer.body.token))).body.personId]).toEqual(
      Array(2).fill(idOf('author')),
    );
  });

  it('at a first visit makes a person without a name or a role, once for two visits at a time', async () => {
    const answers = await Promise.all([open('code-of-stranger'), open('code-of-stranger'), open('code-of-stranger')]);
    expect(new Set(answers.map(({ body }) => body.personId)).size).toBe(1);
    const me = await cloud.ask('getMe', bearer(answers[2]?.body.token));
    expect(me.body).toMatchObject({ roles: [], residencyPending: false, unread: 0 });
    expect(me.body.name).toBeUndefined();
    expect((await open('code-of-stranger')).body.personId).toBe(me.body.personId);
  });

  it('gives a new person a number of his own, another one when the first is somebody else’s', async () => {
    const taken = spokenNumber('0000002');
    await store.put([{ ...personNumberKey(taken), kind: 'number', personId: idOf('author') }]);
    const { body } = await open('code-of-stranger');
    const me = await cloud.ask('getMe', bearer(body.token));
    expect(me.body.number).toBe(spokenNumber('0000003'));
    expect((await store.table.get([personNumberKey(taken)]))[0]?.personId).toBe(idOf('author'));
  });

  it('lasts for half an hour to the second, and is then renewed by a new code', async () => {
    const { body } = await open('code-of-author');
    expect(body.expiresAt).toBe('2026-11-22T04:30:00.000Z');
    clock.advance(halfHour - 1000);
    expect((await cloud.ask('getMe', bearer(body.token))).code).toBeUndefined();
    clock.advance(1000);
    const late = await cloud.ask('getMe', bearer(body.token));
    expect([late.code, late.status, late.body.field]).toEqual(['SESSION_EXPIRED', 401, 'headers.authorization']);
    const renewed = await open('code-of-author');
    expect((await cloud.ask('getMe', bearer(renewed.body.token))).code).toBeUndefined();
  });

  it('that has ended is refused even where none is needed, so that nobody is shown a stranger’s view unawares', async () => {
    const { body } = await open('code-of-author');
    clock.advance(halfHour);
    const asking = { ...bearer(body.token), params: { wishId: wishIn('published') } };
    expect((await cloud.ask('getWish', asking)).code).toBe('SESSION_EXPIRED');
  });

  it('that another secret has signed, or of a person who is gone, opens nothing', async () => {
    const forged = await sessionsWith('another secret of thirty-two letters').issue(
      { sub: idOf('author'), nodes: [] },
      noon,
    );
    const gone = await sessionsWith(secret).issue({ sub: idOf('nobody'), nodes: [] }, noon);
    const codes = [];
    for (const { token } of [forged, gone]) codes.push((await cloud.ask('getMe', bearer(token))).code);
    expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  it('opens what a role that was added or revoked a moment ago opens', async () => {
    const { body } = await open('code-of-wanderer');
    const claim = () => cloud.ask('claimWish', { ...bearer(body.token), params: { wishId: wishIn('published') } });
    const queue = (placeId: string) =>
      cloud.ask('listWishQueue', { ...bearer(body.token), query: { place: placeId, state: 'submitted' } });
    expect([(await claim()).code, (await queue(home.community)).code]).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
    await grant('wanderer', [aGrant('communityStaff')]);
    expect([(await claim()).code, (await queue(home.community)).code]).toEqual(['NOT_ALLOWED', undefined]);
    await grant('wanderer', [aGrant('partyMember')]);
    expect([(await queue(home.community)).code, (await claim()).code]).toEqual(['NOT_ALLOWED', undefined]);
    await grant('wanderer', []);
    expect((await cloud.ask('getMe', bearer(body.token))).body.roles).toEqual([]);
  });

  const at = (path: typeof home, kind: 'street' | 'community') => nodeAbove(path, kind);
  it.each<[string, readonly RoleGrant[], readonly string[]]>([
    ['nobody yet', [], []],
    ['a resident', [aGrant('resident', home)], [home.district, home.street, home.community]],
    [
      'a resident who serves elsewhere too, by his home alone',
      [aGrant('communityStaff', at(otherStreet, 'community')), aGrant('resident', home)],
      [home.district, home.street, home.community],
    ],
    [
      'one who serves in two places, level by level',
      [aGrant('partyMember', at(otherCommunity, 'community')), aGrant('streetAdmin', at(otherStreet, 'street'))],
      [home.district, home.street, otherStreet.street, otherCommunity.community],
    ],
  ])('is bound by the settings of the nodes of %s', async (_, grants, nodes) => {
    await store.put(personRows({ called: 'visitor', grants }));
    expect(await nodesOf(await open('code-of-visitor'))).toEqual(nodes);
  });
});
