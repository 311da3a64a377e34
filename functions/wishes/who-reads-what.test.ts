/** Who reads which words and which fields of a wish, against tables written by hand. */
import '../testkit/quiet';
import type { RoleGrant } from '../../shared/kernel/actor';
import { photoRow } from '../files/photo-rows.dynamo';
import { backgroundOn } from '../testkit/background';
import { aClaim, aGrant, aPhoto, aWish } from '../testkit/builders';
import { type Answer, type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, siblingGrid } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import type { Claim } from './claim-schema';
import type { Wish } from './wish';
import { claimRow, wishRow } from './wish-rows.dynamo';

const grid = nodeAbove(home, 'grid');
const member = aGrant('partyMember');

const readers = {
  user: [],
  author: [aGrant('resident', home)],
  neighbour: [aGrant('resident', home)],
  member: [member],
  anna: [member],
  bert: [member],
  cora: [member],
  dora: [member],
  staff: [aGrant('communityStaff')],
  colleague: [aGrant('communityStaff')],
  street: [aGrant('streetAdmin', nodeAbove(home, 'street'))],
  district: [aGrant('districtSupervisor', nodeAbove(home, 'district'))],
  worker: [aGrant('gridWorker', grid)],
  nextWorker: [aGrant('gridWorker', nodeAbove(siblingGrid, 'grid'))],
  farStaff: [aGrant('communityStaff', nodeAbove(otherCommunity, 'community'))],
  formerStaff: [aGrant('communityStaff')],
  chief: [aGrant('buildingChief', home)],
  volunteer: [aGrant('volunteer')],
  handler: [aGrant('handler')],
  partner: [aGrant('partner')],
  rider: [aGrant('rider')],
  mediator: [aGrant('mediator')],
} satisfies Record<string, readonly RoleGrant[]>;
type Reader = keyof typeof readers;
const everyone = ['visitor', ...(Object.keys(readers) as Reader[])] as const;

const said = {
  words: '家里的灯坏了，盼人来修',
  question: '请问是哪一盏灯？',
  again: '卧室顶灯的灯泡坏了',
  reason: '临时出差，来不了',
  bertsReport: '灯泡换好了',
  corasReport: '开关也修好了',
  thanks: '谢谢两位邻居',
};

const story: readonly (readonly [act: string, as: Reader, body?: unknown])[] = [
  ['submitWish', 'author', { words: said.words }],
  ['askWishInfo', 'formerStaff', { question: said.question }],
  ['resubmitWish', 'author', { words: said.again }],
  ['publishWish', 'staff', { publicWords: '帮邻居修灯', category: 'repair', places: 2 }],
  ['claimWish', 'anna'],
  ['claimWish', 'bert'],
  ['releaseWish', 'anna', { reason: said.reason }],
  ['claimWish', 'cora'],
  ['deliverWish', 'bert', { report: said.bertsReport }],
  ['deliverWish', 'cora', { report: said.corasReport }],
  ['confirmWish', 'author', { rating: 5, thanks: said.thanks }],
];

/** Columns: words, question, words again, reason, bert's report, cora's report, thanks. Whoever is not named has no timeline. */
const notesRead: Partial<Record<(typeof everyone)[number], string>> = {
  //          W Q A R B C T
  author: '   x x x x x x x',
  staff: '    x x x x x x x',
  colleague: 'x x x x x x x',
  street: '   x x x x x x x',
  district: ' x x x x x x x',
  worker: '   x x x x x x x',
  bert: '     . . . . x . x',
  cora: '     . . . . . x x',
};

const rowOf = ({ body }: Answer): string => {
  const timeline = body.timeline as { note?: string }[];
  if (timeline.length === 0) return 'no timeline';
  const notes = timeline.map(({ note }) => note);
  return Object.values(said)
    .map((text) => (notes.includes(text) ? 'x' : '.'))
    .join(' ');
};

const fields = [
  ...['words', 'rating', 'toCall', 'gridId', 'area', 'dueAt', 'closeReason'],
  ...['accompanied', 'contactOpen', 'contactOpenTo', 'textVerdict', 'myClaim', 'undoUntil', 'teams'],
];
const area = 'gridId area dueAt closeReason accompanied';
const opened = 'contactOpen contactOpenTo';
/** Beyond what is on the wall. Whoever is not named reads no more than that. */
const fieldsRead: Partial<Record<(typeof everyone)[number], string>> = {
  author: `words rating toCall ${area} ${opened} undoUntil teams`,
  staff: `words rating toCall ${area} ${opened} textVerdict teams`,
  colleague: `words rating toCall ${area} ${opened} textVerdict teams`,
  street: `words rating toCall ${area} ${opened} textVerdict teams`,
  formerStaff: `words rating toCall ${area} ${opened} textVerdict teams`,
  district: `words rating toCall ${area} teams`,
  worker: `words rating toCall ${area} teams`,
  bert: `${area} myClaim`,
  cora: `${area} myClaim`,
  anna: 'myClaim',
};

const [filing, delivery] = ['filing', 'delivery'];
const both = `${filing} ${delivery}`;
const insiders = {
  author: both,
  staff: both,
  colleague: both,
  street: both,
  formerStaff: both,
  district: both,
  worker: both,
};
/** Whoever is not named sees none, nor that there are any. */
const photosSeen: Record<'claimed' | 'completed', Partial<Record<(typeof everyone)[number], string>>> = {
  claimed: { ...insiders, bert: both, cora: filing },
  completed: { ...insiders, bert: delivery },
};

/** Of what he has taken on, or has let go of, a member reads so much, on its page and on his own list. */
const his = idOf('dora');
const kept = { membersOnly: true } as const;
const inFull = 'area needBy publicWords';
const asStranger = 'needBy publicWords';
type Standing = readonly [who: string, isMember: boolean, claim: Claim['state'], wish: Partial<Wish>, read: string];
const claimsRead: readonly Standing[] = [
  ['whoever holds a place', true, 'held', { state: 'claimed', holders: [his] }, inFull],
  ['whoever holds a place, his role ended', false, 'held', { state: 'claimed', holders: [his], ...kept }, inFull],
  ['whoever is asked', true, 'offered', { state: 'assigned', assigneeId: his, ...kept }, inFull],
  ['whoever has helped, his role ended', false, 'confirmed', { state: 'completed', holders: [his] }, inFull],
  ['whoever stands in reserve', true, 'waiting', { state: 'claimed', reserve: [his] }, asStranger],
  ['whoever stands in reserve for what is kept', true, 'waiting', { reserve: [his], ...kept }, asStranger],
  ['whoever gave his place back', true, 'released', { state: 'published' }, asStranger],
  ['whoever gave it back, his role ended', false, 'released', { state: 'published' }, asStranger],
  ['whoever gave back what is kept', true, 'released', { state: 'published', ...kept }, asStranger],
  ['whoever gave it back before it was withdrawn', true, 'released', { state: 'withdrawn' }, ''],
  ['whoever gave it back before it was closed', true, 'released', { state: 'closed' }, ''],
  ['whoever held a place until it was withdrawn', true, 'released', { state: 'withdrawn', holders: [his] }, inFull],
  ['whoever gave back what is kept, his role ended', false, 'released', { state: 'published', ...kept }, ''],
];

describe('of a wish', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    cloud = cloudOn(store.table);
    await store.put(Object.entries(readers).flatMap(([called, grants]) => personRows({ called, grants })));
  });
  afterAll(() => engine.close());

  const tellStory = async (upTo: number): Promise<string> => {
    const background = backgroundOn(store.table);
    let wishId = '';
    for (const [act, as, body] of story.slice(0, upTo)) {
      const { code, body: reply } = await cloud.ask(act, { as, params: wishId === '' ? undefined : { wishId }, body });
      expect([act, as, code]).toEqual([act, as, undefined]);
      wishId = String(reply.id);
      for (const row of await pendingRows(store)) await background.drive(row, noon);
    }
    return wishId;
  };

  const readBy = (reader: (typeof everyone)[number], wishId: string) =>
    cloud.ask('getWish', { ...(reader === 'visitor' ? {} : { as: reader }), params: { wishId } });

  it('words are read by whom they are for, and a place given back or a role that ended opens none', async () => {
    const wishId = await tellStory(story.length);
    await store.put(personRows({ called: 'formerStaff' }));
    const read: string[] = [];
    for (const reader of everyone) read.push(`${reader}: ${rowOf(await readBy(reader, wishId))}`);
    expect(read).toEqual(everyone.map((reader) => `${reader}: ${notesRead[reader]?.trim() ?? 'no timeline'}`));
  });

  it.each(claimsRead)('%s reads on his own list as much as on its page', async (_, isMember, state, changes, read) => {
    const wish = aWish({ publicWords: '帮邻居修灯', needBy: '2026-12-20', ...changes });
    await store.put([wishRow(wish), claimRow(aClaim({ memberId: his, state, needBy: wish.needBy }))]);
    if (!isMember) await store.put(personRows({ called: 'dora' }));
    const seen = ['area', 'needBy', 'publicWords'];
    const { items } = (await cloud.ask('listMyClaims', { as: 'dora' })).body as { items: Record<string, unknown>[] };
    const page = (await readBy('dora', wish.id)).body;
    expect(items.map(({ number }) => number)).toEqual([wish.number]);
    expect([items[0] ?? {}, page].map((shown) => seen.filter((field) => field in shown).join(' '))).toEqual([
      read,
      read,
    ]);
  });

  it('that nobody may see any more, who gave his place back is told that there is none', async () => {
    const wishId = await tellStory(7);
    expect((await cloud.ask('withdrawWish', { as: 'author', params: { wishId } })).code).toBeUndefined();
    const codes = await Promise.all((['anna', 'member', 'author'] as const).map((reader) => readBy(reader, wishId)));
    expect(codes.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', undefined]);
  });

  it('that was dispatched, whoever was asked reads where it is until he has answered, and nobody else of his kind', async () => {
    const wish = aWish({ state: 'assigned', assigneeId: idOf('dora'), dueAt: noon });
    await store.put([wishRow(wish), claimRow(aClaim({ memberId: idOf('dora'), state: 'offered' }))]);
    const { body } = await readBy('dora', wish.id);
    expect(fields.filter((field) => field in body).join(' ')).toBe('gridId area dueAt myClaim');
    expect((await readBy('member', wish.id)).code).toBe('NOT_FOUND');
    expect((await cloud.ask('declineAssignment', { as: 'dora', params: { wishId: wish.id }, body: {} })).code).toBe(
      undefined,
    );
    const after = (await readBy('dora', wish.id)).body;
    expect(fields.filter((field) => field in after).join(' ')).toBe('myClaim');
  });

  it('whoever stands in reserve reads his turn, and else no more than a stranger, until his turn has come', async () => {
    const wish = aWish({ state: 'claimed', holders: [idOf('anna')], reserve: [idOf('bert'), idOf('dora')] });
    const claims = { anna: 'held', bert: 'waiting', dora: 'waiting' } as const;
    await store.put([
      wishRow(wish),
      ...Object.entries(claims).map(([called, state]) =>
        claimRow(aClaim({ memberId: idOf(called), state, ...(called === 'anna' ? { team: '志愿队' } : {}) })),
      ),
    ]);
    const readNow = async () => {
      const { body } = await readBy('dora', wish.id);
      const { turn } = body.myClaim as { turn?: number };
      return [fields.filter((field) => field in body).join(' '), (body.timeline as unknown[]).length > 0, turn];
    };
    const first = await readNow();
    const give = { params: { wishId: wish.id }, body: { reason: '临时出差' } };
    await cloud.ask('releaseWish', { as: 'anna', ...give });
    const second = await readNow();
    await cloud.ask('declineAssignment', { as: 'bert', params: give.params, body: {} });
    expect([first, second, await readNow()]).toEqual([
      ['myClaim', false, 2],
      ['myClaim', false, 1],
      ['gridId area myClaim', true, undefined],
    ]);
  });

  it.each(['claimed', 'completed'] as const)('while it is %s, photos are seen by whom they are for', async (state) => {
    const [filed, delivered] = [idOf('a photo of the lamp'), idOf('a photo of the new lamp')];
    const holders = ['bert', 'cora'].map(idOf);
    const confirmed = state === 'completed' ? 'confirmed' : undefined;
    const claims: Record<string, Partial<Claim>> = {
      anna: { state: 'released' },
      bert: { state: confirmed ?? 'delivered', photoIds: [delivered] },
      cora: { state: confirmed ?? 'held' },
      dora: { state: 'waiting' },
    };
    const wish = aWish({ state, places: 2, holders, photoIds: [filed], reserve: [idOf('dora')] });
    const photo = { state: 'passed', ownerId: idOf('bert') } as const;
    await store.put([
      wishRow(wish),
      photoRow(aPhoto({ ...photo, id: filed, purpose: 'wish', ownerId: idOf('author') })),
      photoRow(aPhoto({ ...photo, id: delivered, purpose: 'delivery' })),
      ...Object.entries(claims).map(([called, claim]) => claimRow(aClaim({ memberId: idOf(called), ...claim }))),
    ]);
    const seen: string[] = [];
    for (const reader of everyone) {
      const photos = ((await readBy(reader, wish.id)).body.photos ?? []) as { of: string; url?: string }[];
      seen.push(`${reader}: ${photos.map(({ of, url }) => (url === undefined ? '' : of)).join(' ')}`);
    }
    expect(seen).toEqual(everyone.map((reader) => `${reader}: ${photosSeen[state][reader] ?? ''}`));
  });

  it('fields are read by whom they are for', async () => {
    const wish = aWish({
      state: 'completed',
      places: 2,
      holders: ['bert', 'cora'].map(idOf),
      assigneeId: idOf('dora'),
      rating: 5,
      toCall: true,
      dueAt: noon,
      closeReason: 'expired',
      accompanied: true,
      contact: { shows: ['phone'], to: ['bert', 'cora'].map(idOf), since: noon },
    });
    const states = { anna: 'released', bert: 'confirmed', cora: 'confirmed' } as const;
    const claims = Object.entries(states).map(([called, state]) => claimRow(aClaim({ memberId: idOf(called), state })));
    await store.put([wishRow(wish), ...claims]);
    const read: string[] = [];
    for (const reader of everyone) {
      const { body } = await readBy(reader, wish.id);
      read.push(`${reader}: ${fields.filter((field) => field in body).join(' ')}`);
    }
    expect(read).toEqual(everyone.map((reader) => `${reader}: ${fieldsRead[reader] ?? ''}`));
  });
});
