import type { importTransitions } from '../../shared/imports/transitions';
import type { Chunk } from '../imports/chunk';
import { commitChunkOn } from '../imports/chunk-writes.dynamo';
import { jobRow } from '../imports/import-rows.dynamo';
import { importStoreOn } from '../imports/import-store.dynamo';
import { importWorkOn } from '../imports/import-work.dynamo';
import { changed, type Job, jobEvent } from '../imports/job';
import { idOf, noon } from './fixed';
import { anImport } from './importing';
import { home } from './places';
import { cursors } from './routes';
import type { StoreContract } from './store-contract';

const asker = (key: string) => ({ personId: idOf('staff'), key: `${key}-of-the-test`, at: noon });
const remember = { act: 'anAct', requestHash: 'hash', reply: {} };
const deed = (act: keyof typeof importTransitions, name: string) => ({ act, at: noon, eventId: idOf(name) });
const part = (index: number, job: Job) => ({
  part: { index, digest: `digest ${index}`, sealed: `sealed.${index}` },
  event: jobEvent(deed('addImportPart', `part ${index}`), job),
});
const started = (job: Job) => ({
  act: 'startImport' as const,
  job,
  event: jobEvent({ act: 'startImport', at: noon, eventId: idOf(`${job.id} started`) }, job),
});
const running = (changes: Partial<Job> = {}) => anImport({ state: 'running', received: 1, rows: 2, ...changes });

/** Two rows of the list, of which one was refused. */
const chunk = (before: Job): Chunk => ({
  before,
  after: { ...before, cursor: before.cursor + 2, counts: { ...before.counts, added: 1, refused: 1 } },
  lines: [
    { line: 2, outcome: 'added', shown: '1号楼 3**** 张**' },
    { line: 3, outcome: 'refused', shown: '', reason: 'missing', field: 'name' },
  ],
  writes: [],
  matches: [],
  places: [],
});

export const importStoreContract: StoreContract = (fresh) => {
  it('each part of a file counts once, in whatever order they come, and none when the file is closed', async () => {
    const { table } = await fresh();
    const [store, work] = [importStoreOn(table, cursors), importWorkOn(table)];
    const job = anImport({ parts: 2 });
    expect((await store.addJob(started(job), asker('start'), remember)).kind).toBe('saved');
    expect((await store.addPart(part(1, job), asker('second'), remember)).kind).toBe('saved');
    const again = await store.addPart(part(1, job), asker('second once more'), remember);
    expect(again.kind === 'refused' && again.current.entity?.partDigest).toBe('digest 1');
    expect((await store.addPart(part(0, job), asker('first'), remember)).kind).toBe('saved');
    expect((await store.find(job.id))?.received).toBe(2);
    expect(await work.parts(job)).toEqual(['sealed.0', 'sealed.1']);

    const sealed = changed(deed('runImport', 'sealed'), job);
    expect((await store.saveJob(sealed, asker('run'), remember)).kind).toBe('saved');
    expect((await store.addPart(part(2, job), asker('late'), remember)).kind).toBe('refused');
    await work.dropParts(job);
    expect(await work.parts(job)).toEqual([]);
  });

  it('rows are taken from where the job stands and from nowhere else', async () => {
    const { table, put } = await fresh();
    const [store, commit] = [importStoreOn(table, cursors), commitChunkOn(table)];
    const before = running();
    await put([jobRow(before)]);
    expect([await commit(chunk(before)), await commit(chunk(before))]).toEqual([true, false]);
    expect(await store.find(before.id)).toMatchObject({ cursor: 2, counts: { added: 1, refused: 1 } });
    const lines = async (show: 'all' | 'refused') => {
      const page = await store.listRows(before.id, show, undefined);
      return page.ok && page.value.items.flatMap((item) => item.lines.map(({ line }) => line));
    };
    expect([await lines('all'), await lines('refused')]).toEqual([[2, 3], [3]]);
  });

  it('a job is worked on until it has ended, the longest waiting first, and later after each failure', async () => {
    const { table, put } = await fresh();
    const [store, work] = [importStoreOn(table, cursors), importWorkOn(table)];
    const [first, second] = [
      running({ id: idOf('first'), startedAt: '2026-11-01T08:00:00.000Z' }),
      running({ id: idOf('second'), startedAt: '2026-11-01T09:00:00.000Z' }),
    ];
    await put([jobRow(second), jobRow(first), jobRow(anImport({ id: idOf('receiving') }))]);
    expect(await work.due(noon)).toEqual([first.id, second.id]);
    await work.putOff(first, noon);
    expect(await work.due(noon)).toEqual([second.id]);
    expect((await store.find(first.id))?.tries).toBe(1);

    const done = changed(deed('finishImport', 'finished'), second);
    expect([await work.saveBySystem(done), await work.saveBySystem(done)]).toEqual([true, false]);
    expect(await work.due(noon)).toEqual([]);
    expect((await store.find(second.id))?.state).toBe('done');
  });

  it('those of a place are listed there and above, the newest first', async () => {
    const { table, put } = await fresh();
    const store = importStoreOn(table, cursors);
    const [older, newer] = [
      anImport({ id: idOf('older'), startedAt: '2026-11-01T08:00:00.000Z' }),
      anImport({ id: idOf('newer'), startedAt: '2026-11-01T09:00:00.000Z' }),
    ];
    await put([jobRow(older), jobRow(newer)]);
    const listed = async (placeId: string) => {
      const page = await store.list(placeId, undefined);
      return page.ok && page.value.items.map(({ id }) => id);
    };
    const both = [newer.id, older.id];
    expect([await listed(home.community), await listed(home.street)]).toEqual([both, both]);
  });
};
