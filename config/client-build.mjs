/**
 * Builds the client for one platform: `node config/client-build.mjs weapp|h5`.
 * Taro's own exit code cannot be trusted, so the result is judged: the entry file is there, every script parses, sizes fit.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const platform = process.argv[2];
/** KiB. The second is WeChat's limit; the first is ours, for the first opening on a slow phone. */
const limits = { main: 650, package: 2048 };

const fail = (why) => {
  console.error(`client-build: ${why}`);
  process.exit(1);
};

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

const build = (out) => {
  rmSync(out, { recursive: true, force: true });
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro');
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: platform };
  const { status } = spawnSync(process.execPath, [taro, 'build', '--type', platform], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) fail(`Taro ended with ${status}`);
};

const judgeScripts = (out) => {
  for (const file of filesUnder(out).filter((name) => name.endsWith('.js'))) {
    try {
      parse(readFileSync(file, 'utf8'), { ecmaVersion: 2020, sourceType: 'script' });
    } catch (error) {
      fail(`${path.relative(root, file)} does not parse: ${error.message}`);
    }
  }
};

const kib = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;

const judgePackages = (out) => {
  const app = JSON.parse(readFileSync(path.join(out, 'app.json'), 'utf8'));
  const subRoots = (app.subPackages ?? []).map((sub) => path.join(out, sub.root));
  const files = filesUnder(out);
  const parts = subRoots.map((folder) => [
    path.relative(out, folder),
    files.filter((file) => file.startsWith(folder + path.sep)),
    limits.package,
  ]);
  const main = files.filter((file) => !subRoots.some((folder) => file.startsWith(folder + path.sep)));
  for (const [name, members, limit] of [['main', main, limits.main], ...parts]) {
    console.log(`package ${name}: ${kib(members).toFixed(0)} KiB of ${limit}`);
    if (kib(members) > limit) fail(`package ${name} is larger than ${limit} KiB`);
  }
};

if (platform !== 'weapp' && platform !== 'h5') fail('say weapp or h5');
const out = path.join(root, 'dist', platform);
build(out);
const entry = platform === 'weapp' ? 'app.json' : 'index.html';
if (!existsSync(path.join(out, entry))) fail(`Taro wrote no ${entry}`);
judgeScripts(out);
if (platform === 'weapp') judgePackages(out);
else console.log(`h5: ${kib(filesUnder(out)).toFixed(0)} KiB`);
