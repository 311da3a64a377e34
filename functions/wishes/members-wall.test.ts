/** What is kept from the wall is shown to those whom the community has confirmed, and to everybody else there is none. */
import '../testkit/quiet';
import type { RoleGrant } from '../../shared/kernel/actor';
import { personKeys } from '../platform/keys/people';
import { aGrant, aWish } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity } from '../testkit/places';
import { cursors } from '../testkit/routes';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { keepWishTerms } from './keep-wish-terms';
import { wishIndexOn } from './wish-index.dynamo';
import { wishRow } from './wish-rows.dynamo';

const far = nodeAbove(otherCommunity, 'community');
const people = {
  user: [],
  neighbour: [aGrant('resident', home)],
  author: [aGrant('resident', home)],
  member: [aGrant('partyMember')],
  partner: [aGrant('partner')],
  farMember: [aGrant('partyMember', far)],
  farPartner: [aGrant('partner', far)],
  volunteer: [aGrant('volunteer')],
  handler: [aGrant('handler')],
  rider: [aGrant('rider')],
  chief: [aGrant('buildingChief', home)],
  staff: [aGrant('communityStaff')],
  worker: [aGrant('gridWorker', nodeAbove(home, 'grid'))],
  street: [aGrant('streetAdmin', nodeAbove(home, 'street'))],
  farStaff: [aGrant('communityStaff', far)],
} satisfies Record<string, readonly RoleGrant[]>;
const everyone = ['visitor', ...Object.keys(people)];
const insiders = ['author', 'member', 'partner', 'staff', 'worker', 'street'];

const goods = { publicWords: '想要一床厚棉被过冬', category: 'goods', places: 2, priceCeiling: 100 };
const place = home.community;
/** Who may come to a grid, and who works for it: to nobody else is told in which one a wish lies. */
const ofGrid = ['member', 'partner', 'staff', 'worker', 'street'];

describe('a wish in hardship', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  let wishId: string;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    cloud = cloudOn(store.table, { ids: countedIds() });
    await store.put([
      ...Object.entries(people).flatMap(([called, grants]) => personRows({ called, grants })),
      {
        ...personKeys(idOf('author')).consents,
        kind: 'consents',
        consent_hardship: { edition: 2, at: '2026-11-01T00:00:00.000Z' },
      },
      wishRow(aWish({ id: idOf('on the wall'), state: 'published', publishedAt: '2026-11-01T00:00:00.000Z' })),
    ]);
    wishId = idOf('in hardship');
    await store.put([wishRow(aWish({ id: wishId, words: '我家是低保户，冬天缺一床棉被' }))]);
  });
  afterAll(() => engine.close());

  const as = (who: string) => (who === 'visitor' ? {} : { as: who });
  const publish = (body: unknown = goods, params = { wishId }) =>
    cloud.ask('publishWish', { as: 'staff', params, body });
  const listed = async (act: string, who: string, query: unknown): Promise<unknown> => {
    const { code, body } = await cloud.ask(act, { ...as(who), query } as never);
    return code ?? (body.items as { id: string }[]).map(({ id }) => (id === wishId ? 'kept' : 'open')).join(' ');
  };
  const seeing = async (): Promise<string[]> => {
    const seen: string[] = [];
    for (const who of everyone)
      if ((await cloud.ask('getWish', { ...as(who), params: { wishId } })).code === undefined) seen.push(who);
    return seen;
  };

  it('for goods is on nobody’s public wall, whatever staff tick, and found by members and partners of the place alone', async () => {
    expect((await publish({ ...goods, membersOnly: false })).code).toBeUndefined();
    const walls = await Promise.all(everyone.map((who) => listed('listWall', who, { place })));
    expect(new Set(walls)).toEqual(new Set(['open']));
    const kept = await Promise.all(
      everyone.map(async (who) => [who, await listed('listWall', who, { place, audience: 'members' })]),
    );
    expect(kept).toEqual(everyone.map((who) => [who, ['member', 'partner'].includes(who) ? 'kept' : 'NOT_ALLOWED']));
    expect(await seeing()).toEqual(insiders);
  });

  /** On both walls goods and an errand, whose words are alike. */
  const hangBoth = async () => {
    const hung = [
      ['open goods', {}],
      ['open errand', { category: 'errand' }],
      ['kept goods', { membersOnly: true }],
      ['kept errand', { membersOnly: true, category: 'errand' }],
    ] as const;
    await store.put(placeRows());
    for (const [name, more] of hung) {
      const wish = { id: idOf(name), words: '独居，怕冷', publicWords: '想要厚棉被', category: 'goods' } as const;
      await store.put([wishRow(aWish({ ...wish, state: 'published', publishedAt: noon, ...more }))]);
      await keepWishTerms({ index: wishIndexOn(store.table, cursors) })({ wishId: idOf(name) });
    }
    return new Map<string, string>(hung.map(([name]) => [idOf(name), name]));
  };

  it.each([
    ['certain words', { words: '棉被' }, 'kept errand, kept goods'],
    ['a category', { category: 'goods' }, 'kept goods'],
    ['both', { words: '棉被', category: 'errand' }, 'kept errand'],
    ['what is in no public words', { words: '独居' }, ''],
  ] as const)('is looked for by members and partners of the place alone: %s', async (_, sought, found) => {
    const names = await hangBoth();
    const answers: unknown[] = [];
    for (const who of everyone) {
      const query = { place, audience: 'members', ...sought };
      const { code, body } = await cloud.ask('listWall', { ...as(who), query } as never);
      const items = (body.items ?? []) as { id: string }[];
      answers.push([
        who,
        code ??
          items
            .map(({ id }) => names.get(id))
            .toSorted()
            .join(', '),
      ]);
    }
    const expected = (who: string) => (['member', 'partner'].includes(who) ? found : 'NOT_ALLOWED');
    expect(answers).toEqual(everyone.map((who) => [who, expected(who)]));
  });

  it('is found by nobody who looks on the public wall, and of a grid by whoever holds his part there', async () => {
    const names = await hangBoth();
    const grid = nodeAbove(home, 'grid');
    await store.put(personRows({ called: 'ofGrid', grants: [aGrant('partyMember', grid)] }));
    const find = async (who: string, query: object) => {
      const { code, body } = await cloud.ask('listWall', { ...as(who), query: { words: '棉被', ...query } } as never);
      return code ?? (body.items as { id: string }[]).map(({ id }) => names.get(id)).toSorted();
    };
    const [open, kept] = [
      ['open errand', 'open goods'],
      ['kept errand', 'kept goods'],
    ];
    for (const who of everyone) expect([who, await find(who, { place })]).toEqual([who, open]);
    const ofGridAlone = { place: home.grid, audience: 'members' };
    expect([await find('ofGrid', { place: home.grid }), await find('ofGrid', ofGridAlone)]).toEqual([open, kept]);
    expect([await find('member', ofGridAlone), await find('ofGrid', { place, audience: 'members' })]).toEqual([
      'NOT_ALLOWED',
      'NOT_ALLOWED',
    ]);
  });

  it.each(['grid', 'building'] as const)(
    'is looked for in one %s, as every wish, by those alone who may come there or work there',
    async (level) => {
      await store.put(placeRows());
      const seen = await Promise.all(
        everyone.map(async (who) => [who, await listed('listWall', who, { place: home[level] })]),
      );
      const allowed = level === 'grid' ? 'open' : '';
      expect(seen).toEqual(everyone.map((who) => [who, ofGrid.includes(who) ? allowed : 'NOT_ALLOWED']));
      expect(await listed('listWall', 'member', { place: 'g00000000000000' })).toBe('NOT_ALLOWED');
    },
  );

  it('is for nobody else to claim or to report: to them there is none', async () => {
    await publish();
    const answers: unknown[] = [];
    for (const who of Object.keys(people)) {
      const subject = { type: 'wish', id: wishId };
      const report = await cloud.ask('reportItem', { as: who, body: { subject, reason: 'privacy' } });
      const claim = await cloud.ask('claimWish', { as: who, params: { wishId } });
      answers.push([who, claim.code, report.code]);
    }
    const expected = (who: string) => {
      if (who === 'member') return [undefined, undefined];
      if (who === 'partner') return ['NOT_ALLOWED', undefined];
      return [insiders.includes(who) ? 'NOT_ALLOWED' : 'NOT_FOUND', 'NOT_FOUND'];
    };
    expect(answers).toEqual(Object.keys(people).map((who) => [who, ...expected(who)]));
  });

  it('stays kept from the wall whatever becomes of it', async () => {
    await publish();
    const steps = [
      ['claimWish', 'member', undefined],
      ['releaseWish', 'member', { reason: '临时出差' }],
      ['assignWish', 'staff', { memberId: idOf('member') }],
      ['declineAssignment', 'member', {}],
      ['claimWish', 'member', undefined],
      ['deliverWish', 'member', { report: '送到了' }],
      ['settleWish', 'author', undefined],
      ['confirmWish', 'author', { rating: 5 }],
    ] as const;
    for (const [act, who, body] of steps) {
      expect([act, (await cloud.ask(act, { as: who, params: { wishId }, body })).code]).toEqual([act, undefined]);
      expect([act, await listed('listWall', 'visitor', { place })]).toEqual([act, 'open']);
      expect([act, (await seeing()).filter((who) => !insiders.includes(who))]).toEqual([act, []]);
    }
  });

  it('stands in the queue of staff beside what is on the wall', async () => {
    await publish();
    const queue = (query: object) => listed('listWishQueue', 'staff', { place, state: 'published', ...query });
    expect([await queue({}), await queue({ audience: 'members' })]).toEqual(['open', 'kept']);
  });

  it('of another kind is kept from the wall where staff say so, and is on it where they do not', async () => {
    const errand = { publicWords: '请人帮忙跑一趟', category: 'errand', places: 1 };
    await publish({ ...errand, membersOnly: true });
    expect([await listed('listWall', 'visitor', { place }), await seeing()]).toEqual(['open', insiders]);
    await store.put([wishRow(aWish({ id: wishId, words: '我家是低保户，想请人跑一趟' }))]);
    await publish(errand);
    expect([await listed('listWall', 'visitor', { place }), await seeing()]).toEqual(['kept open', everyone]);
  });

  it('is never for money', async () => {
    const codes = [];
    for (const publicWords of ['想借500元现金过冬', '缺500元买棉被', '想要一床50元以内的棉被'])
      codes.push((await publish({ ...goods, publicWords })).code);
    expect(codes).toEqual(['MONEY_WISH', 'MONEY_WISH', undefined]);
  });

  it('that is dispatched at once is kept from the wall when nobody takes it on', async () => {
    const body = { memberId: idOf('member'), issued: goods };
    expect((await cloud.ask('assignWish', { as: 'staff', params: { wishId }, body })).code).toBeUndefined();
    await cloud.ask('declineAssignment', { as: 'member', params: { wishId }, body: {} });
    expect([await listed('listWall', 'visitor', { place }), await seeing()]).toEqual(['open', insiders]);
  });

  it('is seen no more by a member whose role has ended', async () => {
    await publish();
    await store.put(personRows({ called: 'member' }));
    expect([await listed('listWall', 'member', { place, audience: 'members' }), await seeing()]).toEqual([
      'NOT_ALLOWED',
      insiders.filter((who) => who !== 'member'),
    ]);
  });
});
