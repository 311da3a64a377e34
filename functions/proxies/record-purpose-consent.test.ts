/** Somebody without a phone consents, purpose by purpose, on a call or at his door; those who may act for him put it on record. */
import '../testkit/quiet';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, idOf } from '../testkit/fixed';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { numberOf, villageRows } from '../testkit/village';

const ofHealth = '我病了，想请人陪我去医院';

describe('the consent of somebody without a phone', () => {
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

  const file = async (words: string, onBehalfOf = idOf('phoneless')) => {
    const { code, body } = await cloud.ask('submitWish', { as: 'worker', body: { words, onBehalfOf } });
    return code === undefined ? 'filed' : `${code} ${body.field}`;
  };
  const record = async (body: object, { as = 'worker', of = 'phoneless' } = {}) => {
    const said = await cloud.ask('recordPurposeConsent', { as, params: { personId: idOf(of) }, body });
    return said.code === undefined ? said.body.stands : [said.code, said.body.field].filter(Boolean).join(' ');
  };
  const health = (more: object = {}) => ({ purpose: 'health', consent: { edition: 2, how: 'visit', ...more } });
  const kept = async (called = 'phoneless') =>
    (await store.everything()).find(({ pk, kind }) => pk === `PERSON#${idOf(called)}` && kind === 'consents');

  it('lets a wish of his speak of his health from then on, until he takes it back', async () => {
    const answers = [await file(ofHealth)];
    answers.push(String(await record(health())), await file(ofHealth));
    answers.push(String(await record({ purpose: 'health' }, { as: 'staff' })), await file(ofHealth));
    const needed = 'CONSENT_NEEDED consent.health';
    expect(answers).toEqual([needed, 'true', 'filed', 'false', needed]);
  });

  it('is kept with how he was asked and by whom, also after it was taken back', async () => {
    await record(health());
    await record({ purpose: 'health' }, { as: 'staff' });
    expect((await kept())?.consent_health).toEqual({
      edition: 2,
      how: 'visit',
      at: expect.any(String),
      recordedBy: idOf('worker'),
      withdrawnAt: expect.any(String),
    });
  });

  it('opens one purpose and no other', async () => {
    await record(health());
    expect(await file('我吃低保，想请人帮忙办手续')).toBe('CONSENT_NEEDED consent.hardship');
  });

  it('leaves an event with ids and codes only', async () => {
    await record(health());
    const [event] = (await store.everything()).filter(
      ({ pk, kind }) => pk === `PERSON#${idOf('phoneless')}` && kind === 'event',
    );
    expect(event?.event).toMatchObject({
      type: 'person.consent_given',
      act: 'recordPurposeConsent',
      purpose: 'health',
      actorId: idOf('worker'),
      personId: idOf('phoneless'),
    });
  });

  it('is to the text as it stands now, and a grown-up gives it himself', async () => {
    expect([await record(health({ edition: 1 })), await record(health({ guardian: 'mother' }))]).toEqual([
      'WRONG_STATE body.consent.edition',
      'BAD_INPUT body.consent.guardian',
    ]);
  });

  it('for a child is a guardian’s to give, and so is what a grandmother tells of a child', async () => {
    const ofChild = { purpose: 'child_under_14', consent: { edition: 1, how: 'call' } };
    const answers = [
      await record(health(), { of: 'child' }),
      await record(ofChild),
      await record(health({ guardian: 'mother' }), { of: 'child' }),
      await record({ ...ofChild, consent: { ...ofChild.consent, guardian: 'father' } }),
      await file('孙女放学没人接，她才5岁'),
    ];
    expect(answers).toEqual([
      'CONSENT_MISSING body.consent.guardian',
      'CONSENT_MISSING body.consent.guardian',
      true,
      true,
      'filed',
    ]);
  });

  it('is no longer told by others once he has an account, nor ever for somebody who has a phone', async () => {
    const params = { personId: idOf('phoneless') };
    await cloud.ask('linkPersonToAccount', { as: 'staff', params, body: { number: numberOf.wanderer } });
    expect([await record(health()), await record(health(), { of: 'author' })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('that was never given is taken back without a word', async () => {
    expect([await record({ purpose: 'disability' }), await kept()]).toEqual([false, undefined]);
  });

  describe('of a child that its mother acts for', () => {
    const mother = { guardian: 'mother', edition: 1 };
    const own = { purpose: 'health', consent: { ...mother, edition: 2 } };
    const actsAs = async (kind: 'guardian' | 'relative', of = 'child') => {
      const body = { number: numberOf.wanderer, name: '孙漫游', how: 'call', kind };
      const params = { personId: idOf(of) };
      const forChild = of === 'child' ? { guardianConsent: mother } : {};
      const { code } = await cloud.ask('recordConsent', { as: 'staff', params, body: { ...body, ...forChild } });
      expect(code).toBeUndefined();
    };
    const tell = (body: object, of = 'child') => record(body, { as: 'wanderer', of });

    it('is the mother’s own word: the record names her, and nobody who asked', async () => {
      await actsAs('guardian');
      const answers = [await file(ofHealth, idOf('child')), await tell(own), await file(ofHealth, idOf('child'))];
      expect(answers).toEqual(['CONSENT_NEEDED consent.health', true, 'filed']);
      expect((await kept('child'))?.consent_health).toEqual({
        edition: 2,
        guardian: 'mother',
        at: expect.any(String),
        recordedBy: idOf('wanderer'),
      });
    });

    it('is taken back by her, or by those who serve there on her word', async () => {
      await actsAs('guardian');
      await tell(own);
      const back = await tell({ purpose: 'health' });
      await tell(own);
      expect([back, await record({ purpose: 'health' }, { of: 'child' }), await file(ofHealth, idOf('child'))]).toEqual(
        [false, false, 'CONSENT_NEEDED consent.health'],
      );
    });

    it('says which guardian she is, and not how she was asked', async () => {
      await actsAs('guardian');
      expect([
        await tell({ purpose: 'health', consent: { edition: 2 } }),
        await tell({ purpose: 'health', consent: { ...mother, edition: 2, how: 'call' } }),
      ]).toEqual(['CONSENT_MISSING body.consent.guardian', 'NOT_FOUND']);
    });

    it('is no grandmother’s to tell who is not its guardian, nor the mother’s when she acts no more', async () => {
      await actsAs('relative');
      const grandmother = await tell(own);
      await store.restore(villageRows());
      await actsAs('guardian');
      const pair = { principalId: idOf('child'), agentId: idOf('wanderer') };
      await cloud.ask('revokeActingFor', { as: 'wanderer', params: pair, body: {} });
      expect([grandmother, await tell(own)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    });

    it('is told otherwise than that of an elder, who is asked himself whoever acts for her', async () => {
      await actsAs('relative', 'phoneless');
      const asRelative = await tell({ purpose: 'health', consent: { edition: 2 } }, 'phoneless');
      await store.restore(villageRows());
      await actsAs('guardian', 'phoneless');
      expect([asRelative, await tell({ purpose: 'health', consent: { edition: 2 } }, 'phoneless')]).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
      ]);
    });

    it('is her own child’s to give once it has an account', async () => {
      await actsAs('guardian');
      const params = { personId: idOf('child') };
      await cloud.ask('linkPersonToAccount', { as: 'staff', params, body: { number: numberOf.author } });
      expect(await tell(own)).toBe('NOT_FOUND');
    });
  });

  it('is told by whoever serves there with how he was asked, not without', async () => {
    expect(await record({ purpose: 'health', consent: { edition: 2 } })).toBe('BAD_INPUT body.consent.how');
  });
});
