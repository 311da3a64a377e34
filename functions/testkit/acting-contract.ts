/** A right that was taken back, and whoever was about to use it: the one who comes first wins, and there is no third outcome. */
import { personKeys, personNumberKey } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { actingRow, phonelessRows } from '../proxies/acting-rows.dynamo';
import { suggestionRow } from '../suggestions/suggestion-store.dynamo';
import { wishRow } from '../wishes/wish-rows.dynamo';
import { aGrant, anActing, aPhoneless, aSuggestion, aWish } from './builders';
import { type Asking, cloudOn } from './cloud';
import { countedIds, idOf, noon } from './fixed';
import { gateOn } from './gate';
import { home, nodeAbove } from './places';
import { personRows, placeRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';
import { numberOf } from './village';

const mother = idOf('author');
const family = () => [
  ...placeRows(),
  ...personRows({ called: 'author', grants: [aGrant('resident', home)], profile: { name: '王桂兰' } }),
  ...personRows({ called: 'daughter' }),
  { ...personKeys(idOf('daughter')).actsFor, kind: 'actsFor', principals: new Set([mother]) },
  actingRow(anActing({ agentId: idOf('daughter') })),
  ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
  ...personRows({ called: 'worker', grants: [aGrant('gridWorker', nodeAbove(home, 'grid'))] }),
  ...personRows({ called: 'wanderer' }),
  { ...personNumberKey(numberOf.wanderer), kind: 'number', personId: idOf('wanderer') },
  ...phonelessRows({ person: aPhoneless(), grant: aGrant('resident', home) }),
  wishRow(aWish({ state: 'needs_info' })),
  wishRow(aWish({ id: idOf('old wish'), state: 'needs_info', authorId: idOf('phoneless'), authorPhoneless: true })),
  suggestionRow(aSuggestion({ state: 'answered', answeredBy: idOf('street') }), noon),
  suggestionRow(
    aSuggestion({ id: idOf('old letter'), about: 'app', authorId: idOf('phoneless'), authorHome: home }),
    noon,
  ),
];

const pair = { principalId: mother, agentId: idOf('daughter') };
const revoke: Asking = { as: 'author', params: pair, body: {} };
const link: Asking = {
  as: 'staff',
  params: { personId: idOf('phoneless') },
  body: { number: numberOf.wanderer },
};

const daughterDoes: Record<string, Asking> = {
  submitWish: { as: 'daughter', body: { words: '想学用手机挂号', onBehalfOf: mother } },
  resubmitWish: { as: 'daughter', params: { wishId: idOf('wish') }, body: { words: '卧室顶灯的灯泡坏了' } },
  withdrawWish: { as: 'daughter', params: { wishId: idOf('wish') } },
  fileSuggestion: { as: 'daughter', body: { words: '窗口中午没有人在', about: 'community', onBehalfOf: mother } },
  reopenSuggestion: { as: 'daughter', params: { suggestionId: idOf('suggestion') }, body: { reason: '还是没有人' } },
  closeSuggestion: { as: 'daughter', params: { suggestionId: idOf('suggestion') } },
};
const workerDoes: Record<string, Asking> = {
  submitWish: { as: 'worker', body: { words: '想学用手机挂号', onBehalfOf: idOf('phoneless') } },
  withdrawWish: { as: 'worker', params: { wishId: idOf('old wish') } },
  fileSuggestion: { as: 'worker', body: { words: '字太小，老人看不清', about: 'app', onBehalfOf: idOf('phoneless') } },
  closeSuggestion: { as: 'worker', params: { suggestionId: idOf('old letter') } },
};

const dismissed: Asking = {
  as: 'staff',
  body: { personId: idOf('worker'), role: 'gridWorker', place: home.grid, reason: '不再担任' },
};

const ofMatter = ({ kind, pk }: Row): boolean => kind === 'event' && /^(?:WISH|SUGGESTION)#/.test(String(pk));
const mattersWritten = async ({ everything }: TestTable) => (await everything()).filter(ofMatter).length;

export const actingContract: StoreContract = (fresh) => {
  const opened = async () => {
    const store = await fresh();
    await store.put(family());
    return { store, cloud: cloudOn(store.table) };
  };

  it.each(Object.entries(daughterDoes))('%s by a daughter is granted while her mother agrees', async (act, asking) => {
    const { store, cloud } = await opened();
    expect((await cloud.ask(act, asking)).code).toBeUndefined();
    const written = (await store.everything()).find(ofMatter);
    expect(written?.event).toMatchObject({
      actorId: idOf('daughter'),
      onBehalfOf: mother,
      through: 'relative',
      authorId: mother,
    });
  });

  it.each(Object.entries(daughterDoes))(
    '%s that a daughter is about to write when her mother takes her consent back is not found, and nothing is written',
    async (act, asking) => {
      const { store, cloud } = await opened();
      const gate = gateOn(store.table);
      const late = cloudOn(gate.table, { ids: countedIds(500) }).ask(act, asking);
      await gate.reached(late);
      expect((await cloud.ask('revokeActingFor', revoke)).code).toBeUndefined();
      gate.open();
      expect([(await late).code, await mattersWritten(store)]).toEqual(['NOT_FOUND', 0]);
    },
  );

  it.each(Object.entries(daughterDoes))(
    '%s is not found at the next request after it was taken back',
    async (act, asking) => {
      const { store, cloud } = await opened();
      await cloud.ask('revokeActingFor', revoke);
      expect([(await cloud.ask(act, asking)).code, await mattersWritten(store)]).toEqual(['NOT_FOUND', 0]);
    },
  );

  it.each(Object.entries(workerDoes))(
    '%s by the grid worker for a neighbour without a phone is granted, and not once the neighbour has an account',
    async (act, asking) => {
      const { cloud } = await opened();
      expect((await cloud.ask(act, asking)).code).toBeUndefined();
      const second = await opened();
      const gate = gateOn(second.store.table);
      const late = cloudOn(gate.table, { ids: countedIds(500) }).ask(act, asking);
      await gate.reached(late);
      expect((await second.cloud.ask('linkPersonToAccount', link)).code).toBeUndefined();
      gate.open();
      // The grid worker oversees the wish as before; he only may not act on it.
      expect([(await late).code, await mattersWritten(second.store)]).toEqual([
        act === 'withdrawWish' ? 'NOT_ALLOWED' : 'NOT_FOUND',
        0,
      ]);
    },
  );

  it.each(Object.entries(workerDoes))(
    '%s that a grid worker is about to write for a neighbour without a phone when he is dismissed is refused, and nothing is written',
    async (act, asking) => {
      const { store, cloud } = await opened();
      const gate = gateOn(store.table);
      const late = cloudOn(gate.table, { ids: countedIds(500) }).ask(act, asking);
      await gate.reached(late);
      expect((await cloud.ask('dismissPerson', dismissed)).code).toBeUndefined();
      gate.open();
      // To the wish he came as its grid worker too, and is told that this role does not suffice.
      expect([(await late).code, await mattersWritten(store)]).toEqual([
        act === 'withdrawWish' ? 'NOT_ALLOWED' : 'NOT_FOUND',
        0,
      ]);
    },
  );

  it('a building chief who is dismissed while he files for a neighbour has filed nothing', async () => {
    const { store, cloud } = await opened();
    await store.put(personRows({ called: 'chief', grants: [aGrant('buildingChief', home)] }));
    const gate = gateOn(store.table);
    const late = cloudOn(gate.table, { ids: countedIds(500) }).ask('submitWish', {
      ...workerDoes.submitWish,
      as: 'chief',
    });
    await gate.reached(late);
    const body = { personId: idOf('chief'), role: 'buildingChief', place: home.building, reason: '不再担任' };
    expect((await cloud.ask('dismissPerson', { as: 'staff', body })).code).toBeUndefined();
    gate.open();
    expect([(await late).code, await mattersWritten(store)]).toEqual(['NOT_FOUND', 0]);
  });

  it('of an agreement and a withdrawal of the question at once one holds, and the record and the sessions agree', async () => {
    const { store } = await opened();
    await store.put([
      ...personRows({ called: 'nephew' }),
      actingRow(anActing({ agentId: idOf('nephew'), state: 'asked' })),
    ]);
    const gate = gateOn(store.table);
    const agree = cloudOn(gate.table, { ids: countedIds(500) }).ask('agreeToBeActedFor', {
      as: 'author',
      params: { agentId: idOf('nephew') },
    });
    await gate.reached(agree);
    const params = { principalId: mother, agentId: idOf('nephew') };
    await cloudOn(store.table).ask('revokeActingFor', { as: 'nephew', params, body: {} });
    gate.open();
    const [acts] = await store.table.get([personKeys(idOf('nephew')).actsFor]);
    expect([(await agree).code, acts?.principals]).toEqual(['WRONG_STATE', undefined]);
  });

  it('a person’s later account goes on with what was filed for him, and ends what others do for him', async () => {
    const { cloud } = await opened();
    await cloud.ask('submitWish', workerDoes.submitWish);
    await cloud.ask('fileSuggestion', workerDoes.fileSuggestion);
    expect((await cloud.ask('linkPersonToAccount', link)).code).toBeUndefined();
    const mine = await cloud.ask('listMyWishes', { as: 'wanderer', query: { onBehalfOf: idOf('phoneless') } });
    expect((mine.body.items as unknown[]).length).toBe(2);
    const letters = await cloud.ask('listMySuggestions', {
      as: 'wanderer',
      query: { onBehalfOf: idOf('phoneless') },
    });
    expect((letters.body.items as unknown[]).length).toBe(2);
    const closed = await cloud.ask('closeSuggestion', { as: 'wanderer', params: { suggestionId: idOf('old letter') } });
    const withdrawn = await cloud.ask('withdrawWish', { as: 'wanderer', params: { wishId: idOf('old wish') } });
    const agents = await cloud.ask('listWhoActsForMe', { as: 'wanderer', query: { of: idOf('phoneless') } });
    expect([withdrawn.code, closed.code, agents.code]).toEqual([undefined, undefined, undefined]);
  });
};
