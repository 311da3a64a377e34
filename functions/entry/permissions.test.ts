/** Every act × role × position, on a real table, against tables written by hand from DOMAIN §1 and §2.1. */
import '../testkit/quiet';
import { isDeepStrictEqual } from 'node:util';
import { api } from '../../shared/api';
import { type Role, roles } from '../../shared/kernel/actor';
import type { FailureCode } from '../../shared/kernel/failures';
import type { WishState } from '../../shared/wishes/wish';
import { residencyRow } from '../people/residency-rows.dynamo';
import type { Row } from '../platform/table';
import { aClaim, aGrant, aNotice, aResidency, aWish } from '../testkit/builders';
import { type Answer, type Cloud, cloudOn } from '../testkit/cloud';
import { idOf } from '../testkit/fixed';
import {
  type AskerKind,
  askers,
  matrix,
  matrixActs,
  positions,
  queueActs,
  residencyActs,
  wishActs,
} from '../testkit/permission-matrix';
import { home, nodeAbove } from '../testkit/places';
import { noticeRow, personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks } from '../testkit/village';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';

interface Cell {
  readonly act: string;
  readonly kind: AskerKind;
  readonly position: string;
}

const nameOf = ({ kind, position }: Omit<Cell, 'act'>): string => `${kind} ${position}`;
const subjectOf = ({ act, kind, position }: Cell): string => idOf(`${act} ${kind} ${position}`);

const grantsOf = ({ kind, position }: Omit<Cell, 'act'>) => {
  const at = positions[position];
  return kind === 'user' || at === undefined ? [] : [aGrant(kind as Role, at)];
};

const signs: Partial<Record<FailureCode, string>> = { NOT_ALLOWED: '-', NOT_FOUND: '.', OWN_WISH: 'o' };

const signOf = ({ code }: Answer): string => (code === undefined ? 'y' : (signs[code] ?? code));

const wishOf = (cell: Cell, state: WishState): Row[] => {
  const id = subjectOf(cell);
  const asker = idOf(nameOf(cell));
  const holdsPlace = cell.position === 'assigned';
  // One who has delivered already gives the wish something to settle for.
  const deliverers = cell.act === 'settleWish' ? [idOf('helper')] : [];
  const holders = [...deliverers, ...(holdsPlace ? [asker] : [])];
  const author = cell.position === 'own' ? asker : idOf('somebody else');
  const places = state === 'published' ? holders.length + 1 : 1;
  const wish = aWish({ id, state, authorId: author, places, holders, deliverers });
  return [wishRow(wish), ...(holdsPlace ? [claimRow(aClaim({ wishId: id, memberId: asker }))] : [])];
};

const residencyOf = (cell: Cell): Row =>
  residencyRow(
    aResidency({ id: subjectOf(cell), personId: cell.position === 'own' ? idOf(nameOf(cell)) : idOf('somebody else') }),
  );

const subjectRows = (cell: Cell): Row[] => {
  const state = wishActs[cell.act];
  if (state !== undefined) return wishOf(cell, state);
  return (residencyActs as readonly string[]).includes(cell.act) ? [residencyOf(cell)] : [];
};

const cellsOf = (act: string): Cell[] =>
  askers.flatMap((kind) => Object.keys(positions).map((position) => ({ act, kind, position })));

const expectedSign = ({ act, kind, position }: Cell): string | undefined =>
  (matrix[act]?.[kind] ?? matrix[act]?.everyone ?? '').trim().split(/\s+/)[Object.keys(positions).indexOf(position)];

/** Keys of all rows that were added, changed or removed, anywhere in the table. */
const changedRows = (before: readonly Row[], after: readonly Row[]): string[] => {
  const keyed = (rows: readonly Row[]) => new Map(rows.map((row) => [`${row.pk} ${row.sk}`, row]));
  const [then, now] = [keyed(before), keyed(after)];
  const keys = new Set([...then.keys(), ...now.keys()]);
  return [...keys].filter((key) => !isDeepStrictEqual(then.get(key), now.get(key)));
};

const askFor = async (cloud: Cloud, cell: Cell) => {
  const subject = subjectOf(cell);
  const isQueue = (queueActs as readonly string[]).includes(cell.act);
  const params = cell.act in wishActs ? { wishId: subject } : { residencyId: subject };
  return cloud.ask(cell.act, { ...grantedAsks[cell.act], as: nameOf(cell), ...(isQueue ? {} : { params }) });
};

describe('who may do what, wherever he stands', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    cloud = cloudOn(store.table);
    const people = cellsOf('').flatMap((cell) => personRows({ called: nameOf(cell), grants: grantsOf(cell) }));
    await store.put([...placeRows(), ...people, noticeRow(aNotice())]);
  });
  afterAll(() => engine.close());

  it.each(matrixActs)('%s is granted and refused as the table says, and a refusal writes nothing', async (act) => {
    const cells = cellsOf(act);
    await store.put(cells.flatMap(subjectRows));
    const wrongAmong = async (asked: readonly Cell[]): Promise<string[]> => {
      const signed = await Promise.all(asked.map(async (cell) => ({ cell, sign: signOf(await askFor(cloud, cell)) })));
      const wrong = signed.filter(({ cell, sign }) => sign !== expectedSign(cell));
      return wrong.map(({ cell, sign }) => `${nameOf(cell)}: ${sign}, not ${expectedSign(cell)}`);
    };
    const before = await store.everything();
    expect(await wrongAmong(cells.filter((cell) => expectedSign(cell) !== 'y'))).toEqual([]);
    const written = changedRows(before, await store.everything());
    expect(written).toEqual([]);
    expect(await wrongAmong(cells.filter((cell) => expectedSign(cell) === 'y'))).toEqual([]);
  });

  it('only a resident of a building files a wish', async () => {
    const levels = ['grid', 'building'] as const;
    const askers = roles.flatMap((role) => levels.map((level) => ({ role, level, called: `${role} of a ${level}` })));
    await store.put(
      askers.flatMap(({ role, level, called }) =>
        personRows({ called, grants: [aGrant(role, nodeAbove(home, level))] }),
      ),
    );
    const answers: string[] = [];
    for (const { called } of askers) {
      const { code = 'granted' } = await cloud.ask('submitWish', { ...grantedAsks.submitWish, as: called });
      answers.push(`${called}: ${code}`);
    }
    expect(answers.filter((answer) => !answer.endsWith(': NOT_A_RESIDENT'))).toEqual([
      'resident of a building: granted',
    ]);
  });

  const own = ['getMe', 'listMyWishes', 'listMyClaims', 'listNotices', 'reportMessageGrants'];
  it.each(own)('%s is open to everybody about himself', async (act) => {
    for (const kind of askers) {
      const { code } = await cloud.ask(act, { ...grantedAsks[act], as: nameOf({ kind, position: 'same' }) });
      expect([kind, code]).toEqual([kind, undefined]);
    }
  });

  it('another person’s notice is not found, whoever asks', async () => {
    for (const kind of askers) {
      const { code } = await cloud.ask('readNotice', {
        ...grantedAsks.readNotice,
        as: nameOf({ kind, position: 'parent' }),
      });
      expect([kind, code]).toEqual([kind, 'NOT_FOUND']);
    }
  });

  it('anybody with a session may ask to be known as a resident', async () => {
    for (const kind of askers) {
      const as = nameOf({ kind, position: 'otherCommunity' });
      expect([kind, (await cloud.ask('requestResidency', { ...grantedAsks.requestResidency, as })).code]).toEqual([
        kind,
        undefined,
      ]);
    }
  });

  it('a visitor reads what is public, opens a session, and is asked to for everything else', async () => {
    const answers: string[] = [];
    for (const { act, access } of api) {
      const { as: _, ...asking } = grantedAsks[act] ?? {};
      const { code } = await cloud.ask(act, asking);
      answers.push(`${access}: ${code}`);
    }
    expect([...new Set(answers)].sort()).toEqual(['either: NOT_FOUND', 'open: undefined', 'session: UNAUTHENTICATED']);
  });

  it('a visitor reads the card of a published wish and nothing else of it', async () => {
    await store.put([wishRow(aWish({ id: idOf('on the wall'), state: 'published' }))]);
    const { status, body } = await cloud.ask('getWish', { params: { wishId: idOf('on the wall') } });
    expect([status, body.relations, body.timeline]).toEqual([200, [], []]);
    const hidden = ['words', 'textVerdict', 'gridId', 'area', 'dueAt', 'rating', 'toCall', 'myClaim', 'closeReason'];
    expect(hidden.filter((field) => field in body)).toEqual([]);
  });
});
