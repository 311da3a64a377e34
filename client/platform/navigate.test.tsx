import { renderHook } from '@testing-library/react';
import { phone } from '../testkit/taro';
import { goTo, useAsked } from './navigate';

beforeEach(() => phone.reset());

test('a page reads what whoever sent somebody there has said, in words', () => {
  goTo('board', { place: 'c371071007002', name: '古寨社区 100%' });
  const [, query = ''] = phone.went[0]?.url.split('?') ?? [];
  // WeChat hands the values over as they are written.
  phone.opens(Object.fromEntries(query.split('&').map((pair) => pair.split('=') as [string, string])));
  expect(renderHook(useAsked).result.current).toEqual({ place: 'c371071007002', name: '古寨社区 100%' });
});

test.each(['100%', '%E4%BD', ''])('an address that nobody encoded says what it says: %s', (name) => {
  phone.opens({ name });
  expect(renderHook(useAsked).result.current.name).toBe(name);
});
