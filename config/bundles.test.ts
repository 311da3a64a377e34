import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf, projectRoot } from './compiled-template';
import { functionEntries } from './function-entries.mjs';

const entries = functionEntries(projectRoot);
const bundleOf = (entry: string) => join(projectRoot, `dist/functions/${entry}.cjs`);
const fingerprints = () =>
  entries.map((entry) =>
    createHash('sha256')
      .update(readFileSync(bundleOf(entry)))
      .digest('hex'),
  );

/** The names in a zip's central directory. */
const namesIn = (zip: Buffer): readonly string[] => {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const start = at + 46;
    at = start + name + extra + comment;
    return zip.toString('utf8', start, start + name);
  });
};

beforeAll(() => {
  packageOf('dev');
});

/** In KB. Nobody waits for these. */
const unhurried: Readonly<Record<string, number>> = { stream: 600, timers: 600, printing: 1300 };

test.each(entries.filter((entry) => !(entry in unhurried)))(
  'the bundle of %s starts quickly: at most 450 KB',
  (entry) => {
    expect(statSync(bundleOf(entry)).size).toBeLessThanOrEqual(450 * 1024);
  },
);

test.each(Object.entries(unhurried))('the bundle of %s, for which nobody waits, stays within %i KB', (entry, most) => {
  expect(statSync(bundleOf(entry)).size).toBeLessThanOrEqual(most * 1024);
});

test.each(entries)('the bundle of %s holds nothing of this machine, the client or the tests', (entry) => {
  const { outputs } = JSON.parse(readFileSync(join(projectRoot, '.build/functions-meta.json'), 'utf8')) as {
    outputs: Record<string, { inputs: Record<string, unknown> }>;
  };
  const inputs = Object.keys(outputs[`dist/functions/${entry}.cjs`]?.inputs ?? {});
  const own = inputs.filter((input) => !input.startsWith('node_modules/') && !input.startsWith('left-out:'));
  expect(own).toContain(`functions/entry/${entry}.ts`);
  expect(own.filter((input) => !/^(functions|shared)\//.test(input))).toEqual([]);
  expect(own.filter((input) => /\/testkit\/|\.test\.tsx?$/.test(input))).toEqual([]);
  expect(readFileSync(bundleOf(entry), 'utf8')).not.toContain('__local');
});

test('the same sources give the same bytes', () => {
  const before = fingerprints();
  execFileSync(process.execPath, ['config/functions-build.mjs'], { cwd: projectRoot, stdio: 'pipe' });
  expect(fingerprints()).toEqual(before);
});

/** Beside the bundle: the type that sheets are printed in, with its licence, and for nobody else. */
const besides: Readonly<Record<string, readonly string[]>> = {
  printing: ['dist/functions/fonts/LICENSE', 'dist/functions/fonts/NotoSansHans-Regular.otf'],
};

test.each(entries)('the zip of %s holds its bundle and nothing that is not its own', (entry) => {
  expect(namesIn(readFileSync(join(packageOf('dev'), `${entry}.zip`)))).toEqual([
    ...(besides[entry] ?? []),
    `dist/functions/${entry}.cjs`,
  ]);
});
