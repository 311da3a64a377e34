import '../testkit/loud';
import { later } from '../../shared/kernel/instant';
import { jobRow } from '../imports/import-rows.dynamo';
import { residencyEventOf } from '../people/residency';
import { residencyEventRow } from '../people/residency-rows.dynamo';
import { aResidency } from '../testkit/builders';
import { aDocument } from '../testkit/documents';
import { idOf, noon } from '../testkit/fixed';
import { anImport } from '../testkit/importing';
import { otherCommunity } from '../testkit/places';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { documentRow } from './document-store';
import { driveEvent } from './drive-events';
import { fireTimers } from './fire-timers';
import { lookForStuck } from './stuck';

const minutes = (count: number) => later(noon, count * 60_000);
const event = residencyEventRow(
  residencyEventOf({ act: 'confirmResidency', at: noon, eventId: idOf('one'), actorId: idOf('staff') }, aResidency()),
);
const timer = { pk: 'TIMED', sk: 'TIMER', kind: 'timer', act: 'ring', dueShard: '1', dueAt: noon };
const never = () => Promise.reject(new Error('not now'));

describe('what is stuck', () => {
  let engine: TestEngine;
  let store: TestTable;
  let lines: Record<string, unknown>[];
  let listening: jest.SpyInstance[];
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    lines = [];
    listening = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk: unknown) => {
        lines.push(JSON.parse(String(chunk)));
        return true;
      }),
    );
  });
  afterEach(() => {
    for (const spy of listening) spy.mockRestore();
  });
  afterAll(() => engine.close());

  const counted = () =>
    lines
      .filter(({ line }) => line === 'STUCK_LOOKED')
      .map(({ stuck, events, timers, jobs }) => [stuck, events, timers, jobs]);

  it('is counted after an hour, every quarter of an hour, and not before', async () => {
    await store.put([event, timer]);
    for (const minute of [0, 15, 45, 59, 60, 61, 74, 75]) await lookForStuck(store.table)(minutes(minute));
    expect(counted()).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [2, 1, 1, 0],
      [2, 1, 1, 0],
    ]);
  });

  it('counts though it is tried again and again in vain, at least every quarter of an hour', async () => {
    await store.put([event, timer]);
    const tried: string[] = [];
    const acts = { ring: () => never() };
    for (let minute = 1; minute <= 120; minute += 1) {
      const at = minutes(minute);
      const before = await store.everything();
      await fireTimers(store.table, acts)(at);
      const [row] = await store.table.get([event]);
      if (String(row?.pendingAt) <= at) await driveEvent(store.table, [{ name: 'never', run: never }])(row ?? {}, at);
      if (JSON.stringify(before) !== JSON.stringify(await store.everything())) tried.push(at);
      await lookForStuck(store.table)(at);
    }
    expect(counted().at(-1)).toEqual([2, 1, 1, 0]);
    expect(tried.slice(-4).length).toBe(4);
    const gaps = tried.slice(1).map((at, index) => Date.parse(at) - Date.parse(tried[index] ?? at));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(15 * 60_000);
  });

  it('is nothing where all is done, or not due yet', async () => {
    const { pendingShard: _, pendingAt: __, ...done } = event;
    await store.put([done, { ...timer, dueAt: minutes(130) }]);
    await lookForStuck(store.table)(minutes(120));
    expect(counted()).toEqual([[0, 0, 0, 0]]);
  });

  it('is an import or a document that nobody has picked up for an hour, and none that has ended', async () => {
    await store.put([
      jobRow(anImport({ state: 'checking' })),
      jobRow(anImport({ id: idOf('ended'), state: 'done' })),
      documentRow(aDocument()),
      documentRow(aDocument({ name: { kind: 'building_sheets', placeId: otherCommunity.community }, state: 'ready' })),
    ]);
    for (const minute of [45, 60]) await lookForStuck(store.table)(minutes(minute));
    expect(counted()).toEqual([
      [0, 0, 0, 0],
      [2, 0, 0, 2],
    ]);
  });
});
