/** What must be there before anything can run. Plain Node. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionEntries } from '../../config/function-entries.mjs';
import { root, run } from './steps.mjs';

const lockOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages ?? {};

/** Whether npm's own record of node_modules agrees with the lock file; packages for other platforms may be missing. */
const agreesWithLock = () => {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = lockOf('node_modules/.package-lock.json');
  return Object.entries(lockOf('package-lock.json')).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true || wanted.peer === true : found.version === wanted.version;
  });
};

/**
 * By the lock file, which stays as it is. Not `npm ci`: that refuses a lock file without the optional packages of every other
 * platform, and which of them a registry hands out differs.
 */
const npmInstall = () => {
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], 'npm ci');
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, 'npm install');
};

export const install = {
  name: 'packages',
  says: 'installing the packages (about a minute)',
  inputs: ['package-lock.json'],
  outputs: ['node_modules/.package-lock.json'],
  isFresh: agreesWithLock,
  make: npmInstall,
};

const node = (args, why) => run(process.execPath, args, why);

export const packageCloud = {
  name: 'cloud',
  says: 'building the functions and the template (a few seconds)',
  inputs: [
    'functions',
    'shared',
    'serverless.yml',
    'config/serverless',
    'config/stages',
    'config/function-entries.mjs',
    'config/functions-build.mjs',
    'config/package-cloud.mjs',
    'package-lock.json',
  ],
  outputs: [
    '.build/cloud/dev/cloudformation-template-update-stack.json',
    ...functionEntries(root).map((entry) => `dist/functions/${entry}.cjs`),
  ],
  make: () => node(['config/package-cloud.mjs', '--stage', 'dev'], 'The build of the functions'),
};

const client = (platform, seconds, entry) => ({
  name: platform,
  says: `building the client for ${platform} (about ${seconds} s)`,
  inputs: [
    'client',
    'shared',
    'config/index.ts',
    'config/dev.ts',
    'config/prod.ts',
    'config/client-build.mjs',
    'config/taro-aria.cjs',
    'config/taro-aria-props.cjs',
    'config/taro-aria-runtime.js',
    'config/local-template-ids.ts',
    'babel.config.js',
    'project.config.json',
    'tsconfig.json',
    'package-lock.json',
  ],
  outputs: [`dist/${platform}/${entry}`],
  make: () => node(['config/client-build.mjs', platform], `The build of the client for ${platform}`),
});

export const clientParts = { weapp: client('weapp', 35, 'app.json'), h5: client('h5', 40, 'index.html') };
