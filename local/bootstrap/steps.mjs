/** Steps that are done only when what they start from has changed since they were done last. Plain Node. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const filesUnder = (path) => {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  const entries = readdirSync(absolute, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
};

const isFile = (path) => /\.\w+$/.test(path);

/** One digest over the contents of files and folders; tests do not count. */
export const digestOf = (inputs) => {
  const files = inputs.flatMap((path) => (isFile(path) ? [join(root, path)].filter(existsSync) : filesUnder(path)));
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of files.filter((path) => !/\.test\.tsx?$/.test(path)).sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

const stampOf = (name) => join(root, '.cache', `${name}.stamp`);

export const isFresh = ({ name, inputs, outputs }) => {
  const stamp = stampOf(name);
  if (!existsSync(stamp) || !outputs.every((path) => existsSync(join(root, path)))) return false;
  return readFileSync(stamp, 'utf8') === digestOf(inputs);
};

const heartbeatMs = 10_000;

/**
 * Runs a program of this machine. What it says is shown only when it fails; meanwhile a line now and then tells that it
 * is still at work. Rejects when it fails.
 */
export const run = (command, args, why) =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk) => {
      said = (said + chunk).slice(-20_000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const beat = setInterval(() => console.log(`  … ${Math.round((performance.now() - began) / 1000)} s`), heartbeatMs);
    child.once('error', ({ message }) => listen(message));
    child.once('close', (code) => {
      clearInterval(beat);
      if (code === 0) resolve();
      else reject(new Error(`${said.trim()}\n\n${why} failed.`));
    });
  });

/**
 * Does a step unless it is fresh, and says so, with how long it may take and how long it took. The stamp holds what the
 * inputs were before: what changes while the step runs is seen at the next start.
 */
export const step = async (part) => {
  if (part.isFresh?.() ?? isFresh(part)) return;
  const began = performance.now();
  console.log(`… ${part.says}`);
  const digest = digestOf(part.inputs);
  rmSync(stampOf(part.name), { force: true });
  await part.make();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampOf(part.name), digest);
  console.log(`✓ ${part.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
};
