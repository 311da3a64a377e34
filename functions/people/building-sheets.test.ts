/** The printed sheets of a place: asked for by staff, made outside the request, fetched by a signed address. */
import '../testkit/quiet';
import { daysInMs, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import { mostSheets } from '../../shared/people/building-sheets';
import { mostTries, workDocument } from '../kernel/make-document';
import { placeKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { filesIn, type Shelf } from '../testkit/documents';
import { type FixedClock, fixedClock, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, siblingGrid } from '../testkit/places';
import { thinCodes } from '../testkit/ports';
import { gridContact, personRows, placeRows } from '../testkit/rows';
import { buildingRows, inWords, printOn, sheetsMakingOn } from '../testkit/sheets';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { chunkBuildings } from './draw-building-codes';

const minutes = (count: number): string => later(noon, count * 60_000);
const community = home.community;
const ofGrid = { kind: 'building_sheets', placeId: home.grid } as const;

describe('the printed sheets of a place', () => {
  let engine: TestEngine;
  let store: TestTable;
  let clock: FixedClock;
  let cloud: Cloud;
  let shelf: Shelf;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put([
      ...placeRows(),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'worker', grants: [aGrant('gridWorker', nodeAbove(home, 'grid'))] }),
      ...personRows({ called: 'street', grants: [aGrant('streetAdmin', nodeAbove(home, 'street'))] }),
    ]);
    clock = fixedClock();
    cloud = cloudOn(store.table, { clock });
    shelf = new Map();
  });
  afterAll(() => engine.close());

  const request = async (as = 'staff', placeId = community) =>
    cloud.ask('requestBuildingSheets', { as, params: { placeId } });
  const look = async (as = 'staff', placeId = community) => cloud.ask('getBuildingSheets', { as, params: { placeId } });
  const print = (at = noon, changes = {}) => printOn(store.table, at, { files: filesIn(shelf), ...changes });
  const printed = (): string[] =>
    [...shelf.values()].flatMap((pdf) => Buffer.from(pdf).toString().split('\n').slice(1));
  const drawnCodes = async (): Promise<number> =>
    (await store.everything()).filter(({ kind }) => kind === 'code').length;
  const eventTypes = async (): Promise<unknown[]> =>
    (await store.everything()).filter(({ kind }) => kind === 'event').map(({ event }) => (event as Row).type);

  it('are asked for, made within a run, and fetched by an address that is signed at each look', async () => {
    const asked = await request();
    expect(asked.body).toEqual({ placeId: community, state: 'working', askedAt: noon, drawn: 0 });
    await print();
    const [key] = [...shelf.keys()];
    expect((await look()).body).toEqual({
      placeId: community,
      state: 'ready',
      askedAt: noon,
      drawn: 2,
      buildings: 2,
      until: later(noon, daysInMs(7)),
      url: `https://bucket.test/${key}?signed`,
    });
    expect((await eventTypes()).sort()).toEqual(['document.ready', 'document.requested']);
  });

  it('have a page for each building, in their order, with the office number of its grid', async () => {
    await request();
    await print();
    expect(printed().map((line) => line.split(' ').toSpliced(2, 1))).toEqual([
      ['试验社区', `地点${home.building}`, gridContact.dutyPhone],
      ['试验社区', `地点${siblingGrid.building}`, gridContact.dutyPhone],
    ]);
  });

  it('of a grid are those of its buildings alone, also where nobody’s number is published', async () => {
    const { place } = placeKeys(home.grid);
    const [row] = await store.table.get([place]);
    const { contact: _, ...silent } = row ?? {};
    await store.put([{ ...silent, ...place }]);
    await request('worker', home.grid);
    await print();
    expect(printed().map((line) => line.split(' ').toSpliced(2, 1))).toEqual([
      ['试验社区', `地点${home.building}`, '没有电话'],
    ]);
  });

  it('are asked for once at a time: a second request joins the first, also of somebody else', async () => {
    const first = await request();
    clock.advance(60_000);
    expect((await request('street')).body).toEqual(first.body);
    expect(await eventTypes()).toEqual(['document.requested']);
    await print(minutes(2));
    expect([shelf.size, (await look()).body.state]).toEqual([1, 'ready']);
  });

  it('can be made anew: the earlier ones give way, and no code is drawn twice', async () => {
    await request();
    await print();
    clock.advance(60_000);
    expect((await request()).body.state).toBe('working');
    expect((await look()).body.url).toBeUndefined();
    const draw = jest.fn();
    await print(minutes(2), { codes: { draw } });
    expect([draw.mock.calls, (await look()).body.state]).toEqual([[], 'ready']);
  });

  it('run out after seven days, also before the table has removed them', async () => {
    await request();
    await print();
    clock.advance(daysInMs(7) - 1);
    expect((await look()).body.state).toBe('ready');
    clock.advance(1);
    expect((await look()).body).toEqual({ placeId: community, state: 'none' });
    const [row] = (await store.everything()).filter(({ kind }) => kind === 'document');
    expect(row?.expiresAt).toBe(Date.parse(later(noon, daysInMs(7))) / 1000);
  });

  it.each([
    ['a grid worker of his own grid', 'worker', home.grid, undefined],
    ['a grid worker of the whole community', 'worker', community, 'NOT_ALLOWED'],
    ['a grid worker of the grid beside his', 'worker', siblingGrid.grid, 'NOT_ALLOWED'],
    ['staff of another community', 'staff', otherCommunity.community, 'NOT_ALLOWED'],
    ['the street of a whole street, which has too many', 'street', home.street, 'NOT_FOUND'],
    ['staff of one building', 'staff', home.building, 'NOT_FOUND'],
    ['staff of a place that is none', 'staff', 'c900009009009', 'NOT_FOUND'],
  ])('are asked for by %s', async (_, as, placeId, code) => {
    expect([(await request(as, placeId)).code, (await look(as, placeId)).code]).toEqual([code, code]);
  });

  it('are told as impossible where there are no buildings, or too many for one document', async () => {
    await store.put([
      {
        ...placeKeys('g90000100100103').place,
        id: 'g90000100100103',
        kind: 'grid',
        name: '空网格',
        path: { ...nodeAbove(home, 'community'), grid: 'g90000100100103' },
      },
    ]);
    await request('staff', 'g90000100100103');
    await store.put(buildingRows(mostSheets));
    await request('staff', home.grid);
    await print();
    const failures = [await look('staff', 'g90000100100103'), await look('staff', home.grid)];
    expect(failures.map(({ body }) => [body.state, body.failure])).toEqual([
      ['failed', 'no_buildings'],
      ['failed', 'too_many'],
    ]);
    expect(shelf.size).toBe(0);
  });

  describe('of many buildings', () => {
    const count = 2 * chunkBuildings + 5;
    beforeEach(async () => {
      await store.put(buildingRows(count - 1));
      await request('staff', home.grid);
    });
    const view = async () => (await look('staff', home.grid)).body;

    it('are drawn a few at a time, and go on in the next run where this one’s time was up', async () => {
      const slow = { now: () => minutes(1) };
      await print(noon, { clock: slow });
      expect([await drawnCodes(), (await view()).drawn, (await view()).state]).toEqual([
        chunkBuildings,
        chunkBuildings,
        'working',
      ]);
      await print(minutes(1), { clock: { now: () => minutes(1) } });
      expect([await drawnCodes(), (await view()).state, printed().length]).toEqual([count, 'ready', count]);
    });

    it('wait while WeChat draws nothing, and keep what it has drawn', async () => {
      let left = chunkBuildings + 3;
      const { draw } = thinCodes;
      const tiring = {
        draw: (scene: string) => {
          left -= 1;
          return left < 0 ? Promise.resolve(refuse('WECHAT_UNAVAILABLE')) : draw(scene);
        },
      };
      await print(noon, { codes: tiring });
      expect([await drawnCodes(), (await view()).drawn, (await view()).state]).toEqual([
        chunkBuildings + 3,
        chunkBuildings,
        'working',
      ]);
      await print(noon);
      expect((await view()).state).toBe('working');
      await print(minutes(1));
      expect([(await view()).state, printed().length]).toEqual(['ready', count]);
    });

    it.each([
      [
        'WeChat draws nothing for more than an hour',
        { codes: { draw: async () => refuse('WECHAT_UNAVAILABLE') } },
        'no_codes',
      ],
      ['they cannot be laid out', { layOut: () => Promise.reject(new Error('no such type')) }, 'fault'],
    ])('are given up, and the reason is told, when %s', async (_, changes, failure) => {
      for (let tries = 0; tries < mostTries; tries += 1) await print(minutes(16 * tries), changes);
      expect((await view()).state).toBe('working');
      await print(minutes(16 * mostTries), changes);
      expect([(await view()).state, (await view()).failure]).toEqual(['failed', failure]);
      clock.advance(daysInMs(1));
      expect((await request('staff', home.grid)).body).toMatchObject({ state: 'working', drawn: 0 });
    });

    it('count a building that is added while they are made', async () => {
      const late = {
        ...buildingRows(1)[0],
        ...placeKeys(home.grid).child(`b${home.grid.slice(1)}050`),
        name: '晚到的楼',
      };
      const work = workDocument(sheetsMakingOn(store.table, { files: filesIn(shelf) }));
      const id = `b${home.grid.slice(1)}050`;
      await print(noon, { clock: { now: () => minutes(1) } });
      await store.put([{ ...late, id, path: { ...home, building: id } }]);
      await work(ofGrid, minutes(1));
      expect([(await view()).buildings, printed().filter((line) => line.includes('晚到的楼')).length]).toEqual([
        count + 1,
        1,
      ]);
    });

    it('that two workers are at are made once, and told once', async () => {
      const work = workDocument(sheetsMakingOn(store.table, { files: filesIn(shelf) }));
      await Promise.all([work(ofGrid, noon), work(ofGrid, noon)]);
      await print(minutes(1));
      expect([shelf.size, (await view()).state]).toEqual([1, 'ready']);
      expect((await eventTypes()).filter((type) => type === 'document.ready')).toHaveLength(1);
    });

    it('that were asked for anew meanwhile are not overwritten by work on the earlier ones', async () => {
      let asked = false;
      const work = workDocument(
        sheetsMakingOn(store.table, {
          files: filesIn(shelf),
          layOut: async (sheets, at) => {
            if (!asked) {
              asked = true;
              await print(noon);
              clock.advance(60_000);
              await request('staff', home.grid);
            }
            return inWords(sheets, at);
          },
        }),
      );
      await work(ofGrid, noon);
      expect([(await view()).state, (await view()).askedAt]).toEqual(['working', minutes(1)]);
    });
  });

  it('bear nobody’s name in their row and events but the asker’s id', async () => {
    await request();
    await print();
    const rows = (await store.everything()).filter(({ pk }) => String(pk).startsWith('DOCUMENT#'));
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['document', 'event', 'event']);
    expect(rows.filter((row) => JSON.stringify(row).includes(gridContact.workerName))).toEqual([]);
    expect(rows.filter((row) => JSON.stringify(row).includes(idOf('staff'))).map(({ kind }) => kind)).toEqual([
      'event',
    ]);
  });
});
