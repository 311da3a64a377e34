import { renderHook } from '@testing-library/react';
import { phone } from '../testkit/taro';
import { goTo, useAsked } from './navigate';
import { setReadingMode } from './reading-mode';

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

describe('in 关怀版', () => {
  beforeEach(() => setReadingMode('care'));
  afterEach(() => setReadingMode('standard'));

  test.each([
    ['wishForm', { again: 'w' }, '/packages/elder/wish/index?again=w'],
    ['letter', {}, '/packages/elder/letter/index'],
    ['letter', { for: 'p' }, '/packages/elder/letter/index?for=p'],
    ['report', { type: 'wish', subject: 'w' }, '/packages/elder/report/index?type=wish&subject=w'],
  ] as const)('a form, %s with %j, is asked one question a screen', (page, asked, url) => {
    goTo(page, asked);
    expect(phone.went[0]?.url).toBe(url);
  });

  test.each([
    ['letter', { id: 's' }, '/packages/suggestions/letter/index?id=s'],
    ['letter', { view: 'mine' }, '/packages/suggestions/letter/index?view=mine'],
    ['report', { view: 'mine' }, '/packages/reports/item/index?view=mine'],
    ['report', { id: 'r' }, '/packages/reports/item/index?id=r'],
  ] as const)('what is only read, %s with %j, is read where everybody reads it', (page, asked, url) => {
    goTo(page, asked);
    expect(phone.went[0]?.url).toBe(url);
  });
});
