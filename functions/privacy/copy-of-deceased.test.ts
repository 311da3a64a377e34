/** A near relative is given a copy of the data of one who has died, by staff who have checked the relation. */
import '../testkit/quiet';
import { daysInMs } from '../../shared/kernel/instant';
import { personKeys, personNumberKey } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, fixedClock, idOf, noon } from '../testkit/fixed';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { candidateNumber, grantedAsks, numberOf, villageRows } from '../testkit/village';

const params = { personId: idOf('author') };
const asked = { number: candidateNumber, name: '孙候选', askedBy: 'child', reason: '看过户口簿' };

describe('a copy for a near relative', () => {
  let engine: TestEngine;
  let store: TestTable;
  /** How it stands after the funeral. */
  let mourned: readonly Row[];
  let cloud: Cloud;
  let clock: ReturnType<typeof fixedClock>;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    await store.put(villageRows());
    const before = cloudOn(store.table, { ids: countedIds() });
    await before.ask('submitWish', { as: 'author', body: { words: '想学用手机挂号' } });
    expect((await before.ask('recordDeceased', grantedAsks.recordDeceased ?? {})).code).toBeUndefined();
    await follow();
    mourned = await store.everything();
  });
  beforeEach(async () => {
    await store.restore(mourned);
    clock = fixedClock();
    cloud = cloudOn(store.table, { ids: countedIds(1_000_000), clock });
  });
  afterAll(() => engine.close());

  const ids = countedIds(2_000_000);
  const follow = async () => {
    const background = backgroundOn(store.table, { ids });
    for (let times = 0; times < 3; times += 1)
      for (const row of await pendingRows(store)) await background.drive(row, noon);
  };
  const give = async (part: object = {}, as = 'staff') =>
    (await cloud.ask('giveCopyOfDeceased', { as, params, body: { ...asked, ...part } })).code;
  const fetch = async (as: string, query: object = { part: '0' }) =>
    (await cloud.ask('getMyExport', { as, query: { of: params.personId, ...query } })).body;
  const given = async (as = 'candidate') => (await cloud.ask('listCopiesGivenToMe', { as })).body.items as object[];

  it('holds what the one who died gave and wrote, and is fetched by the relative alone, as his own would be', async () => {
    expect(await give()).toBeUndefined();
    await follow();
    const { part } = await fetch('candidate');
    for (const held of ['王桂兰', '想学用手机挂号', '王**在邻里的信息', '给近亲属的副本']) expect(part).toContain(held);
    expect(await given()).toEqual([
      {
        personId: params.personId,
        nameMask: '王**',
        state: 'ready',
        askedAt: noon,
        until: expect.any(String),
        parts: 1,
      },
    ]);
    expect([(await fetch('staff')).state, await given('staff'), (await fetch('daughter')).state]).toEqual([
      'none',
      [],
      'none',
    ]);
    expect((await cloud.ask('getMyExport', { as: 'candidate' })).body.state).toBe('none');
  });

  it('shows nothing of the others that his own would not have shown', async () => {
    await give();
    await follow();
    const { part } = await fetch('candidate');
    expect(String(part)).not.toContain(idOf('claimer'));
    expect(String(part)).not.toContain(idOf('staff'));
  });

  it('is told to the relative when it is there, and gone after seven days', async () => {
    await give();
    await follow();
    const { items } = (await cloud.ask('listNotices', { as: 'candidate' })).body;
    expect((items as { kind: string }[]).map(({ kind }) => kind)).toContain('export_ready');
    clock.advance(daysInMs(7));
    expect([(await fetch('candidate')).state, await given()]).toEqual(['none', []]);
  });

  it('stands among the views of the one who died: to whom, where and on what proof; the event holds ids and codes', async () => {
    await give();
    await follow();
    const rows = await store.everything();
    const views = rows.filter(({ pk, kind }) => kind === 'view' && pk === `VIEWS#${params.personId}`);
    expect(views.map(({ view }) => view)).toMatchObject([
      { what: 'copy', roles: [], viewerMask: '孙**', askedBy: 'child', reason: '看过户口簿' },
    ]);
    const event = rows.find(
      ({ kind, event: told }) => kind === 'event' && (told as { type?: string }).type === 'person.copy_revealed',
    );
    expect(event?.event).toMatchObject({ actorId: idOf('staff'), relativeId: idOf('candidate'), askedBy: 'child' });
    expect(JSON.stringify(event)).not.toContain('户口簿');
  });

  it('is read by him, if he has not died after all, and can be fetched by nobody any more', async () => {
    await give();
    await follow();
    await cloud.ask('correctDeceased', { as: 'staff', params });
    const atOnce = (await fetch('candidate')).state;
    await follow();
    const left = (await store.everything()).filter(({ kind }) => kind === 'export' || kind === 'exportPart');
    const { items } = (await cloud.ask('listViewsOfMyData', { as: 'author' })).body;
    expect([atOnce, left, (items as object[]).length]).toEqual(['none', [], 1]);
  });

  it('that had not been made when it turned out that he lives is not made', async () => {
    await give();
    await cloud.ask('correctDeceased', { as: 'staff', params });
    await follow();
    expect([(await fetch('candidate')).state, await given()]).toEqual(['none', []]);
  });

  it('can be fetched on after his account was closed, which the same relative may ask for', async () => {
    await give();
    await follow();
    await cloud.ask('closeAccountOfDeceased', { as: 'staff', params, body: { askedBy: 'child' } });
    await follow();
    expect([(await fetch('candidate')).part, await give()]).toEqual([
      expect.stringContaining('想学用手机挂号'),
      'NOT_FOUND',
    ]);
  });

  it('is not made anew while it is being made, and takes the place of an earlier one', async () => {
    await give();
    expect(await give()).toBeUndefined();
    await follow();
    await give();
    expect((await fetch('candidate', {})).state).toBe('preparing');
    await follow();
    expect([(await fetch('candidate', {})).state, await given()]).toMatchObject(['ready', [{}]]);
  });

  it.each([
    ['of somebody who lives', { of: 'wanderer' }, 'NOT_FOUND'],
    ['to a number that names nobody', { number: '40271830' }, 'NOT_FOUND'],
    ['to somebody who bears another name', { name: '孙别人' }, 'NOT_FOUND'],
    ['to the one who has died', { number: numberOf.author }, 'NOT_FOUND'],
    ['without a word on how it was checked', { reason: '' }, 'BAD_INPUT'],
  ])('is not given %s', async (_, { of = 'author', ...part }: Record<string, string>, expected) => {
    const asking = { as: 'staff', params: { personId: idOf(of) }, body: { ...asked, ...part } };
    expect((await cloud.ask('giveCopyOfDeceased', asking)).code).toBe(expected);
  });

  it('is given to a relative from elsewhere whose name is nowhere on record', async () => {
    await store.put([
      ...personRows({ called: 'far son', profile: { name: undefined } }),
      { ...personNumberKey('40271830'), kind: 'number', personId: idOf('far son') },
    ]);
    expect(await give({ number: '40271830', name: '王远' })).toBeUndefined();
  });

  it('is nobody’s to give to himself', async () => {
    await store.put([{ ...personNumberKey('40271830'), kind: 'number', personId: idOf('staff') }]);
    expect(await give({ number: '40271830', name: '王职员' })).toBe('NOT_ALLOWED');
  });

  it('is not given when the death is corrected in that moment', async () => {
    const others = cloudOn(store.table, { ids: countedIds(5_000_000) });
    const meanwhile = [() => others.ask('correctDeceased', { as: 'staff', params })];
    const table: Table = {
      ...store.table,
      transact: async (writes) => {
        await meanwhile.shift()?.();
        return store.table.transact(writes);
      },
    };
    const { code } = await cloudOn(table, { ids: countedIds(6_000_000) }).ask('giveCopyOfDeceased', {
      as: 'staff',
      params,
      body: asked,
    });
    expect([code, await given()]).toEqual(['WRONG_STATE', []]);
  });

  it('goes with the account of the relative', async () => {
    await give();
    await follow();
    await cloud.ask('closeAccount', { as: 'candidate' });
    await follow();
    const [profile] = await store.table.get([personKeys(idOf('candidate')).profile]);
    const left = (await store.everything()).filter(({ pk }) => String(pk).startsWith('EXPORT#'));
    expect([typeof profile?.closedAt, left]).toEqual(['string', []]);
  });
});
