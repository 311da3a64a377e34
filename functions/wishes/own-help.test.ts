/** Nobody meets his own wish, nor says of his own help that it was given: not by a dispatch, and not in the author's place. */
import '../testkit/quiet';
import { personKeys } from '../platform/keys/people';
import { actingRow, phonelessRows } from '../proxies/acting-rows.dynamo';
import { aClaim, aGrant, anActing, aPhoneless, aWish } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { idOf } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import type { Claim } from './claim-schema';
import type { Wish } from './wish';
import { claimRow, wishRow } from './wish-rows.dynamo';

const wishId = idOf('wish');
const [mother, neighbour] = [idOf('author'), idOf('phoneless')];

/** The worker and the daughter are members themselves; she acts for her mother, and was the neighbour before she had an account. */
const people = () => [
  ...personRows({
    called: 'worker',
    grants: [aGrant('gridWorker', nodeAbove(home, 'grid')), aGrant('partyMember')],
  }),
  ...personRows({ called: 'chief', grants: [aGrant('buildingChief', home)] }),
  ...personRows({ called: 'daughter', grants: [aGrant('partyMember')] }),
  {
    ...personKeys(idOf('daughter')).actsFor,
    kind: 'actsFor',
    principals: new Set([mother, neighbour]),
    selves: new Set([neighbour]),
  },
  ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
  ...phonelessRows({ person: aPhoneless(), grant: aGrant('resident', home) }),
  actingRow(anActing({ agentId: idOf('daughter') })),
  actingRow(anActing({ principalId: neighbour, agentId: idOf('daughter'), kind: 'self' })),
];

const phonelessWish: Partial<Wish> = { authorId: neighbour, authorPhoneless: true };

describe('whoever has helped', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  const cloudWith = async (wish: Partial<Wish>, claim: Partial<Claim>): Promise<Cloud> => {
    const { put, table } = await engine.fresh();
    await put([...people(), wishRow(aWish(wish)), claimRow(aClaim(claim))]);
    return cloudOn(table);
  };
  const rated = { params: { wishId }, body: { rating: 5 } };
  const deliveredBy = (called: string, wish: Partial<Wish>) =>
    cloudWith(
      { state: 'delivered', holders: [idOf(called)], deliverers: [idOf(called)], ...wish },
      { memberId: idOf(called), state: 'delivered' },
    );

  it.each([
    ['a grid worker for a neighbour without a phone', 'worker', phonelessWish],
    ['a daughter who came to act for her mother afterwards', 'daughter', {}],
  ])('does not confirm it in the author’s place: %s', async (_, called, wish) => {
    const cloud = await deliveredBy(called, wish);
    const { code } = await cloud.ask('confirmWish', { as: called, ...rated });
    expect(code).toBe('NOT_ALLOWED');
  });

  it('leaves it to another who serves there', async () => {
    const cloud = await deliveredBy('worker', phonelessWish);
    const { code, body } = await cloud.ask('confirmWish', { as: 'chief', ...rated });
    expect([code, body.state]).toEqual([undefined, 'completed']);
  });

  it.each([
    ['of one for whom she acts', {}],
    ['of her own earlier record', phonelessWish],
  ])('does not take on a wish that is dispatched to her and is as good as her own: %s', async (_, wish) => {
    const cloud = await cloudWith(
      { state: 'assigned', assigneeId: idOf('daughter'), ...wish },
      { memberId: idOf('daughter'), state: 'offered' },
    );
    const { code } = await cloud.ask('acceptAssignment', { as: 'daughter', params: { wishId } });
    expect(code).toBe('OWN_WISH');
  });
});
