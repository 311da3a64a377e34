/** Nothing of a child under fourteen is written down without a guardian's separate consent. */
import '../testkit/quiet';
import { consentsNeeded } from '../../shared/wishes/sensitive';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, idOf } from '../testkit/fixed';
import { home } from '../testkit/places';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, numberOf, villageRows } from '../testkit/village';

const mother = { guardianConsent: { guardian: 'mother', edition: 1 } };

describe('a wish', () => {
  it.each([
    ['孩子放学没人接，请哪位邻居捎一下', true],
    ['孙女5岁，想找个小伙伴', true],
    ['外孙十三岁，想补英语', true],
    ['宝宝夜里哭，想借一台加湿器', true],
    ['想学用手机视频，孩子在外地，教一次我就会', false],
    ['孩子们都不在身边，想请人换灯泡', false],
    ['陪80岁的邻居下棋', false],
    ['老伴八十三岁，想理个发', false],
    ['外孙14岁了，想找人打球', false],
    ['家里灯泡坏了', false],
  ])('%s is for a child: %s', (words, isForChild) => {
    expect(consentsNeeded({ words }).includes('child_under_14')).toBe(isForChild);
  });

  it('of somebody who is on record as a child is for a child whatever it says', () => {
    expect(consentsNeeded({ words: '家里灯泡坏了', byChild: true })).toEqual(['child_under_14']);
  });
});

describe('what is done for a child', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore(villageRows());
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const file = async (as: string, words: string, onBehalfOf?: string) => {
    const body = { words, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
    const { code, body: said } = await cloud.ask('submitWish', { as, body });
    return code === undefined ? 'filed' : `${code} ${said.field}`;
  };
  const consent = async (as: string, body: object, childId = idOf('child')) =>
    (await cloud.ask('setGuardianConsent', { as, params: { personId: childId }, body })).code;

  it('a parent who writes of a child is asked first, and says which guardian he is', async () => {
    const words = '孩子放学没人接，请邻居捎一下';
    const before = await file('author', words);
    await cloud.ask('giveConsent', {
      as: 'author',
      body: { purpose: 'child_under_14', edition: 1, guardian: 'father' },
    });
    expect([before, await file('author', words)]).toEqual(['CONSENT_NEEDED consent.child_under_14', 'filed']);
  });

  it('a child is put on record only with it, in its present text, and then somebody may file for the child', async () => {
    const child = { name: '赵小妹', building: home.building, room: '1单元101', child: true };
    const register = (more: object) =>
      cloud.ask('registerPersonWithoutPhone', { as: 'worker', body: { ...child, ...more } });
    const refused = [await register({}), await register({ guardianConsent: { guardian: 'mother', edition: 2 } })];
    const { body } = await register(mother);
    expect([
      refused.map(({ code, body: { field } }) => `${code} ${field}`),
      await file('worker', '家里灯泡坏了', String(body.personId)),
    ]).toEqual([['CONSENT_MISSING body.guardianConsent', 'CONSENT_MISSING body.guardianConsent'], 'filed']);
  });

  it('nothing is filed for a child before a guardian consents, nor after he has taken it back', async () => {
    const words = '家里灯泡坏了';
    const answers = [await file('worker', words, idOf('child'))];
    await consent('staff', mother);
    answers.push(await file('worker', words, idOf('child')));
    await consent('worker', {});
    answers.push(await file('worker', words, idOf('child')));
    await consent('staff', { guardianConsent: { guardian: 'father', edition: 1 } });
    answers.push(await file('worker', words, idOf('child')));
    const needed = 'CONSENT_NEEDED consent.child_under_14';
    expect(answers).toEqual([needed, 'filed', needed, 'filed']);
  });

  it('who the guardian is stays with the child’s record, also when it was taken back', async () => {
    await consent('staff', mother);
    await consent('staff', {});
    const [row] = (await store.everything()).filter(
      ({ pk, kind }) => pk === `PERSON#${idOf('child')}` && kind === 'consents',
    );
    expect(row?.consent_child_under_14).toMatchObject({ guardian: 'mother', withdrawnAt: expect.any(String) });
  });

  it('a guardian who acts for the child takes it back himself; a grandmother who acts for the child does not', async () => {
    const params = { personId: idOf('child') };
    const acting = { number: numberOf.wanderer, name: '孙漫游', how: 'call', ...mother };
    await cloud.ask('recordConsent', { as: 'staff', params, body: { ...acting, kind: 'relative' } });
    const grandmother = await consent('wanderer', {});
    await store.restore(villageRows());
    await cloud.ask('recordConsent', { as: 'staff', params, body: { ...acting, kind: 'guardian' } });
    expect([grandmother, await consent('wanderer', {}), await file('worker', '灯泡坏了', idOf('child'))]).toEqual([
      'NOT_FOUND',
      undefined,
      'CONSENT_NEEDED consent.child_under_14',
    ]);
  });

  it('a guardian takes it back also of a child who has a phone, but gives it again only there; a relative does neither', async () => {
    const author = idOf('author');
    const standing = async () =>
      ((await cloud.ask('listConsents', { as: 'author' })).body.items as { purpose: string; state: string }[]).find(
        ({ purpose }) => purpose === 'child_under_14',
      )?.state;
    const body = { ...(grantedAsks.askToActFor?.body as object), kind: 'guardian', ...mother };
    await cloud.ask('askToActFor', { as: 'wanderer', body });
    const asking = await consent('wanderer', {}, author);
    await cloud.ask('agreeToBeActedFor', { as: 'author', params: { agentId: idOf('wanderer') } });
    const before = await standing();
    const answers = [await consent('daughter', {}, author), await consent('wanderer', {}, author), await standing()];
    expect([asking, before, ...answers, await consent('wanderer', mother, author)]).toEqual([
      'NOT_FOUND',
      'given',
      'NOT_FOUND',
      undefined,
      'withdrawn',
      'WRONG_STATE',
    ]);
  });

  it('nobody consents so for a grown-up', async () => {
    expect(await consent('staff', mother, idOf('phoneless'))).toBe('WRONG_STATE');
  });

  it('a guardian asks to act for a child only with it; when the child agrees it stands in the child’s record', async () => {
    const body = { ...(grantedAsks.askToActFor?.body as object), kind: 'guardian' };
    const without = await cloud.ask('askToActFor', { as: 'wanderer', body });
    await cloud.ask('askToActFor', { as: 'wanderer', body: { ...body, ...mother } });
    await cloud.ask('agreeToBeActedFor', { as: 'author', params: { agentId: idOf('wanderer') } });
    const { body: known } = await cloud.ask('listConsents', { as: 'author' });
    const [told] = (known.items as { purpose: string }[]).filter(({ purpose }) => purpose === 'child_under_14');
    expect([without.code, without.body.field, told]).toMatchObject([
      'CONSENT_MISSING',
      'body.guardianConsent',
      { state: 'given', guardian: 'mother' },
    ]);
  });
});
