import { kindOf, newSecret } from './this-browser';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';

test.each([
  [chrome, 'chrome', 'windows'],
  [`${chrome} Edg/120.0.0.0`, 'edge', 'windows'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15',
    'safari',
    'mac',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', 'firefox', 'linux'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.50', 'wechat', 'ios'],
  ['curl/8', 'other', 'other'],
])('%s is known for what it is', (agent, browser, system) => {
  expect(kindOf(agent)).toEqual({ browser, system });
});

test('a secret is 43 letters, and another one each time', () => {
  expect(newSecret()).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(newSecret()).not.toBe(newSecret());
});
