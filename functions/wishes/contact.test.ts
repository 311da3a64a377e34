/** How near a neighbour may come: the card, then the area, then what the resident opens to whoever holds a place, while he holds it. */
import '../testkit/quiet';
import { spokenNumber } from '../../shared/kernel/id';
import { daysInMs, later } from '../../shared/kernel/instant';
import { residencyRow } from '../people/residency-rows.dynamo';
import { personKeys, personNumberKey } from '../platform/keys/people';
import { wishKeys } from '../platform/keys/wishes';
import type { Table } from '../platform/table';
import { actingRow, phonelessRows } from '../proxies/acting-rows.dynamo';
import { backgroundOn } from '../testkit/background';
import { aClaim, aGrant, anActing, aPhoneless, aResidency, aWish } from '../testkit/builders';
import { type Answer, type Asking, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, fixedClock, idOf, noon } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { home, nodeAbove } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import type { Wish } from './wish';
import { claimRow, wishRow } from './wish-rows.dynamo';

const sealed = (plain: string): string => `sealed.${Buffer.from(plain).toString('base64url')}`;
const [phone, room] = ['13800001234', '2单元301'];
const wishId = idOf('wish');
const both = { shows: ['phone', 'door'] };
const look = { reason: '约上门时间' };

/** The author lives behind a door that was confirmed and has left his phone; his daughter acts for him. */
const author = () => {
  const residency = aResidency({ id: idOf('home of the author'), personId: idOf('author'), state: 'confirmed' });
  const known = { residency: { id: residency.id, state: 'confirmed' }, home: { at: home, name: '试验社区1号楼' } };
  return [
    ...personRows({
      called: 'author',
      grants: [aGrant('resident', home)],
      profile: { ...known, phoneSealed: sealed(phone), name: '王桂兰' },
    }),
    residencyRow({ ...residency, roomSealed: sealed(room) }),
    ...personRows({ called: 'daughter' }),
    { ...personKeys(idOf('daughter')).actsFor, kind: 'actsFor', principals: new Set([idOf('author')]) },
    actingRow(anActing({ agentId: idOf('daughter') })),
  ];
};

const neighbours = () => [
  ...['anna', 'bert'].flatMap((called) => personRows({ called, grants: [aGrant('partyMember')] })),
  ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
  ...personRows({ called: 'worker', grants: [aGrant('gridWorker', nodeAbove(home, 'grid'))] }),
  ...phonelessRows({ person: aPhoneless(), grant: aGrant('resident', home) }),
];

/** Anna holds the one place. */
const held = (changes: Partial<Wish> = {}) => [
  wishRow(aWish({ state: 'claimed', holders: [idOf('anna')], ...changes })),
  claimRow(aClaim({ memberId: idOf('anna') })),
];

describe('a resident’s phone and door', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put([...author(), ...neighbours(), ...held()]);
  });
  afterAll(() => engine.close());

  const ids = countedIds();
  const asked = (act: string, as: string, body?: unknown, table: Table = store.table): Promise<Answer> =>
    cloudOn(table, { ids }).ask(act, { as, params: { wishId }, body } as Asking);
  const shown = async (as = 'anna') => {
    const { code, body } = await asked('revealContact', as, look);
    return code ?? [body.phone, body.address];
  };
  const done = async (...asks: readonly (readonly [act: string, as: string, body?: unknown])[]) => {
    for (const [act, as, body] of asks) expect([act, (await asked(act, as, body)).code]).toEqual([act, undefined]);
  };
  const openFor = async (as: string): Promise<unknown> => (await asked('getWish', as)).body.contactOpen;

  it('are shown to nobody before he has opened them, and to whoever holds a place as far as he has', async () => {
    expect(await shown()).toBe('CONTACT_CLOSED');
    await done(['openContact', 'author', { shows: ['phone'] }]);
    expect([await shown(), await openFor('anna'), await openFor('bert')]).toEqual([
      [phone, undefined],
      ['phone'],
      undefined,
    ]);
    await done(['openContact', 'author', both]);
    expect([await shown(), await shown('bert'), await shown('author')]).toEqual([
      [phone, `试验社区1号楼${room}`],
      'NOT_ALLOWED',
      'NOT_ALLOWED',
    ]);
  });

  it('are closed again at once, also for a tap that is sent once more', async () => {
    await done(['openContact', 'author', both]);
    const tap = { as: 'anna', params: { wishId }, body: look, key: 'one-tap-of-the-claimer' };
    expect((await cloudOn(store.table).ask('revealContact', tap)).body.phone).toBe(phone);
    await done(['closeContact', 'author']);
    expect([(await cloudOn(store.table).ask('revealContact', tap)).code, await shown()]).toEqual([
      'CONTACT_CLOSED',
      'CONTACT_CLOSED',
    ]);
  });

  it.each([
    ['given back', [['releaseWish', 'anna', { reason: '临时出差' }]], 'WRONG_STATE'],
    ['closed by staff', [['closeWish', 'staff', { reason: 'not_needed', words: '不用了' }]], 'WRONG_STATE'],
    ['taken back', [['withdrawWish', 'author']], 'WRONG_STATE'],
    [
      'met and confirmed',
      [
        ['deliverWish', 'anna', { report: '好了' }],
        ['confirmWish', 'author', { rating: 5 }],
      ],
      'WRONG_STATE',
    ],
  ] as const)('are gone once the wish is %s', async (_, acts, refusal) => {
    await done(['openContact', 'author', both], ...acts);
    expect([await shown(), (await asked('getWish', 'anna')).body.contactOpen]).toEqual([refusal, undefined]);
  });

  it('are gone once the lease has ended', async () => {
    await done(['openContact', 'author', both]);
    await store.put([
      {
        ...wishKeys(wishId).leaseTimer(idOf('anna')),
        kind: 'timer',
        act: 'lapseClaim',
        subjectId: wishId,
        memberId: idOf('anna'),
        dueShard: '0',
        dueAt: later(noon, daysInMs(14)),
      },
    ]);
    await backgroundOn(store.table).tick(later(noon, daysInMs(14)));
    expect(await shown()).toBe('WRONG_STATE');
  });

  it('are shown still while what was done waits to be confirmed', async () => {
    await done(['openContact', 'author', both], ['deliverWish', 'anna', { report: '好了' }]);
    expect(await shown()).toEqual([phone, `试验社区1号楼${room}`]);
  });

  it('are not shown to whoever comes after they were opened, nor to the same neighbour who comes anew', async () => {
    const clock = fixedClock();
    const at = (act: string, as: string, body?: unknown) => {
      clock.advance(1000);
      return cloudOn(store.table, { ids, clock }).ask(act, { as, params: { wishId }, body });
    };
    await at('openContact', 'author', both);
    await at('releaseWish', 'anna', { reason: '临时出差' });
    for (const as of ['bert', 'anna']) {
      expect((await at('claimWish', as)).code).toBeUndefined();
      expect([as, (await at('revealContact', as, look)).code]).toEqual([as, 'CONTACT_CLOSED']);
      await at('releaseWish', as, { reason: '临时出差' });
    }
  });

  it('are shown to whoever comes after they were opened to everybody who does, until they are closed or the wish is met', async () => {
    const clock = fixedClock();
    const at = (act: string, as: string, body?: unknown) => {
      clock.advance(1000);
      return cloudOn(store.table, { ids, clock }).ask(act, { as, params: { wishId }, body });
    };
    await at('openContact', 'author', { ...both, everybody: true });
    expect((await at('getWish', 'author')).body).toMatchObject({ contactOpenTo: 1, contactOpenToAll: true });
    await at('releaseWish', 'anna', { reason: '临时出差' });
    await at('claimWish', 'bert');
    expect((await at('revealContact', 'bert', look)).body).toMatchObject({ phone });
    expect((await at('revealContact', 'anna', look)).code).toBe('WRONG_STATE');
    await at('closeContact', 'author');
    expect((await at('revealContact', 'bert', look)).code).toBe('CONTACT_CLOSED');
    await at('openContact', 'author', { ...both, everybody: true });
    await at('deliverWish', 'bert', { report: '好了' });
    await at('confirmWish', 'author', { rating: 5 });
    expect((await at('revealContact', 'bert', look)).code).toBe('WRONG_STATE');
  });

  it('opened again for the same neighbour who has come anew, are shown to him', async () => {
    const clock = fixedClock();
    const at = (act: string, as: string, body?: unknown) => {
      clock.advance(1000);
      return cloudOn(store.table, { ids, clock }).ask(act, { as, params: { wishId }, body });
    };
    await at('openContact', 'author', both);
    await at('releaseWish', 'anna', { reason: '临时出差' });
    await at('claimWish', 'anna');
    await at('openContact', 'author', both);
    expect((await at('revealContact', 'anna', look)).body.phone).toBe(phone);
  });

  it('opened to everybody who comes, give way to an opening that is for those who are there', async () => {
    await done(['openContact', 'author', { ...both, everybody: true }], ['openContact', 'author', both]);
    expect((await asked('getWish', 'author')).body.contactOpenToAll).toBeUndefined();
  });

  it('are not shown to a claimer who is no member any more', async () => {
    await done(['openContact', 'author', both]);
    await store.put([{ ...personKeys(idOf('anna')).grants, kind: 'grants', grants: [] }]);
    expect([await shown(), await openFor('anna')]).toEqual(['NOT_ALLOWED', undefined]);
  });

  it.each([
    ['closed', 'closeContact', 'author', undefined, 'CONTACT_CLOSED'],
    ['closed by staff', 'closeContact', 'staff', undefined, 'CONTACT_CLOSED'],
    ['given back', 'releaseWish', 'anna', { reason: '临时出差' }, 'WRONG_STATE'],
    ['taken back with the wish', 'withdrawWish', 'author', undefined, 'WRONG_STATE'],
  ] as const)('are not shown when they are %s between the look and its record', async (_, act, as, body, refusal) => {
    await done(['openContact', 'author', both]);
    const gate = gateOn(store.table);
    const looking = asked('revealContact', 'anna', look, gate.table);
    await gate.reached(looking);
    await done([act, as, body]);
    gate.open();
    expect((await looking).code).toBe(refusal);
    const views = (await store.everything()).filter(({ event }) => JSON.stringify(event ?? '').includes('revealed'));
    expect(views).toEqual([]);
  });

  it('are shown only as far as they are open at the very record, when that has changed meanwhile', async () => {
    await done(['openContact', 'author', both]);
    const gate = gateOn(store.table);
    const looking = asked('revealContact', 'anna', look, gate.table);
    await gate.reached(looking);
    await done(['closeContact', 'author'], ['openContact', 'author', { shows: ['door'] }]);
    gate.open();
    const { body } = await looking;
    expect([body.phone, body.address]).toEqual([undefined, `试验社区1号楼${room}`]);
  });

  it('are opened to those who hold a place when it is written, not to those whom he saw before', async () => {
    const gate = gateOn(store.table);
    const opening = asked('openContact', 'author', both, gate.table);
    await gate.reached(opening);
    await done(['releaseWish', 'anna', { reason: '临时出差' }]);
    gate.open();
    expect((await opening).code).toBe('WRONG_STATE');
  });

  it('each look is told to the resident, on the wish, in his inbox and on his list of views', async () => {
    await done(['openContact', 'author', both], ['revealContact', 'anna', look]);
    for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
    const { body } = await asked('getWish', 'author');
    const steps = (body.timeline as { act: string; by: string; note?: string }[]).map(({ act, by, note }) => [
      act,
      by,
      note,
    ]);
    expect(steps).toEqual([
      ['openContact', 'author', undefined],
      ['revealContact', 'claimer', look.reason],
    ]);
    const views = (await cloudOn(store.table).ask('listViewsOfMyData', { as: 'author' })).body.items;
    expect(views).toMatchObject([{ what: 'contact', roles: ['partyMember'], reason: look.reason }]);
    const notices = (await store.everything()).flatMap(({ noticeKind, personId }) =>
      noticeKind === undefined ? [] : [`${noticeKind} to ${personId}`],
    );
    expect(notices.sort()).toEqual(
      [
        `wish_contact_opened to ${idOf('anna')}`,
        `wish_contact_revealed to ${idOf('author')}`,
        `wish_contact_revealed to ${idOf('daughter')}`,
      ].sort(),
    );
  });

  it('lie in no event, notice or remembered answer', async () => {
    await done(['openContact', 'author', both], ['revealContact', 'anna', look]);
    for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
    const rows = (await store.everything()).map((row) => JSON.stringify(row));
    expect(rows.filter((row) => row.includes(phone) || row.includes(room))).toEqual([]);
  });

  it('are opened by a relative who acts for him, while he does', async () => {
    const gate = gateOn(store.table);
    const opening = asked('openContact', 'daughter', both, gate.table);
    await gate.reached(opening);
    await store.put([actingRow(anActing({ agentId: idOf('daughter'), state: 'revoked' }))]);
    gate.open();
    expect([(await opening).code, await shown()]).toEqual(['NOT_ALLOWED', 'CONTACT_CLOSED']);
    await store.put([actingRow(anActing({ agentId: idOf('daughter') }))]);
    await done(['openContact', 'daughter', both]);
    expect(await shown()).toEqual([phone, `试验社区1号楼${room}`]);
  });

  it('are opened by staff who say how they have asked him, and not by whoever holds a place', async () => {
    const codes = async (as: string, body: unknown) => {
      const { code, body: reply } = await asked('openContact', as, body);
      return [code, reply.field];
    };
    expect(await codes('staff', both)).toEqual(['BAD_INPUT', 'body.asked']);
    expect(await codes('staff', { ...both, asked: 'call' })).toEqual([undefined, undefined]);
    await store.put(personRows({ called: 'anna', grants: [aGrant('partyMember'), aGrant('communityStaff')] }));
    expect(await codes('anna', { ...both, asked: 'call' })).toEqual(['NOT_ALLOWED', undefined]);
  });

  it('who has none of them can open none', async () => {
    await store.put(held({ authorId: idOf('phoneless'), authorPhoneless: true, filedBy: idOf('worker') }));
    const codes = [];
    for (const shows of [['phone'], ['door']])
      codes.push((await asked('openContact', 'worker', { shows, asked: 'visit' })).code);
    expect([codes, await shown()]).toEqual([
      ['NO_CONTACT', undefined],
      [undefined, '试验社区1号楼1单元102'],
    ]);
  });

  it('each look at a record from before somebody had an account is found by him alone once the account has taken it over', async () => {
    await store.put([
      ...held({ authorId: idOf('phoneless'), authorPhoneless: true, filedBy: idOf('worker') }),
      ...personRows({ called: 'wanderer' }),
      { ...personNumberKey(spokenNumber('6000002')), kind: 'number', personId: idOf('wanderer') },
    ]);
    await asked('openContact', 'worker', { shows: ['door'], asked: 'visit' });
    await done(['revealContact', 'anna', look]);
    for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
    const cloud = cloudOn(store.table, { ids });
    const views = async (as: string) => {
      const { code, body } = await cloud.ask('listViewsOfMyData', { as, query: { of: idOf('phoneless') } });
      return code ?? (body.items as { what: string; reason: string }[]).map(({ what, reason }) => [what, reason]);
    };
    expect(await views('wanderer')).toBe('NOT_FOUND');
    const params = { personId: idOf('phoneless') };
    await cloud.ask('linkPersonToAccount', { as: 'staff', params, body: { number: spokenNumber('6000002') } });
    expect([await views('wanderer'), await views('worker'), await views('daughter')]).toEqual([
      [['door', look.reason]],
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  it('a phone that was forgotten is shown no more, though it was opened', async () => {
    await done(['openContact', 'author', both]);
    await store.put(author().map((row) => (row.sk === 'PROFILE' ? { ...row, phoneSealed: undefined } : row)));
    expect(await shown()).toEqual([undefined, `试验社区1号楼${room}`]);
  });

  it('where the grid worker comes along the first time, he is spoken to before they are shown', async () => {
    await store.put(held({ accompanied: true }));
    await done(['openContact', 'author', both]);
    const [alone, together] = [
      await asked('revealContact', 'anna', look),
      await asked('revealContact', 'anna', { ...look, companionTold: true }),
    ];
    expect([alone.code, alone.body.field, together.body.phone]).toEqual([
      'COMPANION_FIRST',
      'body.companionTold',
      phone,
    ]);
    expect((await asked('getWish', 'anna')).body).toMatchObject({ accompanied: true, gridId: home.grid });
  });
});
