/** 心愿达成: thanks become public only while he who said them agrees, in words that staff issue, and are gone when he does not any more. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { backgroundOn } from '../testkit/background';
import { aClaim, aGrant, aWish } from '../testkit/builders';
import { type Answer, type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { home, nodeAbove, otherCommunity } from '../testkit/places';
import { cursors } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { wrongStories } from '../testkit/wrong-stories';
import { storyOf } from './story';
import { storyRow } from './story-shelf.dynamo';
import type { Wish } from './wish';
import { wishDataOn } from './wish-data.dynamo';
import { wishIndexOn } from './wish-index.dynamo';
import { claimRow, wishRow } from './wish-rows.dynamo';
import { wishStoreOn } from './wish-store.dynamo';

const far = nodeAbove(otherCommunity, 'community');
const people = () => [
  ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
  ...personRows({ called: 'helper', grants: [aGrant('partyMember')] }),
  ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
  ...personRows({ called: 'colleague', grants: [aGrant('communityStaff')] }),
  ...personRows({ called: 'street', grants: [aGrant('streetAdmin', nodeAbove(home, 'street'))] }),
  ...personRows({ called: 'farStaff', grants: [aGrant('communityStaff', far)] }),
  ...personRows({ called: 'neighbour' }),
];
const wishId = idOf('wish');
const params = { wishId };
const said = '谢谢小陈，我家3号楼的灯一下就亮了';
const words = '换好了灯，晚上回家不怕黑了，谢谢邻居';
const delivered: Partial<Wish> = { state: 'delivered', holders: [idOf('helper')], deliverers: [idOf('helper')] };

describe('thanks that may be public', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(() => setUp());
  afterAll(() => engine.close());

  const setUp = async (part: Partial<Wish> = {}) => {
    const claim = claimRow(aClaim({ memberId: idOf('helper'), state: 'delivered' }));
    await store.restore([...people(), wishRow(aWish({ ...delivered, ...part })), claim]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  };
  const confirm = (body: object = {}, as = 'author') =>
    cloud.ask('confirmWish', { as, params, body: { rating: 5, thanks: said, mayPublish: true, ...body } });
  const publish = (as = 'staff') => cloud.ask('publishStory', { as, params, body: { words } });
  const takeDown = (as = 'staff') => cloud.ask('takeDownStory', { as, params, body: { reason: '写得太细' } });
  const takeBack = (as = 'author') => cloud.ask('withdrawThanks', { as, params });
  const undo = (as = 'author') => cloud.ask('undoCompletion', { as, params, body: { reason: '又坏了' } });
  const listed = async (place: string = home.community): Promise<{ id: string; words: string }[]> =>
    (await cloud.ask('listStories', { query: { place } })).body.items as { id: string; words: string }[];
  const waiting = async () => (await cloud.ask('listThanks', { as: 'staff', query: { place: home.community } })).body;
  const thanksFor = async (as: string) => (await cloud.ask('getWish', { as, params })).body.thanks;
  const follow = async () => {
    for (let times = 0; times < 3; times += 1)
      for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
  };
  const kindsOf = async (as: string) =>
    ((await cloud.ask('listNotices', { as })).body.items as { kind: string }[]).map(({ kind }) => kind);

  describe('at the confirmation', () => {
    it('are not public where he has not said so, and nothing waits for staff', async () => {
      await confirm({ mayPublish: undefined });
      expect([await thanksFor('author'), (await waiting()).items, (await publish()).code]).toEqual([
        undefined,
        [],
        'WRONG_STATE',
      ]);
    });

    it('wait for staff where he has: what they find says where it lies, and nothing of what was said', async () => {
      await confirm();
      const page = await waiting();
      expect(page.items).toMatchObject([{ wishId, category: 'repair', communityName: '试验社区' }]);
      expect(JSON.stringify(page)).not.toContain('小陈');
      expect([await listed(), await thanksFor('staff'), await thanksFor('helper')]).toEqual([
        [],
        { state: 'offered' },
        undefined,
      ]);
    });

    it.each([
      ['without words', { thanks: undefined }, {}, 'body.thanks'],
      ['of a wish that is kept from the wall', {}, { membersOnly: true }, 'body.mayPublish'],
    ])('%s there is nothing to agree to', async (_, body, wish, field) => {
      await setUp(wish);
      expect((await confirm(body)).body).toEqual({ code: 'BAD_INPUT', field });
    });

    it('on the telephone are written down with how he was asked, and he is told', async () => {
      await setUp({ toCall: true });
      expect((await confirm({}, 'staff')).body).toEqual({ code: 'BAD_INPUT', field: 'body.asked' });
      expect((await confirm({ asked: 'call' }, 'staff')).code).toBeUndefined();
      const events = (await store.everything()).map(({ event }) => event as { type?: string } | undefined);
      expect(events.find((event) => event?.type === 'wish.completed')).toMatchObject({
        offersThanks: true,
        asked: 'call',
      });
      await follow();
      expect(await kindsOf('author')).toContain('wish_confirmed_by_call');
    });
  });

  describe('once staff have issued their words', () => {
    it('are read by anybody, with the community, the kind and the month, and without anybody’s name', async () => {
      await confirm();
      await publish();
      const [story] = await listed();
      expect(story).toEqual({
        id: expect.any(String),
        words,
        category: 'repair',
        month: noon.slice(0, 7),
        communityId: home.community,
        communityName: '试验社区',
        publishedAt: noon,
      });
      expect([await listed(home.street), await listed(home.district)]).toEqual([[story], [story]]);
      expect([await listed(otherCommunity.community), (await waiting()).items]).toEqual([[], []]);
      await follow();
      expect(await kindsOf('author')).toContain('wish_story_published');
    });

    it('stand beside the original, which stays with the wish', async () => {
      await confirm();
      await publish();
      const { thanks, timeline } = (await cloud.ask('getWish', { as: 'staff', params })).body;
      const notes = (timeline as { act: string; note?: string }[]).filter(({ act }) => act === 'confirmWish');
      expect([thanks, notes.map(({ note }) => note)]).toEqual([{ state: 'published', words }, [said]]);
    });

    it.each([
      ['a phone', '打13812345678就有人来'],
      ['a door', '3号楼2单元的灯亮了'],
      ['too little', '谢谢'],
    ])('name no %s', async (_, bad) => {
      await confirm();
      const { body } = await cloud.ask('publishStory', { as: 'staff', params, body: { words: bad } });
      expect(body).toEqual({ code: 'BAD_INPUT', field: 'body.words' });
    });

    it('are told by nobody who has wished or helped himself', async () => {
      const both = { grants: [aGrant('communityStaff')] };
      await store.put([...personRows({ called: 'author', ...both }), ...personRows({ called: 'helper', ...both })]);
      await confirm();
      expect([(await publish('author')).code, (await publish('helper')).code]).toEqual(['OWN_WISH', 'NOT_ALLOWED']);
    });

    it('are told once: a second tap is the first, another’s is refused', async () => {
      await confirm();
      await publish();
      const codes = [(await publish()).code, (await publish('colleague')).code];
      expect([codes, (await listed()).length]).toEqual([[undefined, 'WRONG_STATE'], 1]);
    });

    it('lead to the wish for the staff of the community, and for nobody else', async () => {
      await confirm();
      await publish();
      const storyId = (await listed())[0]?.id;
      const seenBy = async (as?: string) =>
        (await cloud.ask('getStory', { ...(as === undefined ? {} : { as }), params: { storyId } })).body.wishId;
      expect(await Promise.all(['staff', 'street', 'farStaff', 'author', undefined].map(seenBy))).toEqual([
        wishId,
        wishId,
        undefined,
        undefined,
        undefined,
      ]);
    });
  });

  /** Each way in which a story ends; afterwards nothing of its words lies anywhere in the table, and no list has it. */
  const ends: Readonly<Record<string, () => Promise<unknown>>> = {
    'he takes his thanks back': () => takeBack(),
    'staff take it down': () => takeDown('colleague'),
    'the street takes it down': () => takeDown('street'),
    'the completion is undone': () => undo(),
    'he closes his account': async () => {
      await cloud.ask('closeAccount', { as: 'author' });
      await follow();
    },
    'he has died': () =>
      wishDataOn({
        table: store.table,
        wishes: wishStoreOn(store.table, cursors),
        index: wishIndexOn(store.table, cursors),
        ids: countedIds(900),
        dropDocuments: async () => undefined,
      }).end?.(idOf('author'), { at: noon, by: idOf('staff'), grids: [] }) ?? Promise.reject(new Error('no end')),
  };
  it.each(Object.keys(ends))('are gone everywhere when %s', async (how) => {
    await confirm();
    await publish();
    const storyId = (await listed())[0]?.id;
    await cloud.ask('reportItem', {
      as: 'neighbour',
      body: { subject: { type: 'story', id: storyId }, reason: 'privacy' },
    });
    await ends[how]?.();
    await follow();
    const rows = await store.everything();
    expect([await listed(), (await cloud.ask('getStory', { params: { storyId } })).code]).toEqual([[], 'NOT_FOUND']);
    expect(rows.filter((row) => JSON.stringify(row).includes(words))).toEqual([]);
    expect(wrongStories(rows)).toEqual([]);
  });

  it('that staff have set aside wait for nobody, are told to him with the reason, and may be told better', async () => {
    await confirm();
    await takeDown();
    await follow();
    expect([(await waiting()).items, await thanksFor('author')]).toEqual([[], { state: 'set_aside' }]);
    expect(await kindsOf('author')).toContain('wish_story_taken_down');
    expect([(await publish()).code, (await listed()).length]).toEqual([undefined, 1]);
  });

  it('taken back do not come back: staff can tell nothing of them any more', async () => {
    await confirm();
    await takeBack();
    expect([(await publish()).code, (await takeBack()).code, (await waiting()).items]).toEqual([
      'WRONG_STATE',
      undefined,
      [],
    ]);
  });

  it('of a completion that was undone are asked for anew', async () => {
    await confirm();
    await publish();
    await undo();
    await confirm({ mayPublish: undefined });
    expect([await thanksFor('author'), await listed(), (await publish()).code]).toEqual([undefined, [], 'WRONG_STATE']);
  });

  it('a story that is reported goes to the community, never to whoever issued it; upheld, it is taken down', async () => {
    await confirm();
    await publish();
    const storyId = (await listed())[0]?.id;
    const subject = { type: 'story', id: storyId };
    const { id: reportId } = (await cloud.ask('reportItem', { as: 'neighbour', body: { subject, reason: 'privacy' } }))
      .body;
    const answer = { params: { reportId }, body: { upheld: true, answer: '已撤下，谢谢您' } };
    const codes = [
      (await cloud.ask('answerReport', { as: 'staff', ...answer })).code,
      (await cloud.ask('answerReport', { as: 'colleague', ...answer })).code,
      (await takeDown('colleague')).code,
    ];
    expect([codes, await listed()]).toEqual([['NOT_FOUND', undefined, undefined], []]);
    const mine = await cloud.ask('listMyReports', { as: 'neighbour' });
    expect(mine.body.items).toMatchObject([{ state: 'upheld', excerpt: '', placeName: '试验社区' }]);
  });

  it.each([
    ['he takes them back', takeBack],
    ['the completion is undone', undo],
  ])('while staff are about to publish, %s: nothing becomes public', async (_, meanwhile) => {
    await confirm();
    const gate = gateOn(store.table);
    const asked = { as: 'staff', params, body: { words } };
    const slow = cloudOn(gate.table, { ids: countedIds(500) }).ask('publishStory', asked);
    await gate.reached(slow);
    await meanwhile();
    gate.open();
    expect([(await slow).code, await listed(), wrongStories(await store.everything())]).toEqual([
      'WRONG_STATE',
      [],
      [],
    ]);
  });

  it('while the completion is about to be undone staff publish: it goes with the completion', async () => {
    await confirm();
    const gate = gateOn(store.table);
    const asked = { as: 'author', params, body: { reason: '又坏了' } };
    const slow = cloudOn(gate.table, { ids: countedIds(500) }).ask('undoCompletion', asked);
    await gate.reached(slow);
    await publish();
    gate.open();
    expect([(await slow).code, await listed(), wrongStories(await store.everything())]).toEqual([undefined, [], []]);
  });

  it('a page of the list costs the same calls for three stories and for three hundred', async () => {
    const shelve = (many: number) =>
      store.put(
        Array.from({ length: many }, (_, at) => {
          const completion = { id: idOf(`completion ${at}`), at: noon };
          const wish = aWish({ id: idOf(`wish ${at}`), state: 'completed' });
          return storyRow(
            storyOf(wish, completion, { state: 'published', since: noon, words, issuedBy: idOf('staff') }),
          );
        }),
      );
    const callsFor = async () => {
      store.observer.forget();
      const { body } = await cloud.ask('listStories', { query: { place: home.district } });
      return { calls: store.observer.calls(), shown: (body.items as unknown[]).length };
    };
    await shelve(3);
    const few = await callsFor();
    await shelve(300);
    const many = await callsFor();
    expect([few.shown, many.shown, many.calls]).toEqual([3, 20, few.calls]);
  });

  type Step = () => Promise<Answer>;
  const steps: Readonly<Record<string, Step>> = {
    confirm: () => confirm(),
    'confirm quietly': () => confirm({ mayPublish: undefined }),
    publish: () => publish(),
    'publish by a colleague': () => publish('colleague'),
    'take down': () => takeDown(),
    'take back': () => takeBack(),
    undo: () => undo(),
    'undo by staff': () => undo('staff'),
  };
  const anyStep = fc.constantFrom(...Object.keys(steps));
  const moves = fc.record({ held: fc.option(anyStep), between: fc.array(anyStep, { minLength: 1, maxLength: 3 }) });

  it('whoever acts in whichever order, also between another’s look and his deed: a story is public only while its wish is met and he agrees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { minLength: 2, maxLength: 8 }), async (walk) => {
        await setUp();
        const ids = countedIds(700_000);
        for (const { held, between } of walk) {
          const gate = gateOn(store.table);
          cloud = cloudOn(gate.table, { ids });
          const slow = held === null ? undefined : steps[held]?.();
          if (slow !== undefined) await gate.reached(slow);
          cloud = cloudOn(store.table, { ids });
          for (const step of between) await steps[step]?.();
          gate.open();
          await slow;
          expect(wrongStories(await store.everything())).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
