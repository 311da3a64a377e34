import { findChromium, NoBrowser, whyNoBrowser } from './find-chromium';

const nowhere = (): boolean => false;

test('CHROMIUM_PATH goes before the usual places', () => {
  expect(findChromium({ CHROMIUM_PATH: '/opt/my-chrome' }, () => true)).toBe('/opt/my-chrome');
  expect(findChromium({}, () => true)).toBe('/usr/bin/chromium');
});

test('a CHROMIUM_PATH that leads nowhere is an error, not a search elsewhere', () => {
  const onlyUsual = (path: unknown): boolean => path === '/usr/bin/chromium';
  expect(() => findChromium({ CHROMIUM_PATH: '/opt/gone' }, onlyUsual)).toThrow('/opt/gone');
});

test('without a browser a developer is told what to install', () => {
  expect(whyNoBrowser({}, nowhere)).toContain('config/install-browser.mjs');
});

test('without a browser CI fails', () => {
  expect(() => whyNoBrowser({ CI: 'true' }, nowhere)).toThrow(NoBrowser);
});
