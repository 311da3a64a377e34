/**
 * Packages the cloud side as it would be deployed, offline and without credentials, into .build/cloud/<stage>/: one zip
 * a function and the compiled CloudFormation template.
 *
 *   node config/package-cloud.mjs [--stage dev] [--region cn-northwest-1] [--template]
 *
 * Nothing is done when nothing that matters has changed. `--template` asks for a fresh template only: it does not
 * depend on the functions' code, so older zips may lie beside it.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { buildFunctions, entries, filesOf, root } from './functions-build.mjs';

const templateInputs = ['serverless.yml', 'config/serverless', 'config/stages', 'config/package-cloud.mjs'];
const codeInputs = ['functions', 'shared', 'config/functions-build.mjs', 'package-lock.json'];
const tests = /\.test\.tsx?$|\/testkit\//;

const filesUnder = async (path) => {
  const found = await readdir(join(root, path), { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (found === undefined) return [path];
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
};

const digestOf = async (inputs, words) => {
  const files = (await Promise.all(inputs.map(filesUnder))).flat().filter((file) => !tests.test(file));
  const hash = createHash('sha256').update(words.join('\0'));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex');
};

const cloud = join(root, '.build/cloud');
const lock = join(cloud, '.lock');
const staleAfterMs = 120_000;

/** Start, tests and a deployment may ask at once: one of them works, the others find its result. */
const exclusively = async (work) => {
  await mkdir(cloud, { recursive: true });
  while (
    !(await mkdir(lock).then(
      () => true,
      () => false,
    ))
  ) {
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > staleAfterMs) await rm(lock, { recursive: true, force: true });
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
};

const stampOf = (folder) =>
  readFile(join(folder, 'stamp.json'), 'utf8').then(
    (text) => JSON.parse(text),
    () => ({ template: '', code: '' }),
  );

/** All that goes into a function's package. */
const filesIn = (entry) =>
  [`${entry}.cjs`, ...Object.keys(filesOf[entry] ?? {})].map((file) => `dist/functions/${file}`);
const isBuilt = (entry) => filesIn(entry).every((file) => existsSync(join(root, file)));

/** The tool packs a folder that holds what it needs and nothing else, so that no tree of modules is searched. */
const pack = async (stage, region) => {
  const work = join(cloud, '.work');
  await rm(work, { recursive: true, force: true });
  for (const part of ['serverless.yml', 'config/serverless', 'config/stages']) {
    await cp(join(root, part), join(work, part), { recursive: true });
  }
  for (const file of entries.flatMap(filesIn)) {
    await cp(join(root, file), join(work, file));
  }
  const withoutAws = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'));
  const tool = join(root, 'node_modules/serverless/bin/serverless.js');
  try {
    await promisify(execFile)(process.execPath, [tool, 'package', '--stage', stage, '--region', region], {
      cwd: work,
      env: { ...Object.fromEntries(withoutAws), AWS_EC2_METADATA_DISABLED: 'true' },
    });
  } catch (fault) {
    throw new Error([fault.message, fault.stdout].filter(Boolean).join('\n'), { cause: fault });
  }
  return join(work, '.serverless');
};

const packageWhenStale = async ({ stage, region, templateOnly }) => {
  const folder = join(cloud, stage);
  const [template, code] = await Promise.all([digestOf(templateInputs, [stage, region]), digestOf(codeInputs, [])]);
  const stamp = await stampOf(folder);
  const codeIsFresh = stamp.code === code && entries.every(isBuilt);
  if (stamp.template === template && (templateOnly || codeIsFresh)) return folder;
  await buildFunctions();
  const packed = await pack(stage, region);
  await writeFile(join(packed, 'stamp.json'), JSON.stringify({ template, code }));
  await rm(folder, { recursive: true, force: true });
  await rename(packed, folder);
  return folder;
};

/**
 * Returns the folder of the package, made anew when it was stale. Throws with the tool's own words when the
 * configuration does not hold.
 */
export const packageCloud = ({ stage = 'dev', region = 'cn-northwest-1', templateOnly = false } = {}) =>
  exclusively(() => packageWhenStale({ stage, region, templateOnly }));

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { stage: { type: 'string' }, region: { type: 'string' }, template: { type: 'boolean' } },
  });
  try {
    const { template, ...where } = values;
    console.log((await packageCloud({ ...where, templateOnly: template === true })).slice(root.length + 1));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
