/**
 * The first thing that runs on a fresh clone, so it needs nothing but Node itself:
 *
 *   node local/bootstrap.mjs start [--fresh]    installs and builds what is stale, then starts the local cloud
 *   node local/bootstrap.mjs test [jest's own]  the same for everything the tests need, then runs all tests
 *   node local/bootstrap.mjs check-install      installs only
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clientParts, install, packageCloud } from './bootstrap/parts.mjs';
import { root, step } from './bootstrap/steps.mjs';

const oldestNode = [20, 19];

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(
    `Node ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node}: https://nodejs.org`,
  );
};

const withoutExperimentalWarnings = () => {
  const emit = process.emitWarning;
  process.emitWarning = (warning, ...about) => {
    const type = typeof about[0] === 'object' ? about[0]?.type : about[0];
    if (type !== 'ExperimentalWarning') emit.call(process, warning, ...about);
  };
};

const start = async (words) => {
  await step(packageCloud);
  await step(clientParts.h5);
  // The lines of the terminal are for people.
  withoutExperimentalWarnings();
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  // Time is told as in the cloud, where the zone is UTC.
  process.env.TZ = 'UTC';
  const require = createRequire(import.meta.url);
  require('tsx/cjs/api').register();
  await require('./start.ts').start({ root, env: process.env, fresh: words.includes('--fresh') });
};

const test = async (words) => {
  await step(packageCloud);
  await step(clientParts.weapp);
  await step(clientParts.h5);
  const browser = spawnSync(process.execPath, [join(root, 'config/install-browser.mjs')], { stdio: 'inherit' });
  if (browser.status !== 0) return browser.status ?? 1;
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const env = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TZ: 'UTC' };
  const args = [jest, '--config', join(root, 'config/jest.config.cjs'), ...words];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
};

const commands = { start, test, 'check-install': () => 0 };

try {
  const [name = '', ...words] = process.argv.slice(2);
  if (!Object.hasOwn(commands, name)) throw new Error(`Say one of: ${Object.keys(commands).join(', ')}`);
  checkNode();
  await step(install);
  process.exitCode = (await commands[name](words)) ?? 0;
} catch (fault) {
  console.error(`\n${fault instanceof Error ? fault.message : fault}\n`);
  process.exitCode = 1;
}
