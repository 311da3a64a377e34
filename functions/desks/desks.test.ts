/** A browser is let in by a phone and by nothing else, and is out at once when the person says so. */
import '../testkit/quiet';
import { spokenNumber } from '../../shared/kernel/id';
import { daysInMs, hoursInMs } from '../../shared/kernel/instant';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, type FixedClock, fixedClock, idOf } from '../testkit/fixed';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';

const secret = 'a'.repeat(43);
const browser = { secret, browser: 'edge', system: 'windows' };

interface Session {
  readonly token: string;
  readonly personId: string;
  readonly deskId: string;
}

describe('a browser', () => {
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
    cloud = cloudOn(store.table, { clock, ids: countedIds(800) });
  });
  afterAll(() => engine.close());

  const shownCode = async (): Promise<string> =>
    String((await cloud.ask('openDeskLogin', { body: browser })).body.code);
  const collect = (code: string, by = secret) =>
    cloud.ask('collectDeskSession', { params: { code }, body: { secret: by } });
  const confirm = (code: string, as = 'staff') => cloud.ask('confirmDeskLogin', { as, params: { code } });
  const letIn = async (): Promise<Session> => {
    const code = await shownCode();
    await confirm(code);
    return (await collect(code)).body.session as Session;
  };
  const codeOf = async (act: string, { token }: Session, asking = {}) =>
    (await cloud.ask(act, { ...asking, headers: { authorization: `Bearer ${token}` } })).code;
  const renew = ({ personId, deskId }: Session, by = secret) =>
    cloud.ask('renewDeskSession', { params: { deskId }, body: { personId, secret: by } });

  it('lets in no other browser, and does not read what one shows', async () => {
    const session = await letIn();
    const { body } = await cloud.ask('openDeskLogin', { body: { ...browser, secret: 'b'.repeat(43) } });
    const asking = { params: { code: String(body.code) } };
    const codes = [await codeOf('getDeskLogin', session, asking), await codeOf('confirmDeskLogin', session, asking)];
    expect(codes).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
  });

  it('waits until its code is confirmed, and then works as who confirmed it', async () => {
    const code = await shownCode();
    expect((await collect(code)).body).toEqual({ state: 'waiting' });
    const read = await cloud.ask('getDeskLogin', { as: 'staff', params: { code } });
    expect(read.body).toMatchObject({ browser: 'edge', system: 'windows', days: 7 });
    await confirm(code);
    const session = (await collect(code)).body.session as Session;
    expect(session.personId).toBe(idOf('staff'));
    expect(await codeOf('listWishQueue', session, { query: { place: 'c900001001001', state: 'submitted' } })).toBe(
      undefined,
    );
  });

  it('that did not ask for the code is not given its session', async () => {
    const code = await shownCode();
    await confirm(code);
    expect((await collect(code, 'b'.repeat(43))).code).toBe('NOT_FOUND');
  });

  it('whose code nobody confirmed within two minutes must ask for another', async () => {
    const code = await shownCode();
    clock.advance(120_000);
    expect([(await confirm(code)).code, (await collect(code)).code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('keeps its code for two minutes more from each tap on 延长, ten minutes at most in all', async () => {
    const code = await shownCode();
    const extend = (by = secret) => cloud.ask('extendDeskLogin', { params: { code }, body: { secret: by } });
    const goodUntil: unknown[] = [];
    for (let tap = 0; tap < 7; tap += 1) {
      clock.advance(90_000);
      goodUntil.push((await extend()).body.expiresAt);
    }
    expect(goodUntil).toEqual([
      '2026-11-22T04:03:30.000Z',
      '2026-11-22T04:05:00.000Z',
      '2026-11-22T04:06:30.000Z',
      '2026-11-22T04:08:00.000Z',
      '2026-11-22T04:09:30.000Z',
      '2026-11-22T04:10:00.000Z',
      undefined,
    ]);
    expect([(await extend()).code, (await confirm(code)).code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('that did not ask for the code cannot keep it, and nobody can once it is taken or has run out', async () => {
    const code = await shownCode();
    const extend = (by = secret) => cloud.ask('extendDeskLogin', { params: { code }, body: { secret: by } });
    expect((await extend('b'.repeat(43))).code).toBe('NOT_FOUND');
    clock.advance(100_000);
    await extend();
    clock.advance(100_000);
    expect((await confirm(code)).code).toBeUndefined();
    expect((await extend()).code).toBe('WRONG_STATE');
    clock.advance(120_000);
    expect((await extend()).code).toBe('NOT_FOUND');
  });

  it('is had by the first of two phones; the other is told that it is taken', async () => {
    const code = await shownCode();
    const answers = await Promise.all([confirm(code, 'staff'), confirm(code, 'street')]);
    expect(answers.map(({ code: refused }) => refused).sort()).toEqual(['WRONG_STATE', undefined]);
    const again = await cloud.ask('getDeskLogin', { as: 'worker', params: { code } });
    expect(again.code).toBe('WRONG_STATE');
  });

  it('is out at its very next request when the person ends it on the phone, and cannot renew', async () => {
    const session = await letIn();
    const listed = await cloud.ask('listDeskSessions', { as: 'staff' });
    expect((listed.body.items as { id: string }[]).map(({ id }) => id)).toContain(session.deskId);
    await cloud.ask('endDeskSession', { as: 'staff', params: { deskId: session.deskId } });
    expect([await codeOf('getMe', session), (await renew(session)).code]).toEqual(['DESK_ENDED', 'DESK_ENDED']);
    const after = await cloud.ask('listDeskSessions', { as: 'staff' });
    expect((after.body.items as { id: string }[]).map(({ id }) => id)).not.toContain(session.deskId);
  });

  it('stays in as long as it renews itself, until its days are over', async () => {
    let session = await letIn();
    for (let hours = 0; hours < 7 * 24; hours += 6) {
      expect([hours, await codeOf('getMe', session)]).toEqual([hours, undefined]);
      clock.advance(hoursInMs(6));
      session = { ...session, ...((await renew(session)).body as unknown as Session) };
    }
    expect([(await renew(session)).code, await codeOf('getMe', session)]).toEqual(['DESK_ENDED', 'SESSION_EXPIRED']);
  });

  it('at which nobody has worked for twelve hours is out', async () => {
    const session = await letIn();
    clock.advance(hoursInMs(12));
    expect((await renew(session)).code).toBe('DESK_ENDED');
    expect((await cloud.ask('listDeskSessions', { as: 'staff' })).body.items).toEqual([]);
  });

  it('whose token was copied is no use to the thief for longer than half an hour', async () => {
    const session = await letIn();
    clock.advance(hoursInMs(0.5));
    expect(await codeOf('getMe', session)).toBe('SESSION_EXPIRED');
    expect((await renew(session, 'b'.repeat(43))).code).toBe('DESK_ENDED');
  });

  it('is bound for as many days as the tenant has set', async () => {
    const code = await shownCode();
    const { body } = await confirm(code);
    expect(Date.parse(String(body.endsAt)) - Date.parse(clock.now())).toBe(daysInMs(7));
  });

  it('cannot be found by trying codes: a person is stopped at the tenth in ten minutes', async () => {
    const codes = Array.from({ length: 10 }, (_, nth) => spokenNumber(String(9_000_000 + nth)));
    for (const code of codes) expect((await confirm(code, 'worker')).code).toBe('NOT_FOUND');
    expect((await confirm(await shownCode(), 'worker')).code).toBe('TOO_MANY');
  });
});
