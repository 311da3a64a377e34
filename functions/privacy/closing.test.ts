/** Somebody goes: whatever he left anywhere is sought afterwards, and only what must stay is found. */
import '../testkit/loud';
import '../testkit/quiet';
import { spokenNumber } from '../../shared/kernel/id';
import { later } from '../../shared/kernel/instant';
import { residencyRow } from '../people/residency-rows.dynamo';
import { personKeys, phoneKey, placeKeys } from '../platform/keys/people';
import { exportKeys, viewKeys } from '../platform/keys/privacy';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { aClaim, aGrant, aResidency, aWish } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, fixedClock, idOf, noon } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { home } from '../testkit/places';
import { thinVault } from '../testkit/ports';
import { indexKeyOf, openidOf, personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';

const hour = 60 * 60_000;
const leaver = idOf('leaver');
const canaries = {
  name: '阎黄雀',
  mask: '阎**',
  phone: '13987654321',
  phoneMask: '139******21',
  door: '9单元909',
  words: '盼一盏黄雀台灯',
  publicWords: '为邻居找一盏黄雀灯',
  thanks: '多谢黄雀',
  report: '黄雀已送到',
  openid: openidOf('leaver'),
} as const;

const sealedFormsOf = async (plain: string): Promise<string[]> => [
  plain,
  await thinVault.seal(plain),
  Buffer.from(plain).toString('base64url'),
  thinVault.indexKey(plain),
];

const phoneIndex = indexKeyOf(`phone/${canaries.phone}`);

const wishStates = ['submitted', 'needs_info', 'published', 'claimed', 'delivered', 'completed'] as const;
const takenStates: readonly string[] = ['claimed', 'delivered', 'completed'];

const hisWish = (state: (typeof wishStates)[number], index: number): Row[] => {
  const id = idOf(`his ${state}`);
  const holders = takenStates.includes(state) ? [idOf('member')] : [];
  const deliverers = state === 'claimed' ? [] : holders;
  const number = spokenNumber(`710000${index}`);
  const changes = { id, number, state, authorId: leaver, authorMask: canaries.mask, words: canaries.words };
  const wish = aWish({ ...changes, holders, deliverers });
  const shown = wish.publicWords === undefined ? wish : { ...wish, publicWords: canaries.publicWords };
  const claim = aClaim({ wishId: id, number, memberId: idOf('member'), publicWords: canaries.publicWords });
  return [
    wishRow(shown),
    ...holders.map(() => claimRow({ ...claim, state: deliverers.length > 0 ? 'delivered' : 'held' })),
  ];
};

const othersWish = idOf('of another');

const livedIn = async (): Promise<Row[]> => {
  const sealed = { phoneSealed: await thinVault.seal(canaries.phone), phoneMask: canaries.phoneMask, phoneIndex };
  const residency = aResidency({
    personId: leaver,
    name: canaries.name,
    roomSealed: await thinVault.seal(canaries.door),
    doorIndex: indexKeyOf(canaries.door),
  });
  return [
    ...placeRows(),
    ...personRows({
      called: 'leaver',
      grants: [aGrant('resident', home), aGrant('partyMember')],
      messageGrants: { progress: 3, reviewResult: 2 },
      profile: { name: canaries.name, ...sealed, phoneVerifiedAt: noon },
    }),
    { ...phoneKey(phoneIndex), kind: 'phone', personId: leaver },
    ...personRows({ called: 'member', grants: [aGrant('partyMember')] }),
    ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
    ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
    residencyRow(residency),
    ...wishStates.flatMap(hisWish),
    wishRow(aWish({ id: othersWish, number: spokenNumber('7200001'), state: 'published', places: 3 })),
  ];
};

/** What he does and what is done for him, so that every kind of row of his stands there. */
const live = async (store: TestTable) => {
  const cloud = cloudOn(store.table, { ids: countedIds() });
  const asked = async (act: string, asking: Parameters<typeof cloud.ask>[1]) => {
    const { code, body } = await cloud.ask(act, asking);
    expect([act, code]).toEqual([act, undefined]);
    return body;
  };
  const residencyId = idOf('residency');
  await asked('revealDoor', { as: 'staff', params: { residencyId }, body: { reason: '上门核实' } });
  await asked('giveConsent', { as: 'leaver', body: { purpose: 'health', edition: 2 } });
  await asked('submitWish', { as: 'leaver', body: { words: canaries.words } });
  await asked('claimWish', { as: 'leaver', params: { wishId: othersWish } });
  await asked('deliverWish', { as: 'leaver', params: { wishId: othersWish }, body: { report: canaries.report } });
  await asked('confirmWish', {
    as: 'leaver',
    params: { wishId: idOf('his delivered') },
    body: { rating: 5, thanks: canaries.thanks },
  });
  await asked('exportMyData', { as: 'leaver' });
  const background = backgroundOn(store.table);
  for (const row of await pendingRows(store)) await background.drive(row, noon);
  for (const row of await pendingRows(store)) await background.drive(row, noon);
};

const close = (store: TestTable) =>
  cloudOn(store.table, { ids: countedIds(900) }).ask('closeAccount', { as: 'leaver' });

const follow = async (store: TestTable) => {
  const background = backgroundOn(store.table, { ids: countedIds(2_000_000) });
  for (const row of await pendingRows(store)) await background.drive(row, noon);
  for (const row of await pendingRows(store)) await background.drive(row, noon);
  return background;
};

const rowsWith = async (store: TestTable, forms: readonly string[]): Promise<string[]> =>
  (await store.everything())
    .filter((row) =>
      forms.some((form) =>
        JSON.stringify(row, (_, value) => (value instanceof Set ? [...value] : value)).includes(form),
      ),
    )
    .map(({ pk, sk }) => `${pk} ${sk}`);

describe('who closes his account', () => {
  let engine: TestEngine;
  let store: TestTable;
  let log: string[];
  let listening: jest.SpyInstance[];
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    log = [];
    listening = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        log.push(String(chunk));
        return true;
      }),
    );
    store = await engine.fresh();
    await store.put(await livedIn());
    await live(store);
  });
  afterEach(() => {
    for (const spy of listening) spy.mockRestore();
  });
  afterAll(() => engine.close());

  it('leaves nothing to be found in any row, event, message or line of the log', async () => {
    const forms = Object.fromEntries(
      await Promise.all(Object.entries(canaries).map(async ([name, plain]) => [name, await sealedFormsOf(plain)])),
    );
    const before = await Promise.all(Object.keys(canaries).map((name) => rowsWith(store, forms[name])));
    const { code } = await close(store);
    const { postbox } = await follow(store);
    expect([code, before.map((rows) => rows.length > 0)]).toEqual([undefined, before.map(() => true)]);
    for (const name of Object.keys(canaries)) expect([name, await rowsWith(store, forms[name])]).toEqual([name, []]);
    const told = `${log.join('')}${JSON.stringify(postbox.sent)}`;
    expect(Object.values(canaries).filter((plain) => told.includes(plain))).toEqual([]);
    expect(log.some((line) => line.includes('answered a request'))).toBe(true);
  });

  it('is named by his number alone, in what must stay: two marks, the course of things, and figures', async () => {
    await close(store);
    const background = await follow(store);
    await background.tick(later(noon, 2 * hour));
    await background.tick(later(noon, 8 * 24 * hour));
    const kept = (await store.everything()).filter(({ expiresAt }) => expiresAt === undefined);
    const naming = kept.filter((row) =>
      JSON.stringify(row, (_, value) => (value instanceof Set ? [...value] : value)).includes(leaver),
    );
    const kinds = new Set(naming.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['claim', 'event', 'inbox', 'person', 'wish']);
    expect(naming.filter(({ ownerKey }) => String(ownerKey).endsWith(leaver))).toEqual([]);
    const marks = naming.filter(({ kind }) => kind === 'person' || kind === 'inbox');
    expect(marks.map((row) => Object.keys(row).sort())).toEqual([
      ['closedAt', 'kind', 'pk', 'sk', 'unread'],
      ['closedAt', 'kind', 'personId', 'pk', 'sk'],
    ]);
  });

  it('is refused at the very next request, with every session that he had', async () => {
    await close(store);
    const cloud = cloudOn(store.table);
    const answers = [
      await cloud.ask('getMe', { as: 'leaver' }),
      await cloud.ask('submitWish', { as: 'leaver', body: { words: '再来一个心愿' } }),
    ];
    expect(answers.map(({ status, code }) => [status, code])).toEqual([
      [401, 'ACCOUNT_CLOSED'],
      [401, 'ACCOUNT_CLOSED'],
    ]);
  });

  it('and opens WeChat again is somebody new, without name, home or history', async () => {
    await close(store);
    await follow(store);
    const cloud = cloudOn(store.table, { ids: countedIds(5000) });
    const { body } = await cloud.ask('openSession', { body: { code: 'code-of-leaver' } });
    const headers = { authorization: `Bearer ${body.token}` };
    const me = (await cloud.ask('getMe', { headers })).body;
    const wishes = (await cloud.ask('listMyWishes', { headers })).body;
    expect([body.personId === leaver, me.roles, me.home, me.name, me.phoneMask, wishes.items]).toEqual([
      false,
      [],
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });

  it('lets another person have his phone', async () => {
    const cloud = cloudOn(store.table, { ids: countedIds(6000) });
    const taken = await cloud.ask('verifyPhone', { as: 'member', body: { code: `phone-${canaries.phone}` } });
    await close(store);
    const free = await cloud.ask('verifyPhone', { as: 'member', body: { code: `phone-${canaries.phone}` } });
    expect([taken.code, free.body]).toEqual(['PHONE_TAKEN', { phoneMask: canaries.phoneMask }]);
  });

  it('ends his open wishes and frees whoever had taken one; what was done stays done', async () => {
    await close(store);
    await follow(store);
    const rows = await store.everything();
    const stateOf = (id: string) => rows.find(({ kind, id: of }) => kind === 'wish' && of === id)?.state;
    expect(wishStates.map((state) => [state, stateOf(idOf(`his ${state}`))])).toEqual([
      ['submitted', 'closed'],
      ['needs_info', 'closed'],
      ['published', 'closed'],
      ['claimed', 'closed'],
      ['delivered', 'completed'],
      ['completed', 'completed'],
    ]);
    const claim = rows.find(({ kind, wishId }) => kind === 'claim' && wishId === idOf('his claimed'));
    const told = rows.filter(({ kind, personId }) => kind === 'notice' && personId === idOf('member'));
    expect([claim?.state, told.map(({ noticeKind }) => noticeKind)]).toEqual([
      'released',
      expect.arrayContaining(['wish_withdrawn']),
    ]);
  });

  it('gives a place that he still holds back to the wall, and its author hears of it', async () => {
    const wishId = idOf('held by him');
    const number = spokenNumber('7200002');
    await store.put([
      wishRow(aWish({ id: wishId, number, state: 'claimed', holders: [leaver] })),
      claimRow(aClaim({ wishId, number, memberId: leaver })),
    ]);
    await close(store);
    await follow(store);
    const { body } = await cloudOn(store.table).ask('getWish', { as: 'author', params: { wishId } });
    const told = (await store.everything()).filter(
      ({ kind, personId, subject }) =>
        kind === 'notice' && personId === idOf('author') && (subject as Row).id === wishId,
    );
    expect([body.state, body.held, told.map(({ noticeKind }) => noticeKind)]).toEqual([
      'published',
      0,
      ['wish_released'],
    ]);
  });

  it('is waited for in no reserve, and what he was asked for is asked of the next', async () => {
    const [waitedFor, askedFor] = [idOf('in reserve'), idOf('asked out of the reserve')];
    const numbers = [spokenNumber('7200003'), spokenNumber('7200004')] as const;
    const claim = { wishId: waitedFor, number: numbers[0], memberId: leaver } as const;
    const asked = { ...claim, wishId: askedFor, number: numbers[1] };
    await store.put([
      wishRow(
        aWish({ id: waitedFor, number: numbers[0], state: 'claimed', holders: [idOf('member')], reserve: [leaver] }),
      ),
      claimRow(aClaim({ ...claim, state: 'waiting' })),
      wishRow(
        aWish({ id: askedFor, number: numbers[1], state: 'claimed', offers: [leaver], reserve: [idOf('member')] }),
      ),
      claimRow(aClaim({ ...asked, state: 'offered' })),
      claimRow(aClaim({ ...asked, memberId: idOf('member'), state: 'waiting' })),
    ]);
    await close(store);
    await follow(store);
    const rows = await store.everything();
    const wishes = [waitedFor, askedFor].map((id) => rows.find(({ kind, id: of }) => kind === 'wish' && of === id));
    expect(wishes.map((wish) => [wish?.state, wish?.held, wish?.reserve, wish?.offers])).toEqual([
      ['claimed', 1, [], []],
      ['claimed', 1, [], [idOf('member')]],
    ]);
    const states = rows
      .filter(({ kind, memberId }) => kind === 'claim' && memberId === leaver)
      .map(({ state }) => state);
    expect(states).not.toContain('waiting');
    expect(states).not.toContain('offered');
    const told = rows.filter(({ kind, personId }) => kind === 'notice' && personId === idOf('member'));
    expect(told.map(({ noticeKind }) => noticeKind)).toContain('wish_place_offered');
  });

  it('is waited for in no draw, and his own wish that many would come for goes, however many', async () => {
    const [his, others] = [idOf('drawn for him'), idOf('where he would come')];
    const standing = Array.from({ length: 120 }, (_, at) => idOf(`standing ${at}`));
    const drawAt = later(noon, 1);
    const [first, second] = [spokenNumber('7200005'), spokenNumber('7200006')];
    const waiting = { state: 'waiting' as const };
    await store.put([
      wishRow(
        aWish({ id: his, number: first, state: 'published', authorId: leaver, drawAt, reserve: standing.slice(0, 80) }),
      ),
      ...standing.map((memberId, at) =>
        claimRow(aClaim({ wishId: his, number: first, memberId, state: at < 80 ? 'waiting' : 'released' })),
      ),
      wishRow(aWish({ id: others, number: second, state: 'published', drawAt, reserve: [idOf('member'), leaver] })),
      claimRow(aClaim({ wishId: others, number: second, memberId: leaver, ...waiting })),
      claimRow(aClaim({ wishId: others, number: second, memberId: idOf('member'), ...waiting })),
    ]);
    await close(store);
    await follow(store);
    const rows = await store.everything();
    const wishes = [his, others].map((id) => rows.find(({ kind, id: of }) => kind === 'wish' && of === id));
    expect(wishes.map((wish) => [wish?.state, wish?.reserve, wish?.drawAt])).toEqual([
      ['closed', [], undefined],
      ['published', [idOf('member')], drawAt],
    ]);
    expect(rows.filter(({ kind, state, wishId }) => kind === 'claim' && wishId === his && state === 'waiting')).toEqual(
      [],
    );
  });

  it('is told nothing any more: no notice, no message, no role list names him', async () => {
    await close(store);
    await follow(store);
    await cloudOn(store.table, { ids: countedIds(7000) }).ask('submitWish', {
      as: 'author',
      body: { words: '家里灯泡坏了' },
    });
    await follow(store);
    const rows = await store.everything();
    const inbox = rows.filter(({ pk }) => pk === `INBOX#${leaver}` || pk === `LEDGER#${leaver}`);
    const lists = rows.filter(({ kind, personId }) => kind === 'holder' && personId === leaver);
    expect([inbox, lists]).toEqual([[], []]);
  });

  it('and had a request under way: what it wrote is erased an hour later', async () => {
    const gate = gateOn(store.table);
    const late = cloudOn(gate.table, { ids: countedIds(8000) }).ask('submitWish', {
      as: 'leaver',
      body: { words: canaries.words },
    });
    await gate.reached(late);
    await close(store);
    const background = await follow(store);
    gate.open();
    expect((await late).code).toBeUndefined();
    expect(await rowsWith(store, [canaries.words])).not.toEqual([]);
    await background.tick(later(noon, hour));
    for (const row of await pendingRows(store)) await background.drive(row, noon);
    expect(await rowsWith(store, [canaries.words])).toEqual([]);
  });

  it('and showed a phone at the same moment: no pointer is left behind', async () => {
    const gate = gateOn(store.table);
    const closing = cloudOn(gate.table, { ids: countedIds(900) }).ask('closeAccount', { as: 'leaver' });
    await gate.reached(closing);
    const cloud = cloudOn(store.table, { ids: countedIds(6000) });
    await cloud.ask('verifyPhone', { as: 'leaver', body: { code: 'phone-13811112222' } });
    gate.open();
    expect((await closing).code).toBeUndefined();
    const pointers = (await store.everything()).filter(({ kind }) => kind === 'phone');
    expect(pointers).toEqual([]);
  });

  it('taps twice, a day apart: the second is told when it took effect', async () => {
    const clock = fixedClock();
    const cloud = cloudOn(store.table, { clock, ids: countedIds(900) });
    const first = await cloud.ask('closeAccount', { as: 'leaver' });
    clock.advance(24 * hour);
    expect((await cloud.ask('closeAccount', { as: 'leaver' })).body).toEqual(first.body);
  });

  it('takes his copy and the list of who looked with him', async () => {
    const keys = [exportKeys(leaver).job.pk, viewKeys(leaver).view('').pk, personKeys(leaver).grants.pk];
    await close(store);
    await follow(store);
    const left = (await store.everything()).filter(({ pk }) => keys.slice(0, 2).includes(String(pk)));
    const roles = await store.table.get([
      personKeys(leaver).grants,
      placeKeys(home.building).holder('resident', leaver),
    ]);
    expect([left, roles]).toEqual([[], [undefined, undefined]]);
  });
});
