/** The record names both: who did a step for somebody is read by him and his family, by staff as far as they must, and by nobody else. */
import '../testkit/quiet';
import { personKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { aGrant, anActing } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';
import { actingRow } from './acting-rows.dynamo';

const author = idOf('author');
const family = { daughter: '孙小梅', son: '孙大伟' } as const;

const relativeRows = (): Row[] =>
  Object.entries(family).flatMap(([called, agentName]) => [
    ...personRows({ called, profile: { name: undefined } }),
    { ...personKeys(idOf(called)).actsFor, kind: 'actsFor', principals: new Set([author]) },
    actingRow(anActing({ agentId: idOf(called), agentName })),
  ]);

describe('who acted for somebody', () => {
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
      ...relativeRows(),
      ...personRows({ called: 'street admin', grants: [aGrant('streetAdmin', nodeAbove(home, 'street'))] }),
      ...personRows({ called: 'helper', grants: [aGrant('partyMember')] }),
    ]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const done = async (act: string, as: string, params: Record<string, string> | undefined, body?: unknown) => {
    const answer = await cloud.ask(act, { as, params, body });
    expect([act, answer.code]).toEqual([act, undefined]);
    return String(answer.body.id);
  };
  const named = (steps: unknown) =>
    (steps as { act: string; actedBy?: string }[]).map(({ act, actedBy }) => `${act}: ${actedBy ?? '-'}`);
  const ofWish = async (as: string, wishId: string) =>
    named((await cloud.ask('getWish', { as, params: { wishId } })).body.timeline);
  const ofLetter = async (as: string, suggestionId: string) =>
    named((await cloud.ask('getSuggestion', { as, params: { suggestionId } })).body.steps);

  /** Filed by her daughter, amended by her son, and taken on by a neighbour. */
  const wished = async () => {
    const wishId = await done('submitWish', 'daughter', undefined, { words: '想学用手机挂号', onBehalfOf: author });
    await done('askWishInfo', 'staff', { wishId }, { question: '请问哪天方便？' });
    await done('resubmitWish', 'son', { wishId }, { words: '想学用手机挂号，周末方便' });
    for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
    await done('publishWish', 'staff', { wishId }, { publicWords: '教邻居用手机', category: 'learning', places: 1 });
    await done('claimWish', 'helper', { wishId });
    return wishId;
  };
  const course = (first: string, second: string) => [
    `submitWish: ${first}`,
    'askWishInfo: -',
    `resubmitWish: ${second}`,
    'publishWish: -',
    'claimWish: -',
  ];

  it.each([
    ['she herself', 'author', course(family.daughter, family.son)],
    ['the other relative', 'son', course(family.daughter, family.son)],
    ['her community', 'staff', course('孙**', '孙**')],
    ['her grid worker', 'worker', course('孙**', '孙**')],
    ['the neighbour who took it on', 'helper', course('-', '-')],
    ['a stranger', 'wanderer', []],
  ])('is read of a wish by %s as the table says', async (_, as, read) => {
    expect(await ofWish(as, await wished())).toEqual(read);
  });

  it('is still read once the right has ended, and not once he has closed his account', async () => {
    const wishId = await wished();
    await done('revokeActingFor', 'author', { principalId: author, agentId: idOf('daughter') }, {});
    expect((await ofWish('author', wishId))[0]).toBe('submitWish: 孙小梅');
    await store.put([actingRow(anActing({ agentId: idOf('daughter'), state: 'ended', agentName: '已注销' }))]);
    expect((await ofWish('author', wishId))[0]).toBe('submitWish: -');
  });

  it('is read of a complaint by him and his family, and by those who answer it with the surname alone', async () => {
    const words = { words: '窗口中午没有人在', about: 'community', onBehalfOf: author };
    const suggestionId = await done('fileSuggestion', 'daughter', undefined, words);
    expect([await ofLetter('author', suggestionId), await ofLetter('street admin', suggestionId)]).toEqual([
      ['fileSuggestion: 孙小梅'],
      ['fileSuggestion: 孙**'],
    ]);
  });

  it('by his role is named in full to whoever else serves there', async () => {
    const words = { words: '字太小，老人看不清', about: 'app', onBehalfOf: idOf('phoneless') };
    const suggestionId = await done('fileSuggestion', 'worker', undefined, words);
    expect(await ofLetter('street admin', suggestionId)).toEqual(['fileSuggestion: 王worker']);
  });
});
