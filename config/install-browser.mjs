// Makes sure that this machine has what the browser journeys need: a Chromium, and a font with Chinese glyphs
// (without one every screenshot shows empty boxes). Installs both where that is possible without asking anybody;
// otherwise says what to install. Plain Node, because it runs before anything else is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FONT_FILE = '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc';
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}

function hasBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named);
  return BROWSERS.some(onPath) || existsSync(MAC_CHROME);
}

/** Any font that covers Chinese will do; fontconfig knows. macOS and Windows bring their own. */
function hasChineseFont() {
  if (process.platform !== 'linux' || existsSync(FONT_FILE)) return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

function missingPackages() {
  return [...(hasBrowser() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-wqy-zenhei'])];
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function explain(missing) {
  const line = `Missing for the browser journeys: ${missing.join(', ')}.`;
  const debian = `On Debian or Ubuntu, as root:  apt-get update && apt-get install -y ${missing.join(' ')}`;
  const other = 'Elsewhere: install Chromium or Chrome, and set CHROMIUM_PATH if it is in an unusual place.';
  console.error([line, debian, other].join('\n'));
}

function main() {
  const missing = missingPackages();
  if (missing.length === 0) {
    console.log('Chromium and a Chinese font are installed.');
    return 0;
  }
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    console.error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return 1;
  }
  const mayInstall = process.getuid?.() === 0 && onPath('apt-get');
  if (!mayInstall) {
    explain(missing);
    return 1;
  }
  console.log(`Installing ${missing.join(' and ')} (once, about 100 MB to fetch) ...`);
  const steps = [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', ...missing]],
  ];
  const done = steps.every(([command, args]) => run(command, args)) && missingPackages().length === 0;
  if (!done) explain(missingPackages().length > 0 ? missingPackages() : missing);
  return done ? 0 : 1;
}

process.exitCode = main();
