/** Consents, who looked, and the copy: what a person may ask of those who keep his data. */
import '../testkit/quiet';
import { daysInMs } from '../../shared/kernel/instant';
import { backgroundOn } from '../testkit/background';
import { cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, fixedClock, noon } from '../testkit/fixed';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows } from '../testkit/village';
import { exportFile, partsOf } from './export-file';

describe('about his own data', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(villageRows());
  });
  afterAll(() => engine.close());

  const cloud = (clock = fixedClock()) => cloudOn(store.table, { clock });
  const follow = async () => {
    const background = backgroundOn(store.table);
    for (const row of await pendingRows(store)) await background.drive(row, noon);
  };
  const wish = (words: string, category?: string) => ({
    as: 'author',
    body: { words, ...(category ? { category } : {}) },
  });

  it.each([
    ['家里灯泡坏了', 'health', 'consent.health'],
    ['我病了，想请人陪我去医院', undefined, 'consent.health'],
    ['坐轮椅下不了楼，想请人抬一下', undefined, 'consent.disability'],
    ['家里吃低保，想要一床被子', undefined, 'consent.hardship'],
  ])(
    'who writes 「%s」 (%s) is asked for %s first, and after his consent it goes out',
    async (words, category, field) => {
      const asked = cloud();
      const refused = await asked.ask('submitWish', wish(words, category));
      expect([refused.code, refused.body.field]).toEqual(['CONSENT_NEEDED', field]);
      await asked.ask('giveConsent', { as: 'author', body: { purpose: field.replace('consent.', ''), edition: 2 } });
      expect((await asked.ask('submitWish', wish(words, category))).code).toBeUndefined();
    },
  );

  it('a withdrawn consent counts at the next request, and so does one to an earlier text', async () => {
    const asked = cloud();
    await asked.ask('giveConsent', { as: 'author', body: { purpose: 'health', edition: 2 } });
    await asked.ask('withdrawConsent', { as: 'author', body: { purpose: 'health' } });
    const { code } = await asked.ask('submitWish', wish('家里灯泡坏了', 'health'));
    const old = await asked.ask('giveConsent', { as: 'author', body: { purpose: 'health', edition: 1 } });
    expect([code, old.code, old.body.field]).toEqual(['CONSENT_NEEDED', 'WRONG_STATE', 'body.edition']);
  });

  it('an amended wish is asked too', async () => {
    const { code } = await cloud().ask('resubmitWish', {
      ...grantedAsks.resubmitWish,
      body: { words: '住院了，灯还没修' },
    });
    expect(code).toBe('CONSENT_NEEDED');
  });

  it('for a child under 14 a guardian says who he is; for anything else nobody is asked', async () => {
    const asked = cloud();
    const give = async (body: object) => (await asked.ask('giveConsent', { as: 'author', body })).code;
    expect([
      await give({ purpose: 'child_under_14', edition: 1 }),
      await give({ purpose: 'health', edition: 2, guardian: 'mother' }),
      await give({ purpose: 'child_under_14', edition: 1, guardian: 'father' }),
    ]).toEqual(['BAD_INPUT', 'BAD_INPUT', undefined]);
  });

  it('he reads each consent as it stands, and nothing can be withdrawn that was never given', async () => {
    const asked = cloud();
    const never = await asked.ask('withdrawConsent', { as: 'author', body: { purpose: 'health' } });
    const { body } = await asked.ask('listConsents', { as: 'claimer' });
    const states = (body.items as { purpose: string; state: string }[]).map(({ purpose, state }) => [purpose, state]);
    expect([never.code, Object.fromEntries(states)]).toEqual([
      'WRONG_STATE',
      { health: 'given', disability: 'none', hardship: 'none', child_under_14: 'none' },
    ]);
  });

  it('he reads who opened his door number, as what, when and why; nobody else does', async () => {
    const asked = cloud();
    await asked.ask('revealDoor', grantedAsks.revealDoor);
    await follow();
    await follow();
    const { body } = await asked.ask('listViewsOfMyData', { as: 'newcomer' });
    const others = await asked.ask('listViewsOfMyData', { as: 'author' });
    expect([body.items, others.body.items]).toEqual([
      [
        {
          id: expect.any(String),
          at: noon,
          what: 'door',
          roles: ['communityStaff'],
          viewerMask: '王**',
          placeName: expect.stringMatching(/^地点/),
          reason: '上门核实',
        },
      ],
      [],
    ]);
  });

  it('he reads who opened his number before calling him, as what, when and why', async () => {
    const asked = cloud();
    await asked.ask('revealUnreachablePhone', grantedAsks.revealUnreachablePhone);
    await follow();
    await follow();
    const { body } = await asked.ask('listViewsOfMyData', { as: 'author' });
    const others = await asked.ask('listViewsOfMyData', { as: 'newcomer' });
    expect([body.items, others.body.items]).toEqual([
      [
        {
          id: expect.any(String),
          at: noon,
          what: 'phone',
          roles: ['communityStaff'],
          viewerMask: '王**',
          placeName: expect.stringMatching(/^地点/),
          reason: '电话告知',
        },
      ],
      [],
    ]);
  });

  it('his copy holds what he gave and wrote, is made outside the request, told, and gone after seven days', async () => {
    const clock = fixedClock();
    const asked = cloud(clock);
    await asked.ask('submitWish', wish('想学用手机挂号'));
    expect((await asked.ask('exportMyData', { as: 'author' })).body.state).toBe('preparing');
    await follow();
    const { body } = await asked.ask('getMyExport', { as: 'author' });
    const file = await asked.ask('getMyExport', { as: 'author', query: { part: '0' } });
    const { items } = (await asked.ask('listNotices', { as: 'author' })).body;
    await follow();
    const told = (await asked.ask('listNotices', { as: 'author' })).body.items as { kind: string }[];
    expect([
      body.state,
      body.parts,
      (items as unknown[]).length < told.length,
      told.some(({ kind }) => kind === 'export_ready'),
    ]).toEqual(['ready', 1, true, true]);
    expect(String(file.body.part)).toContain('想学用手机挂号');
    expect(String(file.body.part)).toContain('王桂兰');
    expect((await asked.ask('getMyExport', { as: 'claimer', query: { part: '0' } })).body.state).toBe('none');
    clock.advance(daysInMs(7));
    expect((await asked.ask('getMyExport', { as: 'author', query: { part: '0' } })).body).toEqual({
      state: 'none',
      parts: 0,
    });
  });

  it('a part that does not exist is not found, and a copy under way is not made twice', async () => {
    const asked = cloudOn(store.table, { ids: countedIds() });
    const first = await asked.ask('exportMyData', { as: 'author' });
    const second = await asked.ask('exportMyData', { as: 'author' });
    const part = await asked.ask('getMyExport', { as: 'author', query: { part: '9' } });
    const events = (await store.everything()).filter(({ kind }) => kind === 'event');
    expect([second.body, part.code, events.length]).toEqual([first.body, 'NOT_FOUND', 1]);
  });
});

describe('the file', () => {
  it('shows words as words, whatever marks they hold, and carries the same as data', () => {
    const words = '</script><b>"灯"&\'泡\'';
    const html = exportFile([{ name: 'wishes', entries: [{ words }] }], noon);
    const data = /id="data">(.*)<\/script>/.exec(html)?.[1] ?? '';
    expect([html.includes('<b>'), JSON.parse(data).sections[0].entries[0].words]).toEqual([false, words]);
  });

  it('in parts is the file again when they are joined, and no character is cut', () => {
    const file = '灯💡'.repeat(50_000);
    const parts = partsOf(file);
    expect([parts.length, parts.join('') === file, parts.some((part) => /^[\uDC00-\uDFFF]/.test(part))]).toEqual([
      2,
      true,
      false,
    ]);
  });
});
