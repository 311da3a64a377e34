/** No kind of row is forgotten when somebody goes: each is some slice's to let go of, or can say nothing of anybody. */
import '../testkit/quiet';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countedIds } from '../testkit/fixed';
import { impersonalRows } from '../testkit/impersonal-rows';
import { photoBucket } from '../testkit/photo-bucket';
import { thinVault } from '../testkit/ports';
import { cursors } from '../testkit/routes';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { wholeLife } from '../testkit/whole-life';
import { personalDataOn } from './wiring/personal-data';

/** Ids and codes only, wherever they lie: the canaries of canaries.test.ts hold them to it. */
const isEvent = (name: string): boolean => name.endsWith(' event');

/** What stands after `kind:` in a file that writes rows, and is none: how a write came out. */
const noRows = ['saved', 'refused'];

/** Files that write to the table say so: they import its writes or its rows. */
const sourceRoot = join(__dirname, '..');
const sourceOf = (file: string): string => readFileSync(join(sourceRoot, file), 'utf8');
const sources = (readdirSync(sourceRoot, { recursive: true }) as string[]).filter(
  (file) => file.endsWith('.ts') && !/\.test\.ts$|^testkit\//.test(file),
);
/** A slice that no function serves yet leaves no row; it answers for its rows from the day on which one does. */
const wired = sources.filter((file) => file.startsWith('entry/')).map(sourceOf);
const isServed = (file: string): boolean => wired.some((source) => source.includes(`/${file.split('/')[0]}/`));
const tableFiles = sources.filter((file) => isServed(file) && /\/table'|\.\/keys\//.test(sourceOf(file)));
const kindsIn = (file: string): string[] =>
  [...sourceOf(file).matchAll(/\bkind: '(\w+)'/g)].map(([, kind]) => kind ?? '');

describe('a row of the table', () => {
  let engine: TestEngine;
  let store: TestTable;
  let personal: readonly string[];
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    const parts = { table: store.table, vault: thinVault, cursors, ids: countedIds(), objects: photoBucket() };
    personal = personalDataOn(parts).flatMap(({ rows }) => rows);
  });
  afterAll(() => engine.close());

  it('is some slice’s to let go of or names nobody, and whatever is said of there being, is there', async () => {
    const seen = [...(await wholeLife(engine))].filter((name) => !isEvent(name));
    expect(seen.sort()).toEqual([...personal, ...Object.keys(impersonalRows)].sort());
  });

  it('is one slice’s, not two’s, and not nobody’s besides', () => {
    const names = [...personal, ...Object.keys(impersonalRows)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('of a kind that the source writes is known by that kind, also where no act of the village leaves one', () => {
    const known = new Set([
      'event',
      ...[...personal, ...Object.keys(impersonalRows)].map((name) => name.split(' ')[1]),
    ]);
    const written = tableFiles.flatMap((file) => kindsIn(file).map((kind) => [file, kind] as const));
    expect(written.filter(([, kind]) => !known.has(kind) && !noRows.includes(kind))).toEqual([]);
    expect(written.length).toBeGreaterThan(60);
  });
});
