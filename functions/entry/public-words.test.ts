/** 公告, 便民服务卡, 投诉建议 and 举报: every role × position on a real table, against tables written by hand. */
import '../testkit/quiet';
import { type Role, roles } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import { aGrant } from '../testkit/builders';
import { type Asking, type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, siblingGrid } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows } from '../testkit/village';

/** Where the asker's role is held; `former`: it was revoked. */
const positions: Readonly<Record<string, PlacePath | undefined>> = {
  district: nodeAbove(home, 'district'),
  street: nodeAbove(home, 'street'),
  community: nodeAbove(home, 'community'),
  grid: nodeAbove(home, 'grid'),
  siblingGrid: nodeAbove(siblingGrid, 'grid'),
  otherCommunity: nodeAbove(otherCommunity, 'community'),
  former: undefined,
};
const askers = ['user', ...roles] as const;

/** Columns: district, street, community, grid, sibling grid, other community, former. */
const matrix: Readonly<Record<string, Partial<Record<Role | 'user' | 'everyone', string>>>> = {
  publishAnnouncement: {
    everyone: '          - - - - - - -',
    communityStaff: '    y y y y - - -',
    streetAdmin: '       y y y y - - -',
    districtSupervisor: 'y y y y - - -',
  },
  amendAnnouncement: {
    everyone: '          - - - - - - -',
    communityStaff: '    y y y - - - -',
    streetAdmin: '       y y y - - - -',
    districtSupervisor: 'y y y - - - -',
  },
  withdrawAnnouncement: {
    everyone: '          - - - - - - -',
    communityStaff: '    y y y - - - -',
    streetAdmin: '       y y y - - - -',
    districtSupervisor: 'y y y - - - -',
  },
  changeServiceCard: {
    everyone: '          - - - - - - -',
    communityStaff: '    - - y - - - -',
  },
  takeDownServiceEntry: {
    everyone: '          - - - - - - -',
    streetAdmin: '       y y y - - - -',
    districtSupervisor: 'y y y - - - -',
  },
  listSuggestionQueue: {
    everyone: '          - - - - - - -',
    streetAdmin: '       - y - - - - -',
    districtSupervisor: '- y - - - - -',
  },
  getSuggestion: {
    everyone: '          . . . . . . .',
    streetAdmin: '       y y . . . . .',
    districtSupervisor: 'y y . . . . .',
  },
  answerSuggestion: {
    everyone: '          . . . . . . .',
    streetAdmin: '       y y . . . . .',
    districtSupervisor: 'y y . . . . .',
  },
  reopenSuggestion: {
    everyone: '          . . . . . . .',
    streetAdmin: '       - - . . . . .',
    districtSupervisor: '- - . . . . .',
  },
  closeSuggestion: {
    everyone: '          . . . . . . .',
    streetAdmin: '       - - . . . . .',
    districtSupervisor: '- - . . . . .',
  },
  listReportQueue: {
    everyone: '          - - - - - - -',
    communityStaff: '    - - y - - - -',
    streetAdmin: '       - - y - - - -',
    districtSupervisor: '- - y - - - -',
  },
  getReport: {
    everyone: '          . . . . . . .',
    communityStaff: '    y y y . . . .',
    streetAdmin: '       y y y . . . .',
  },
  answerReport: {
    everyone: '          . . . . . . .',
    communityStaff: '    y y y . . . .',
    streetAdmin: '       y y y . . . .',
  },
};

const signs: Readonly<Record<string, string>> = { NOT_ALLOWED: '-', NOT_FOUND: '.' };
const nameOf = (kind: string, position: string): string => `${kind} ${position}`;

const peopleRows = () =>
  askers.flatMap((kind) =>
    Object.entries(positions).flatMap(([position, at]) =>
      personRows({
        called: nameOf(kind, position),
        grants: kind === 'user' || at === undefined ? [] : [aGrant(kind, at)],
      }),
    ),
  );

describe('who may do what with public words, wherever he stands', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    cloud = cloudOn(store.table, { ids: countedIds(5000) });
    await store.put([...villageRows(), ...peopleRows()]);
  });
  afterAll(() => engine.close());

  /** Puts back what a granted act has changed, so that each asker finds it as the first did. */
  const asBefore = () => store.put(villageRows());

  const signFor = async (act: string, as: string): Promise<string> => {
    const { code } = await cloud.ask(act, { ...grantedAsks[act], as });
    return code === undefined ? 'y' : (signs[code] ?? code);
  };

  it.each(Object.keys(matrix))('%s is granted and refused as the table says', async (act) => {
    const cells = askers.flatMap((kind) => {
      const row = (matrix[act]?.[kind] ?? matrix[act]?.everyone ?? '').trim().split(/\s+/);
      return Object.keys(positions).map((position, column) => ({ as: nameOf(kind, position), expected: row[column] }));
    });
    const refused = cells.filter(({ expected }) => expected !== 'y');
    const seen = await Promise.all(refused.map(async ({ as }) => [as, await signFor(act, as)]));
    for (const { as } of cells.filter(({ expected }) => expected === 'y')) {
      seen.push([as, await signFor(act, as)]);
      await asBefore();
    }
    const wrong = cells.filter(({ as, expected }) => !seen.some(([who, sign]) => who === as && sign === expected));
    expect(wrong).toEqual([]);
  });

  const open: readonly (readonly [string, Asking])[] = ['fileSuggestion', 'reportItem', 'markAnnouncementsRead'].map(
    (act) => [act, grantedAsks[act] ?? {}],
  );
  it.each(open)('%s is open to anybody with a session', async (act, asking) => {
    for (const kind of askers) {
      const { code } = await cloud.ask(act, { ...asking, as: nameOf(kind, 'community') });
      expect([kind, code]).toEqual([kind, undefined]);
    }
  });

  it('a visitor reads the boards without a mark, and one announcement with its editions', async () => {
    const list = await cloud.ask('listAnnouncements', { query: { nodes: home.community } });
    const one = await cloud.ask('getAnnouncement', grantedAsks.getAnnouncement);
    expect([list.body.unread, 'readUpTo' in list.body, one.body.relations]).toEqual([0, false, []]);
  });

  it('once taken back its words are gone for readers and stay for whoever may speak for the office', async () => {
    await cloud.ask('withdrawAnnouncement', grantedAsks.withdrawAnnouncement);
    const read = async (as?: string) =>
      (await cloud.ask('getAnnouncement', { ...grantedAsks.getAnnouncement, ...(as === undefined ? {} : { as }) }))
        .body;
    const [visitor, staff] = [await read(), await read('staff')];
    expect([visitor.state, visitor.reason, 'body' in visitor, 'body' in staff]).toEqual([
      'withdrawn',
      '改期了',
      false,
      true,
    ]);
    await asBefore();
  });

  it('a reader counts what is new since his mark, and a correction counts anew', async () => {
    const as = nameOf('user', 'community');
    const unread = async () =>
      (await cloud.ask('listAnnouncements', { as, query: { nodes: home.community } })).body.unread;
    await cloud.ask('markAnnouncementsRead', { as, body: { upTo: noon } });
    const seen = await unread();
    const later = cloudOn(store.table, { ids: countedIds(9000), clock: { now: () => '2026-11-22T05:00:00.000Z' } });
    await later.ask('amendAnnouncement', grantedAsks.amendAnnouncement);
    expect([seen, await unread()]).toEqual([0, 1]);
  });
});
