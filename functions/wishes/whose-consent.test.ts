/** A wish that speaks of health is the author's to consent to, whoever writes it down for him. */
import '../testkit/quiet';
import { personKeys } from '../platform/keys/people';
import { actingRow, phonelessRows } from '../proxies/acting-rows.dynamo';
import { aGrant, anActing, aPhoneless, aWish } from '../testkit/builders';
import { type Asking, cloudOn } from '../testkit/cloud';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { wishRow } from './wish-rows.dynamo';

const [mother, daughter, oldNeighbour] = [idOf('author'), idOf('daughter'), idOf('phoneless')];
const ofHealth = '妈妈病了，想请人陪她去医院';

const consented = (called: string) => ({
  ...personKeys(idOf(called)).consents,
  kind: 'consents',
  consent_health: { edition: 2, at: noon },
});

/** The daughter acts for her mother; she was the old neighbour herself before she had an account. */
const family = () => [
  ...placeRows(),
  ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
  ...personRows({ called: 'daughter', grants: [aGrant('resident', home)] }),
  {
    ...personKeys(daughter).actsFor,
    kind: 'actsFor',
    principals: new Set([mother, oldNeighbour]),
    selves: new Set([oldNeighbour]),
  },
  actingRow(anActing({ agentId: daughter })),
  actingRow(anActing({ principalId: oldNeighbour, agentId: daughter, kind: 'self' })),
  ...phonelessRows({ person: aPhoneless({ accountId: daughter }), grant: aGrant('resident', home) }),
  wishRow(aWish({ id: idOf('of mother'), state: 'needs_info' })),
  wishRow(aWish({ id: idOf('of her own'), state: 'needs_info', authorId: daughter })),
  wishRow(aWish({ id: idOf('of long ago'), state: 'needs_info', authorId: oldNeighbour, authorPhoneless: true })),
];

const submitting = (onBehalfOf?: string): [string, Asking] => [
  'submitWish',
  { as: 'daughter', body: { words: ofHealth, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) } },
];
const amending = (called: string): [string, Asking] => [
  'resubmitWish',
  { as: 'daughter', params: { wishId: idOf(called) }, body: { words: ofHealth } },
];

describe('words about health that a daughter writes', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  it.each([
    ['in a new wish of her mother’s', submitting(mother), 'author'],
    ['in her mother’s wish that is amended', amending('of mother'), 'author'],
    ['in a new wish of her own', submitting(), 'daughter'],
    ['in her own wish that is amended', amending('of her own'), 'daughter'],
    ['in a new wish of the person she was on record as', submitting(oldNeighbour), 'daughter'],
    ['in the amended wish of the person she was on record as', amending('of long ago'), 'daughter'],
  ] as const)('%s wait for one person’s consent, and no other’s', async (_, [act, asking], whose) => {
    const answers: unknown[] = [];
    for (const called of ['author', 'daughter']) {
      const store = await engine.fresh();
      await store.put([...family(), consented(called)]);
      const { code } = await cloudOn(store.table, { ids: countedIds() }).ask(act, asking);
      answers.push([called, code]);
    }
    expect(answers).toEqual([
      ['author', whose === 'author' ? undefined : 'CONSENT_NEEDED'],
      ['daughter', whose === 'daughter' ? undefined : 'CONSENT_NEEDED'],
    ]);
  });
});
