/** The village's own chain, broken in the table and found broken by the tool. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import '../../functions/testkit/quiet';
import { auditKeys } from '../../functions/platform/keys/audit';
import { personKeys } from '../../functions/platform/keys/people';
import type { Row } from '../../functions/platform/table';
import { backgroundOn } from '../../functions/testkit/background';
import { cloudOn } from '../../functions/testkit/cloud';
import { pendingRows } from '../../functions/testkit/events';
import { idOf, noon } from '../../functions/testkit/fixed';
import { home } from '../../functions/testkit/places';
import { openTestEngine, type TestEngine, type TestTable } from '../../functions/testkit/test-table';
import { grantedAsks, villageRows } from '../../functions/testkit/village';
import { auditReport, type KnownHead } from './audit-report';
import { readKnownHead, reportWords } from './audit-words';

const acts = ['submitWish', 'claimWish', 'deliverWish', 'confirmWish', 'revealDoor', 'confirmResidency'] as const;
const chain = auditKeys(home.street);

describe('the report of the audit chains', () => {
  let engine: TestEngine;
  let client: DynamoDBClient;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    client = new DynamoDBClient({ endpoint: engine.endpoint });
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(villageRows());
    const cloud = cloudOn(store.table);
    for (const act of acts) expect([act, (await cloud.ask(act, grantedAsks[act])).code]).toEqual([act, undefined]);
  });
  afterAll(async () => {
    client.destroy();
    await engine.close();
  });

  const follow = async () => {
    const background = backgroundOn(store.table);
    for (let round = 0; round < 3; round += 1)
      for (const row of await pendingRows(store)) await background.drive(row, noon);
  };
  const report = (known?: readonly KnownHead[]) => auditReport(client, store.name, known);
  const rowAt = async (key: Row): Promise<Row> => (await store.table.get([key as never]))[0] ?? {};
  const eventRow = async (type: string): Promise<Row> =>
    (await store.everything()).find(({ event }) => (event as Row | undefined)?.type === type) ?? {};

  it('finds every event linked, the full view of a door among them, and the chain whole', async () => {
    await follow();
    const told = await report();
    expect(told).toMatchObject({ whole: true, waiting: 0, altered: [], lost: [], chains: [{ tenant: home.street }] });
    expect([told.linked, told.chains[0]?.links]).toEqual([7, 7]);
    const links = (await store.everything()).filter(({ kind }) => kind === 'auditLink');
    expect(links.map(({ act }) => act).sort()).toEqual([...acts, 'checkWishText'].sort());
  });

  it('says which events wait for their link, and does not call them lost', async () => {
    expect(await report()).toMatchObject({ whole: true, linked: 0, waiting: 6, chains: [] });
  });

  it('stays whole when a person is erased: nothing in the chain was his', async () => {
    await follow();
    const keys = personKeys(idOf('author'));
    await store.table.transact([{ remove: keys.profile }, { remove: keys.grants }, { remove: keys.inbox }]);
    expect(await report()).toMatchObject({ whole: true, linked: 7 });
    const rows = (await store.everything()).filter(({ pk }) => String(pk).startsWith('AUDIT#'));
    const people = ['author', 'member', 'claimer', 'staff', 'newcomer'].map(idOf);
    expect(people.filter((id) => JSON.stringify(rows).includes(id))).toEqual([]);
  });

  it('names an event that was changed after its link was made', async () => {
    await follow();
    const row = await eventRow('residency.door_revealed');
    await store.put([{ ...row, event: { ...(row.event as Row), actorId: idOf('somebody else') } }]);
    expect(await report()).toMatchObject({ whole: false, altered: [`${row.pk}/${row.sk}`], lost: [] });
  });

  it('names an event that has no link though nothing is about to make one', async () => {
    await follow();
    const { event, ...row } = await eventRow('residency.door_revealed');
    const slipped = { ...row, sk: 'EVENT#slipped', event: { ...(event as Row), id: idOf('slipped in') } };
    await store.put([slipped]);
    expect(await report()).toMatchObject({ whole: false, altered: [], lost: [`${row.pk}/EVENT#slipped`] });
  });

  it('names the first broken link, in words', async () => {
    await follow();
    await store.put([{ ...(await rowAt(chain.link(3))), act: 'nothing' }]);
    const told = await report();
    expect(told).toMatchObject({ whole: false, chains: [{ broken: { seq: 3, how: 'altered' } }] });
    expect(reportWords(told)).toContain(`${home.street}  BROKEN at link 3: it does not say what it said`);
  });

  it('finds the events whose links were cut off together with the head', async () => {
    await follow();
    const last = await rowAt(chain.link(5));
    await store.table.transact([
      { remove: chain.link(6) },
      { remove: chain.link(7) },
      { put: { ...chain.head, kind: 'auditHead', seq: 5, hash: last.hash } },
    ]);
    const told = await report();
    expect([told.chains[0]?.broken, told.lost.length, told.whole]).toEqual([undefined, 2, false]);
  });

  it('holds a chain against the end that an earlier report named', async () => {
    await follow();
    const [, named = ''] = /head (\S+)/.exec(reportWords(await report())) ?? [];
    const known = readKnownHead(named);
    expect(known).toMatchObject({ tenant: home.street, seq: 7 });
    expect((await report(known && [known])).whole).toBe(true);
    expect((await report(known && [{ ...known, hash: 'another' }])).whole).toBe(false);
    expect(readKnownHead('no head')).toBeUndefined();
  });
});
