/** A death on record: what it ends, what it leaves, and how it is set right. */
import '../testkit/quiet';
import { later } from '../../shared/kernel/instant';
import type { Row } from '../platform/table';
import { actingRow } from '../proxies/acting-rows.dynamo';
import { backgroundOn } from '../testkit/background';
import { aGrant, anActing, aWish } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows, wishIn } from '../testkit/village';
import { wishRow } from '../wishes/wish-rows.dynamo';
import { eraseAgainAfterMs } from './account';

const record = grantedAsks.recordDeceased ?? {};
const late = { personId: idOf('author') };

describe('when the death of a resident is put on record', () => {
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

  const background = () => backgroundOn(store.table, { ids: countedIds(2_000_000) });
  const follow = async () => {
    for (let times = 0; times < 3; times += 1)
      for (const row of await pendingRows(store)) await background().drive(row, noon);
  };
  const recorded = async () => {
    expect((await cloud.ask('recordDeceased', record)).code).toBeUndefined();
    await follow();
  };
  const ofKind = async (kind: string): Promise<Row[]> => (await store.everything()).filter((row) => row.kind === kind);
  const toldTo = async (called: string): Promise<unknown[]> =>
    (await ofKind('notice')).filter(({ personId }) => personId === idOf(called)).map(({ noticeKind }) => noticeKind);

  it('nobody is let in as him from that moment, neither by his session nor by his phone', async () => {
    const before = (await cloud.ask('getMe', { as: 'author' })).code;
    await cloud.ask('recordDeceased', record);
    const after = [
      (await cloud.ask('getMe', { as: 'author' })).code,
      (await cloud.ask('closeAccount', { as: 'author' })).code,
      (await cloud.ask('openSession', { body: { code: 'code-of-author' } })).code,
    ];
    expect([before, after]).toEqual([undefined, Array(3).fill('ACCOUNT_SUSPENDED')]);
  });

  it('he holds no role and stands on no list at that moment', async () => {
    await cloud.ask('recordDeceased', record);
    const rows = await store.everything();
    const his = rows.filter(({ kind, personId }) => kind === 'holder' && personId === late.personId);
    const grants = rows.filter(({ pk, kind }) => kind === 'grants' && pk === `PERSON#${late.personId}`);
    expect([his, grants]).toEqual([[], []]);
  });

  it('his open wishes end, whoever was coming is told, and what was written stays', async () => {
    const before = (await ofKind('wish')).filter(({ id }) => id === wishIn('claimed')).map(({ words }) => words);
    await recorded();
    const wishes = (await ofKind('wish')).filter(({ authorId }) => authorId === late.personId);
    expect([...new Set(wishes.map(({ state }) => state))].sort()).toEqual(['closed', 'completed']);
    expect(wishes.filter(({ id }) => id === wishIn('claimed')).map(({ words }) => words)).toEqual(before);
    expect(await toldTo('claimer')).toContain('wish_withdrawn');
  });

  it('nobody asks to act for him, and nobody consents in his place', async () => {
    await recorded();
    const asked = await cloud.ask('askToActFor', grantedAsks.askToActFor ?? {});
    const params = { personId: idOf('phoneless') };
    await cloud.ask('recordDeceased', { ...record, params, body: { ...(record.body as object), name: '赵奶奶' } });
    const consent = await cloud.ask('recordConsent', grantedAsks.recordConsent ?? {});
    const filed = await cloud.ask('submitWish', {
      as: 'worker',
      body: { words: '家里灯泡坏了', onBehalfOf: idOf('phoneless') },
    });
    const { body } = await cloud.ask('listPeopleWithoutPhone', grantedAsks.listPeopleWithoutPhone ?? {});
    const listed = (body.items as Row[]).map(({ personId }) => personId);
    expect([asked.code, consent.code, filed.code]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(listed).not.toContain(idOf('phoneless'));
  });

  it('nobody acts for him any more, and whoever did is told in words of its own; names stay', async () => {
    await recorded();
    const filed = await cloud.ask('submitWish', {
      as: 'daughter',
      body: { words: '想学用手机挂号', onBehalfOf: late.personId },
    });
    const rights = (await ofKind('acting')).filter(({ pk }) => pk === `ACTING#${late.personId}`);
    expect([filed.code, await toldTo('daughter'), await toldTo('nephew')]).toEqual([
      'NOT_FOUND',
      ['principal_deceased'],
      ['principal_deceased'],
    ]);
    expect(rights.map(({ state, acting }) => [state, (acting as Row).principalName]).sort()).toEqual([
      ['declined', '王桂兰'],
      ['revoked', '王桂兰'],
    ]);
  });

  it('he is not to be called, and nothing is told to him', async () => {
    const before = await toldTo('author');
    await recorded();
    expect([await ofKind('unreachable'), await toldTo('author')]).toEqual([[], before]);
  });

  it('for whom he acted is told so, and he acts for nobody', async () => {
    const asking = {
      as: 'staff',
      params: { personId: idOf('son') },
      body: { ...(record.body as object), name: '陈小明' },
    };
    await store.put([
      ...personRows({ called: 'son', grants: [aGrant('resident', home)], profile: { name: '陈小明' } }),
      actingRow(anActing({ agentId: idOf('son') })),
    ]);
    expect((await cloud.ask('recordDeceased', asking)).code).toBeUndefined();
    await follow();
    expect(await toldTo('author')).toContain('agent_deceased');
  });

  it('a member’s registration ends, and his unit reads nothing of him', async () => {
    await store.put(
      personRows({
        called: 'claimer',
        grants: [aGrant('partyMember'), aGrant('resident', home)],
        profile: { name: '陈报到' },
      }),
    );
    const body = { ...(record.body as object), name: '陈报到' };
    await cloud.ask('recordDeceased', { as: 'staff', params: { personId: idOf('claimer') }, body });
    await follow();
    const his = (await ofKind('membership')).filter(({ memberId }) => memberId === idOf('claimer'));
    expect([his.map(({ state }) => state), await ofKind('unitService')]).toEqual([['ended'], []]);
    expect(
      (await ofKind('claim')).filter(({ memberId, state }) => memberId === idOf('claimer') && state === 'held'),
    ).toEqual([]);
  });

  it('what came in at the very moment ends an hour later', async () => {
    await recorded();
    await store.put([wishRow(aWish({ id: idOf('late wish'), state: 'submitted', authorId: late.personId }))]);
    await background().tick(later(noon, eraseAgainAfterMs + 60_000));
    const [wish] = (await ofKind('wish')).filter(({ id }) => id === idOf('late wish'));
    expect(wish?.state).toBe('closed');
  });

  it('a mistake lets him in again and tells him so; what was ended stays ended', async () => {
    await recorded();
    expect((await cloud.ask('correctDeceased', { as: 'staff', params: late })).code).toBeUndefined();
    await follow();
    const me = await cloud.ask('getMe', { as: 'author' });
    expect([me.code, me.body.roles, me.body.name]).toEqual([undefined, [], '王桂兰']);
    expect((await cloud.ask('openSession', { body: { code: 'code-of-author' } })).code).toBeUndefined();
    expect(await toldTo('author')).toContain('death_corrected');
    const wishes = (await ofKind('wish')).filter(({ authorId }) => authorId === late.personId);
    expect([...new Set(wishes.map(({ state }) => state))].sort()).toEqual(['closed', 'completed']);
  });

  it('one that is corrected before anything has followed ends nothing', async () => {
    await cloud.ask('recordDeceased', record);
    await cloud.ask('correctDeceased', { as: 'staff', params: late });
    await follow();
    await background().tick(later(noon, eraseAgainAfterMs + 60_000));
    const [wish] = (await ofKind('wish')).filter(({ id }) => id === wishIn('published'));
    expect([wish?.state, await toldTo('daughter')]).toEqual(['published', []]);
  });

  it('he asks anew to be known as a resident', async () => {
    await recorded();
    await cloud.ask('correctDeceased', { as: 'staff', params: late });
    const { body } = grantedAsks.requestResidency ?? {};
    expect(
      (await cloud.ask('requestResidency', { as: 'author', body: { ...(body as object), name: '王桂兰' } })).code,
    ).toBeUndefined();
  });

  it('a near relative has the data deleted by what closes any account, and then nothing is left to correct', async () => {
    await recorded();
    const closed = await cloud.ask('closeAccountOfDeceased', {
      as: 'staff',
      params: late,
      body: { askedBy: 'spouse' },
    });
    await follow();
    await background().tick(later(noon, eraseAgainAfterMs + 60_000));
    const rows = (await store.everything()).filter(({ kind }) => kind !== 'event');
    expect([closed.code, rows.filter((row) => JSON.stringify(row).includes('王桂兰'))]).toEqual([undefined, []]);
    expect((await cloud.ask('correctDeceased', { as: 'staff', params: late })).code).toBe('NOT_FOUND');
    const told = (await ofKind('event'))
      .map(({ event }) => event as Row)
      .filter(({ type }) => type === 'person.closed');
    expect(told).toMatchObject([{ act: 'closeAccountOfDeceased', actorId: idOf('staff'), askedBy: 'spouse' }]);
  });

  it.each([
    ['under another name', { name: '李桂兰' }, 'NAME_MISMATCH body.name'],
    ['for tomorrow', { diedOn: '2026-11-23' }, 'BAD_INPUT body.diedOn'],
  ])('nothing is put on record %s', async (_, part, expected) => {
    const { code, body } = await cloud.ask('recordDeceased', {
      ...record,
      body: { ...(record.body as object), ...part },
    });
    expect([`${code} ${body.field}`, (await cloud.ask('getMe', { as: 'author' })).code]).toEqual([expected, undefined]);
  });

  it('nobody puts his own on record', async () => {
    const both = [aGrant('communityStaff'), aGrant('resident', home)];
    await store.put(personRows({ called: 'staff', grants: both, profile: { name: '王桂兰' } }));
    expect((await cloud.ask('recordDeceased', { ...record, params: { personId: idOf('staff') } })).code).toBe(
      'NOT_ALLOWED',
    );
  });

  it('who lives nowhere here, or has gone, is not found', async () => {
    const of = async (called: string) =>
      (await cloud.ask('recordDeceased', { ...record, params: { personId: idOf(called) } })).code;
    await cloud.ask('closeAccount', { as: 'author' });
    expect([await of('wanderer'), await of('author')]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('it stands in the list of his community until it is corrected', async () => {
    const listed = async () =>
      ((await cloud.ask('listDeceased', grantedAsks.listDeceased)).body.items as Row[])
        .map(({ nameMask }) => nameMask)
        .sort();
    const before = await listed();
    await cloud.ask('recordDeceased', record);
    const standing = await listed();
    await cloud.ask('correctDeceased', { as: 'staff', params: late });
    expect([before, standing, await listed()]).toEqual([['赵**'], ['王**', '赵**'], ['赵**']]);
  });
});
