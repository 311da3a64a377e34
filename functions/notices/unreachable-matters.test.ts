/** Every matter that asks somebody for something, or in which he waits for an answer: who calls him about it, and when nobody needs to. */
import '../testkit/quiet';
import { hoursInMs, later } from '../../shared/kernel/instant';
import { askingKinds } from '../../shared/notices/unreachable';
import type { Row } from '../platform/table';
import { suggestionRow } from '../suggestions/suggestion-store.dynamo';
import { type Background, backgroundOn } from '../testkit/background';
import { aClaim, aGrant, aSuggestion, aWish } from '../testkit/builders';
import { type Asking, type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, fixedClock, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows, wishIn } from '../testkit/village';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';

interface Matter {
  readonly act: string;
  readonly whom: string;
  /** Who has him on his list, and where. */
  readonly caller: string;
  readonly at: string;
  /** Who works there and has not. */
  readonly notFor?: readonly (readonly [string, string])[];
  /** What ends it, though nobody has called. */
  readonly ends: readonly [string, Asking];
}

const again = { name: '王新来', building: home.building, room: '3单元402' };
const suggestionId = idOf('suggestion');

const matters: Readonly<Record<string, Matter>> = {
  residency_declined: {
    act: 'declineResidency',
    whom: 'newcomer',
    caller: 'staff',
    at: home.community,
    ends: ['requestResidency', { as: 'newcomer', body: again }],
  },
  membership_confirmed: {
    act: 'confirmMembership',
    whom: 'applicant',
    caller: 'staff',
    at: home.community,
    ends: ['endMembership', { ...grantedAsks.confirmMembership, as: 'applicant', body: { reason: '搬到别处了' } }],
  },
  membership_declined: {
    act: 'declineMembership',
    whom: 'applicant',
    caller: 'street',
    at: home.street,
    ends: ['applyMembership', { ...grantedAsks.applyMembership, as: 'applicant' }],
  },
  suggestion_answered: {
    act: 'answerSuggestion',
    whom: 'author',
    caller: 'street',
    at: home.street,
    notFor: [
      ['staff', home.community],
      ['worker', home.grid],
    ],
    ends: ['closeSuggestion', { as: 'author', params: { suggestionId } }],
  },
  acting_asked: {
    act: 'askToActFor',
    whom: 'author',
    caller: 'worker',
    at: home.grid,
    ends: ['declineToBeActedFor', { as: 'author', params: { agentId: idOf('wanderer') } }],
  },
  wish_assigned: {
    act: 'assignWish',
    whom: 'member',
    caller: 'staff',
    at: home.community,
    ends: ['declineAssignment', { as: 'member', params: { wishId: wishIn('submitted') }, body: {} }],
  },
};

/** Nobody has granted a message. */
const silent = (): Row[] =>
  villageRows()
    .filter(({ kind }) => kind !== 'unreachable')
    .map((row) => (row.kind === 'inbox' ? { pk: row.pk, sk: row.sk, kind: 'inbox', unread: 0 } : row));

describe('somebody who waits in a matter', () => {
  let engine: TestEngine;
  let store: TestTable;
  let background: Background;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore(silent());
    background = backgroundOn(store.table);
    cloud = cloudOn(store.table, { clock: fixedClock(later(noon, 1)), ids: countedIds() });
  });
  afterAll(() => engine.close());

  const follow = async () => {
    for (const row of await pendingRows(store)) await background.drive(row, noon);
  };
  const listed = async (as: string, place: string) =>
    (await cloud.ask('listUnreachable', { as, query: { place } })).body.items as readonly Row[];
  const come = async (act: string) => {
    const { code } = await cloud.ask(act, grantedAsks[act]);
    await follow();
    await background.tick(later(noon, hoursInMs(24) + 2));
    return code;
  };

  it.each(Object.entries(matters))(
    '%s is called by those who work on it, and by nobody once it has moved on',
    async (kind, { act, whom, caller, at, notFor = [], ends }) => {
      expect(await come(act)).toBeUndefined();
      expect(await listed(caller, at)).toMatchObject([{ personId: idOf(whom), kind }]);
      for (const [as, place] of notFor) expect([as, await listed(as, place)]).toEqual([as, []]);
      expect((await cloud.ask(...ends)).code).toBeUndefined();
      await follow();
      expect(await listed(caller, at)).toEqual([]);
    },
  );

  it('and is asked for a free place beside others is called too, until he has answered or need not come any more', async () => {
    const wishId = idOf('for two');
    const params = { wishId };
    await store.put([
      ...personRows({ called: 'beside', grants: [aGrant('partyMember')] }),
      wishRow(aWish({ id: wishId, state: 'published', places: 2, held: 1, holders: [idOf('claimer')] })),
      claimRow(aClaim({ wishId, memberId: idOf('claimer') })),
    ]);
    const isListed = async () =>
      (await listed('staff', home.community)).filter(({ personId }) => personId === idOf('beside')).length;
    const dispatch = async () => {
      const body = { memberId: idOf('beside') };
      expect((await cloud.ask('assignWish', { as: 'staff', params, body })).code).toBeUndefined();
      await follow();
      await background.tick(later(noon, hoursInMs(24) + 2));
    };
    await dispatch();
    const asked = await isListed();
    const no = await cloud.ask('declineAssignment', { as: 'beside', params, body: {} });
    await follow();
    const declined = await isListed();
    await dispatch();
    const again = await isListed();
    const { code } = await cloud.ask('withdrawWish', { as: 'author', params });
    await follow();
    expect([no.code, code]).toEqual([undefined, undefined]);
    expect([asked, declined, again, await isListed()]).toEqual([1, 0, 1, 0]);
  });

  it('leaves the list when he reads what he waited for', async () => {
    await come('confirmResidency');
    const [callee] = await listed('staff', home.community);
    expect(callee).toMatchObject({ personId: idOf('newcomer'), kind: 'residency_confirmed', message: 'none' });
    await cloud.ask('readNotice', { as: 'newcomer', params: { noticeId: callee?.noticeId } });
    expect(await listed('staff', home.community)).toEqual([]);
  });

  it('is not on it when the matter moved on before his hours were over', async () => {
    await cloud.ask('answerSuggestion', grantedAsks.answerSuggestion);
    await follow();
    await cloud.ask('reopenSuggestion', { as: 'author', params: { suggestionId }, body: { reason: '还是没有人' } });
    await background.tick(later(noon, hoursInMs(24) + 2));
    await follow();
    expect(await listed('street', home.street)).toEqual([]);
  });

  it('of what he has said is not on the list of whoever serves where it was said about, whatever other office he holds', async () => {
    const both = [aGrant('streetAdmin', nodeAbove(home, 'street')), aGrant('communityStaff')];
    await store.put(personRows({ called: 'both', grants: both }));
    await come('answerSuggestion');
    const [callee] = await listed('street', home.street);
    const params = { noticeId: callee?.noticeId, personId: idOf('author') };
    const body = { outcome: 'reached' };
    const codes = [
      await cloud.ask('noteCall', { as: 'both', params, body }),
      await cloud.ask('noteCall', { as: 'street', params, body }),
    ].map(({ code }) => code);
    expect([await listed('both', home.street), codes]).toEqual([[], ['NOT_FOUND', undefined]]);
  });

  it('of what the district answers is on the district’s list, and not on its street’s', async () => {
    const atDistrict = aSuggestion({ about: 'street', handledAt: { district: home.district } });
    const supervisor = aGrant('districtSupervisor', { district: home.district });
    await store.put([suggestionRow(atDistrict, noon), ...personRows({ called: 'district', grants: [supervisor] })]);
    await cloud.ask('answerSuggestion', { ...grantedAsks.answerSuggestion, as: 'district' });
    await follow();
    await background.tick(later(noon, hoursInMs(24) + 2));
    expect([(await listed('district', home.district)).length, await listed('street', home.street)]).toEqual([1, []]);
  });

  it('of a question whether somebody may act for him, where nobody knows his home, is on no list', async () => {
    await store.put(personRows({ called: 'author', profile: { name: '王桂兰' } }));
    await come('askToActFor');
    expect(await listed('staff', home.community)).toEqual([]);
  });

  it('the answer to a report is on no list: whoever handles it is not to know who reported', async () => {
    await come('answerReport');
    expect((await store.everything()).filter(({ kind }) => kind === 'unreachable')).toEqual([]);
  });

  it('every kind is told of here or with the wishes', () => {
    const elsewhere = ['wish_info_asked', 'wish_delivered', 'wish_expired', 'wish_unconfirmed', 'residency_confirmed'];
    expect(Object.keys(askingKinds).sort()).toEqual([...Object.keys(matters), ...elsewhere].sort());
  });
});
