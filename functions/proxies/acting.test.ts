/** Who may ask, agree, decline, end and record; and that a right is there exactly while it was given. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { actingStates, actingTransitions } from '../../shared/proxies/acting-for';
import { personKeys, personNumberKey } from '../platform/keys/people';
import { actingRow, phonelessRows } from '../proxies/acting-rows.dynamo';
import { aGrant, anActing, anActor, aPhoneless } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { countedIds, idOf } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { grantedAsks, numberOf, villageRows } from '../testkit/village';
import { isOpenTo, relationsToActing } from './acting';

/** Columns: none, asked, active, declined, revoked, ended. Written by hand. */
const openFrom = {
  askToActFor: '          y - - y y y',
  agreeToBeActedFor: '    - y - - - -',
  declineToBeActedFor: '  - y - - - -',
  recordConsent: '        y y - y y y',
  linkPersonToAccount: '  y y - y y y',
  revokeActingFor: '      - y y - - -',
} as const;

describe('a record of acting', () => {
  const acts = Object.keys(openFrom) as (keyof typeof openFrom)[];

  it.each(acts)('%s is open from the states of the table', (act) => {
    const signs = (['none', ...actingStates] as const).map((state) => (isOpenTo(act, state) ? 'y' : '-'));
    expect(signs.join(' ')).toBe(openFrom[act].trim());
  });

  it('has no act that the table leaves out', () => {
    expect(Object.keys(actingTransitions).sort()).toEqual([...acts].sort());
  });

  it.each([
    ['the one acted for', anActor('author'), ['principal']],
    ['the one who acts', anActor('agent'), ['agent']],
    [
      'who was the principal before he had an account',
      { ...anActor('later'), formerSelves: [idOf('author')] },
      ['principal'],
    ],
    ['his community’s staff', anActor('staff', [aGrant('communityStaff')]), ['staff']],
    ['his grid worker', anActor('worker', [aGrant('gridWorker', nodeAbove(home, 'grid'))]), ['staff']],
    ['his building’s chief', anActor('chief', [aGrant('buildingChief', home)]), []],
    ['a neighbour', anActor('neighbour', [aGrant('resident', home)]), []],
  ])('stands to %s as it should', (_, actor, relations) => {
    expect(relationsToActing(actor, anActing())).toEqual(relations);
  });
});

describe('acting for somebody', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  const village = async () => {
    const store = await engine.fresh();
    await store.put(villageRows());
    return { store, cloud: cloudOn(store.table, { ids: countedIds() }) };
  };

  it('is not asked for by a number with another’s name', async () => {
    const { cloud } = await village();
    const body = { number: numberOf.author, name: '李桂兰', ownName: '孙漫游', kind: 'relative' };
    expect((await cloud.ask('askToActFor', { as: 'wanderer', body })).code).toBe('NOT_FOUND');
  });

  it('begins when it is agreed to, not before', async () => {
    const { cloud } = await village();
    const submit = () =>
      cloud.ask('submitWish', { as: 'nephew', body: { words: '想学用手机挂号', onBehalfOf: idOf('author') } });
    const before = await submit();
    await cloud.ask('agreeToBeActedFor', grantedAsks.agreeToBeActedFor);
    expect([before.code, (await submit()).code]).toEqual(['NOT_FOUND', undefined]);
  });

  it('for a child needs a guardian’s separate consent', async () => {
    const { store, cloud } = await village();
    const child = aPhoneless({ personId: idOf('child'), child: true });
    await store.put(phonelessRows({ person: child, grant: aGrant('resident', home) }));
    const asking = { ...grantedAsks.recordConsent, params: { personId: idOf('child') } };
    const body = { ...(grantedAsks.recordConsent?.body as object), kind: 'guardian' };
    const without = await cloud.ask('recordConsent', { ...asking, body });
    const given = await cloud.ask('recordConsent', {
      ...asking,
      body: { ...body, guardianConsent: { guardian: 'mother', edition: 1 } },
    });
    expect([without.code, without.body.field, given.code]).toEqual([
      'CONSENT_MISSING',
      'body.guardianConsent',
      undefined,
    ]);
    const [row] = (await store.everything()).filter(
      ({ pk, kind }) => pk === `ACTING#${idOf('child')}` && kind === 'acting',
    );
    expect(row?.acting).toMatchObject({
      consent: { how: 'call', takenBy: idOf('staff'), child: true },
      forChild: { guardian: 'mother', edition: 1 },
    });
  });

  it('cannot be put on record by staff for themselves, nor for somebody who has a phone', async () => {
    const { store, cloud } = await village();
    await store.put([{ ...personNumberKey(numberOf.wanderer), kind: 'number', personId: idOf('staff') }]);
    const self = await cloud.ask('recordConsent', grantedAsks.recordConsent);
    const phone = await cloud.ask('recordConsent', {
      ...grantedAsks.recordConsent,
      params: { personId: idOf('author') },
    });
    expect([self.code, phone.code]).toEqual(['NOT_ALLOWED', 'NOT_FOUND']);
  });

  it('is ended by staff only with a reason, by a neighbour not at all', async () => {
    const { cloud } = await village();
    const { params } = grantedAsks.revokeActingFor ?? {};
    const codes: unknown[] = [];
    for (const [as, body] of [
      ['member', { reason: '我说的' }],
      ['staff', {}],
      ['staff', { reason: '本人来电取消' }],
    ] as const) {
      codes.push((await cloud.ask('revokeActingFor', { as, params, body })).code);
    }
    expect(codes).toEqual(['NOT_FOUND', 'BAD_INPUT', undefined]);
  });

  it('a relative does not claim the wish of one for whom he acts', async () => {
    const { store, cloud } = await village();
    await store.put([
      ...personRows({ called: 'kind son', grants: [aGrant('partyMember')] }),
      { ...personKeys(idOf('kind son')).actsFor, kind: 'actsFor', principals: new Set([idOf('author')]) },
      actingRow(anActing({ agentId: idOf('kind son') })),
    ]);
    expect((await cloud.ask('claimWish', { ...grantedAsks.claimWish, as: 'kind son' })).code).toBe('OWN_WISH');
  });

  type Step = 'agree' | 'revoke' | 'end' | 'ask' | 'submit';
  /** What a nephew may do after each step, told without looking at the table. */
  const model = (steps: readonly Step[]): boolean[] => {
    let state: 'asked' | 'active' | 'over' = 'asked';
    return steps.map((step) => {
      if (step === 'agree' && state === 'asked') state = 'active';
      if (step === 'revoke' || step === 'end') state = 'over';
      if (step === 'ask' && state === 'over') state = 'asked';
      return step !== 'submit' || state === 'active';
    });
  };

  it('is possible exactly between an agreement and its end, in whatever order things happen', async () => {
    const steps = fc.array(fc.constantFrom<Step>('agree', 'revoke', 'end', 'ask', 'submit'), {
      minLength: 3,
      maxLength: 8,
    });
    const params = { principalId: idOf('author'), agentId: idOf('nephew') };
    const asks = {
      agree: ['agreeToBeActedFor', grantedAsks.agreeToBeActedFor],
      revoke: ['revokeActingFor', { as: 'author', params, body: {} }],
      end: ['revokeActingFor', { as: 'nephew', params, body: {} }],
      ask: ['askToActFor', { ...grantedAsks.askToActFor, as: 'nephew' }],
      submit: ['submitWish', { as: 'nephew', body: { words: '想学用手机挂号', onBehalfOf: idOf('author') } }],
    } as const;
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const { cloud } = await village();
        const granted: boolean[] = [];
        for (const step of chosen) {
          const [act, asking] = asks[step];
          const { code } = await cloud.ask(act, asking);
          granted.push(step !== 'submit' || code === undefined);
        }
        expect(granted).toEqual(model(chosen));
      }),
      { numRuns: 15 },
    );
  });
});
