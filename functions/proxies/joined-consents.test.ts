/** What was consented to for somebody without a phone is his own to keep or take back once he has an account. */
import '../testkit/quiet';
import type { Table } from '../platform/table';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, fixedClock, idOf, noon } from '../testkit/fixed';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { numberOf, villageRows } from '../testkit/village';
import { joinedConsents } from './joined-consents';

const params = { personId: idOf('phoneless') };
const health = { purpose: 'health', consent: { edition: 2, how: 'visit' } };
const ofHealth = '我病了，想请人陪我去医院';
const [early, late] = ['2026-11-01T00:00:00.000Z', '2026-11-05T00:00:00.000Z'];

describe('of two records of one person', () => {
  it.each([
    ['what only the former one knows', { health: { edition: 2, at: early } }, {}, ['health']],
    ['what only his account knows', {}, { health: { edition: 2, at: early } }, []],
    ['a later yes', { health: { edition: 2, at: late } }, { health: { edition: 2, at: early } }, ['health']],
    ['an earlier yes', { health: { edition: 2, at: early } }, { health: { edition: 2, at: late } }, []],
    [
      'a yes that he has taken back since in his account',
      { health: { edition: 2, at: early } },
      { health: { edition: 2, at: early, withdrawnAt: late } },
      [],
    ],
    [
      'a yes that was taken back for him after he gave it in his account',
      { health: { edition: 2, at: early, withdrawnAt: late } },
      { health: { edition: 2, at: early } },
      ['health'],
    ],
  ])('the last word counts: %s', (_, former, own, learned) => {
    expect(Object.keys(joinedConsents(former, own))).toEqual(learned);
  });
});

describe('the consents of somebody who has an account by now', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  const clock = fixedClock();
  const cloudWith = (table: Table, from?: number) => cloudOn(table, { ids: countedIds(from), clock });
  beforeEach(async () => {
    await store.restore(villageRows());
    cloud = cloudWith(store.table);
  });
  afterAll(() => engine.close());

  const linking = { as: 'staff', params, body: { number: numberOf.wanderer } };
  const link = () => cloud.ask('linkPersonToAccount', linking);
  const record = (body: object) => cloud.ask('recordPurposeConsent', { as: 'worker', params, body });
  const own = async (act: 'giveConsent' | 'withdrawConsent') => {
    clock.advance(60_000);
    const text = act === 'giveConsent' ? { edition: 2 } : {};
    return (await cloud.ask(act, { as: 'wanderer', body: { purpose: 'health', ...text } })).code;
  };
  const file = async (as: string, words = ofHealth) =>
    (await cloud.ask('submitWish', { as, body: { words, onBehalfOf: params.personId } })).code;
  const standing = async (purpose = 'health') =>
    ((await cloud.ask('listConsents', { as: 'wanderer' })).body.items as { purpose: string }[]).find(
      (consent) => consent.purpose === purpose,
    );
  const kept = async (called: string) => {
    const row = (await store.everything()).find(
      ({ pk, kind }) => pk === `PERSON#${idOf(called)}` && kind === 'consents',
    );
    return Object.keys(row ?? {}).filter((name) => name.startsWith('consent_'));
  };

  it('lie in his account with the moment he was joined to it, and no more in the record', async () => {
    await record(health);
    const before = [await kept('phoneless'), await kept('wanderer')];
    expect((await link()).code).toBeUndefined();
    expect([before, await kept('phoneless'), await kept('wanderer')]).toEqual([
      [['consent_health'], []],
      [],
      ['consent_health'],
    ]);
    expect(await standing()).toEqual({ purpose: 'health', state: 'given', at: noon, how: 'visit' });
  });

  it('count for whatever is filed for him, until he himself takes them back', async () => {
    const asked = { number: numberOf.author, name: '王桂兰', kind: 'relative', how: 'call' };
    await record(health);
    await cloud.ask('recordConsent', { as: 'staff', params, body: asked });
    await link();
    const before = [await file('author'), await file('wanderer')];
    expect(await own('withdrawConsent')).toBeUndefined();
    expect([before, await file('author'), await file('wanderer')]).toEqual([
      [undefined, undefined],
      'CONSENT_NEEDED',
      'CONSENT_NEEDED',
    ]);
  });

  it('are what he said last, wherever he said it', async () => {
    await record(health);
    await own('giveConsent');
    await own('withdrawConsent');
    await link();
    expect(await standing()).toMatchObject({ state: 'withdrawn' });
  });

  it('that were taken back stay taken back', async () => {
    await record(health);
    await record({ purpose: 'health' });
    await link();
    expect(await standing()).toMatchObject({ state: 'withdrawn' });
  });

  it('hold what is told for him at the very moment, and what he says himself', async () => {
    await record({ purpose: 'disability', consent: { edition: 2, how: 'call' } });
    const others = cloudWith(store.table, 5_000_000);
    const meanwhile = [
      () => others.ask('recordPurposeConsent', { as: 'worker', params, body: health }),
      () => others.ask('giveConsent', { as: 'wanderer', body: { purpose: 'disability', edition: 2 } }),
    ];
    const said: unknown[] = [];
    const table: Table = {
      ...store.table,
      transact: async (writes) => {
        const next = meanwhile.shift();
        if (next !== undefined) said.push((await next()).code);
        return store.table.transact(writes);
      },
    };
    expect((await cloudWith(table, 6_000_000).ask('linkPersonToAccount', linking)).code).toBeUndefined();
    expect([said, (await kept('wanderer')).sort(), await kept('phoneless')]).toEqual([
      [undefined, undefined],
      ['consent_disability', 'consent_health'],
      [],
    ]);
  });

  it('are told by nobody else once he has been joined, not even by whoever had begun to', async () => {
    const others = cloudWith(store.table, 5_000_000);
    const meanwhile = [() => others.ask('linkPersonToAccount', linking)];
    const table: Table = {
      ...store.table,
      transact: async (writes) => {
        await meanwhile.shift()?.();
        return store.table.transact(writes);
      },
    };
    const { code } = await cloudWith(table, 6_000_000).ask('recordPurposeConsent', {
      as: 'worker',
      params,
      body: health,
    });
    expect([code, await kept('phoneless')]).toEqual(['NOT_FOUND', []]);
  });

  it('for a child are the guardian’s to take back where he acts for it, in the account that holds them', async () => {
    const child = { personId: idOf('child') };
    const guardianConsent = { guardian: 'mother', edition: 1 };
    const guardian = { number: numberOf.author, name: '王桂兰', kind: 'guardian', how: 'call', guardianConsent };
    await cloud.ask('recordConsent', { as: 'staff', params: child, body: guardian });
    await cloud.ask('linkPersonToAccount', { ...linking, params: child });
    const before = await standing('child_under_14');
    const taken = await cloud.ask('setGuardianConsent', { as: 'author', params: child, body: {} });
    const again = await cloud.ask('setGuardianConsent', { as: 'author', params: child, body: { guardianConsent } });
    expect([before, taken.body.stands, await standing('child_under_14'), again.code]).toMatchObject([
      { state: 'given', guardian: 'mother' },
      false,
      { state: 'withdrawn' },
      'WRONG_STATE',
    ]);
    expect(await kept('child')).toEqual([]);
  });
});
