/** What is said for somebody else: whose it is, who may, and that it never goes through whom it is about. */
import '../testkit/quiet';
import type { RoleGrant } from '../../shared/kernel/actor';
import type { SuggestionSubject } from '../../shared/suggestions/suggestion';
import { personKeys } from '../platform/keys/people';
import { aGrant, anActor, aSuggestion } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity } from '../testkit/places';
import { personRows, settingsRow } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';
import { relationsTo, standsForAuthor } from './standing';
import { suggestionRow } from './suggestion-store.dynamo';

const me = idOf('asker');
const at = (role: RoleGrant['role'], level: 'street' | 'community' | 'grid' | 'building', path = home) =>
  aGrant(role, nodeAbove(path, level));

describe('who stands for somebody without a phone', () => {
  const said = (about: SuggestionSubject, filedBy = idOf('somebody')) =>
    aSuggestion({ about, authorId: idOf('phoneless'), authorHome: home, filedBy, filedThrough: 'proxy' });

  it.each([
    ['the grid worker, of what is about the app', 'app', [at('gridWorker', 'grid')], 'proxy'],
    ['the grid worker, of what is about him', 'gridWorker', [at('gridWorker', 'grid')], undefined],
    ['the grid worker, of what is about the community', 'community', [at('gridWorker', 'grid')], 'proxy'],
    ['staff, of what is about the community', 'community', [at('communityStaff', 'community')], undefined],
    ['staff, of what is about the grid worker', 'gridWorker', [at('communityStaff', 'community')], undefined],
    ['the building chief, of what is about the grid worker', 'gridWorker', [at('buildingChief', 'building')], 'proxy'],
    ['a grid worker elsewhere', 'app', [at('gridWorker', 'grid', otherCommunity)], undefined],
    ['the street, which answers it', 'app', [at('streetAdmin', 'street')], undefined],
    ['nobody in particular', 'app', [], undefined],
  ] as const)('%s: as the table says', (_, about, grants, through) => {
    expect(standsForAuthor(anActor('asker', grants), said(about))).toBe(through);
  });

  it('an office that filed it goes on with it and does not answer it', () => {
    const street = anActor('asker', [at('streetAdmin', 'street')]);
    expect(relationsTo(street, said('app', me))).toEqual(['author']);
    expect(relationsTo(street, said('app'))).toEqual(['handler']);
  });

  it('nobody answers what was said by one for whom he acts, and a relative whom it is about sees nothing of it', () => {
    const street = { ...anActor('asker', [at('streetAdmin', 'street')]), actsFor: [idOf('author')] };
    const staff = { ...anActor('asker', [at('communityStaff', 'community')]), actsFor: [idOf('author')] };
    expect([relationsTo(street, aSuggestion()), relationsTo(staff, aSuggestion())]).toEqual([['author'], []]);
  });
});

describe('what is said for another', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore([
      ...villageRows(),
      ...personRows({ called: 'chief', grants: [at('buildingChief', 'building')] }),
    ]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const file = (as: string, about: SuggestionSubject, onBehalfOf = idOf('phoneless'), more: object = {}) =>
    cloud.ask('fileSuggestion', { as, body: { words: '上门时态度不好', about, onBehalfOf, ...more } });
  const read = (as: string, suggestionId: unknown) => cloud.ask('getSuggestion', { as, params: { suggestionId } });

  it('names both: whose it is, and who did it by what right', async () => {
    const { body } = await file('worker', 'app');
    const seen = await read('worker', body.id);
    expect(seen.body).toMatchObject({ relations: ['author'], through: 'proxy', steps: [{ through: 'proxy' }] });
    const rows = await store.everything();
    expect(rows.find(({ kind, id }) => kind === 'suggestion' && id === body.id)).toMatchObject({
      authorId: idOf('phoneless'),
      filedBy: idOf('worker'),
      filedThrough: 'proxy',
    });
    expect(rows.find(({ kind, pk }) => kind === 'event' && pk === `SUGGESTION#${body.id}`)?.event).toMatchObject({
      actorId: idOf('worker'),
      onBehalfOf: idOf('phoneless'),
      through: 'proxy',
    });
  });

  it('is promised what his community promises, and speaks of the place where he lives', async () => {
    await store.put([settingsRow(home.community, { suggestionAnswerDays: 3 })]);
    const { body } = await file('worker', 'property');
    const row = (await store.everything()).find(({ kind, id }) => kind === 'suggestion' && id === body.id);
    expect([row?.answerDays, row?.place, row?.handledAt]).toEqual([
      3,
      nodeAbove(home, 'grid'),
      nodeAbove(home, 'street'),
    ]);
  });

  it.each([
    ['worker', 'gridWorker'],
    ['staff', 'gridWorker'],
    ['staff', 'community'],
    ['street', 'street'],
  ] as const)('does not go through %s when it is about %s, whatever place is named', async (as, about) => {
    const refusals = [await file(as, about), await file(as, about, undefined, { place: home.community })];
    expect(refusals.map(({ code, body }) => [code, body.field])).toEqual([
      ['ABOUT_YOURSELF', 'body.about'],
      ['ABOUT_YOURSELF', 'body.about'],
    ]);
  });

  it('goes through the building chief when it is about the grid worker, who never sees it', async () => {
    const { body, code } = await file('chief', 'gridWorker');
    const codes = await Promise.all(['chief', 'worker', 'staff'].map(async (as) => (await read(as, body.id)).code));
    const listed = await Promise.all(
      ['chief', 'worker'].map(async (as) => {
        const list = await cloud.ask('listMySuggestions', { as, query: { onBehalfOf: idOf('phoneless') } });
        return (list.body.items as unknown[]).length;
      }),
    );
    expect([code, codes, listed]).toEqual([undefined, [undefined, 'NOT_FOUND', 'NOT_FOUND'], [1, 0]]);
  });

  it('is open to a daughter while her mother agrees, and to nobody at the request after', async () => {
    const { body } = await file('daughter', 'community', idOf('author'), { place: home.community });
    const before = await read('daughter', body.id);
    await cloud.ask('revokeActingFor', {
      as: 'author',
      params: { principalId: idOf('author'), agentId: idOf('daughter') },
      body: {},
    });
    const list = await cloud.ask('listMySuggestions', { as: 'daughter', query: { onBehalfOf: idOf('author') } });
    const after = await read('daughter', body.id);
    expect([before.code, before.body.through, after.code, list.code]).toEqual([
      undefined,
      'relative',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  it('is not open to a grid worker any more once the neighbour has an account', async () => {
    const letter = aSuggestion({ id: idOf('letter'), about: 'app', authorId: idOf('phoneless'), authorHome: home });
    await store.put([suggestionRow(letter, noon)]);
    const before = await read('worker', letter.id);
    const [profile] = await store.table.get([personKeys(idOf('phoneless')).profile]);
    await store.put([{ ...profile, ...personKeys(idOf('phoneless')).profile, accountId: idOf('wanderer') }]);
    expect([before.code, (await read('worker', letter.id)).code]).toEqual([undefined, 'NOT_FOUND']);
  });

  it('of a child waits for its guardian’s consent, as everything new does', async () => {
    const refused = await file('worker', 'app', idOf('child'));
    await cloud.ask('setGuardianConsent', {
      as: 'worker',
      params: { personId: idOf('child') },
      body: { guardianConsent: { guardian: 'mother', edition: 1 } },
    });
    const filed = await file('worker', 'app', idOf('child'));
    expect([refused.code, refused.body.field, filed.code]).toEqual([
      'CONSENT_NEEDED',
      'consent.child_under_14',
      undefined,
    ]);
  });

  it('that tells of health, disability or hardship waits for her own consent, whoever writes it', async () => {
    const file = async (as: string, words: string, more: object) => {
      const { code, body } = await cloud.ask('fileSuggestion', { as, body: { words, about: 'property', ...more } });
      return code === undefined ? 'filed' : `${code} ${body.field}`;
    };
    const [ramp, debt] = ['我坐轮椅，坡道坏了上不去', '我吃低保，物业费交不起'];
    const hers = { onBehalfOf: idOf('author') };
    const before = [
      await file('author', ramp, { place: home.community }),
      await file('daughter', ramp, hers),
      await file('worker', debt, { onBehalfOf: idOf('phoneless') }),
    ];
    await cloud.ask('giveConsent', { as: 'author', body: { purpose: 'disability', edition: 2 } });
    const params = { personId: idOf('phoneless') };
    const told = { purpose: 'hardship', consent: { edition: 2, how: 'call' } };
    await cloud.ask('recordPurposeConsent', { as: 'worker', params, body: told });
    const after = [
      await file('author', ramp, { place: home.community }),
      await file('daughter', ramp, hers),
      await file('worker', debt, { onBehalfOf: idOf('phoneless') }),
    ];
    expect([before, after]).toEqual([
      ['CONSENT_NEEDED consent.disability', 'CONSENT_NEEDED consent.disability', 'CONSENT_NEEDED consent.hardship'],
      ['filed', 'filed', 'filed'],
    ]);
  });

  it.each([
    ['小区里没有儿童滑梯', undefined],
    ['我家孩子在楼下被狗咬了', 'consent.child_under_14'],
    ['孙女8岁，上学路上没有灯', 'consent.child_under_14'],
    ['我们家孩子都在外地，没人扫楼道', undefined],
  ])('「%s」 speaks of a child under 14, or of none: %s', async (words, field) => {
    const body = { words, about: 'property', place: home.community };
    expect((await cloud.ask('fileSuggestion', { as: 'author', body })).body.field).toBe(field);
  });

  it('by somebody who acts for nobody is not found, as one who does not exist is not', async () => {
    const codes = [await file('wanderer', 'app'), await file('wanderer', 'app', idOf('nobody'))].map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});
