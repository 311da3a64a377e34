import { aWishRow } from '../../testkit/people';
import { filtered, noFilter, type WishFilter } from './wish-filter';

const now = '2026-11-22T04:00:00.000Z';
const lamp = aWishRow({ id: 'lamp', category: 'repair', words: '换灯泡', dueAt: '2026-11-22T03:00:00.000Z' });
const shop = aWishRow({ id: 'shop', number: '12345678', category: 'errand', words: '买 药', dueAt: now });
const none = aWishRow({ id: 'none', words: '陪我说说话', publicWords: '陪老人聊天', communityName: '北山社区' });
const found = (filter: Partial<WishFilter>) =>
  filtered([lamp, shop, none], { ...noFilter, ...filter }, now).map(({ id }) => id);

test.each<[string, Partial<WishFilter>, readonly string[]]>([
  ['nothing in particular', {}, ['lamp', 'shop', 'none']],
  ['a category; what is not sorted is of none', { category: 'errand' }, ['shop']],
  ['what is late: not at the very moment, and not without a day', { lateOnly: true }, ['lamp']],
  ['a resident’s words', { words: '灯' }, ['lamp']],
  ['words with spaces between, on either side', { words: ' 买药 ' }, ['shop']],
  ['the words that staff issued', { words: '聊天' }, ['none']],
  ['a community', { words: '北山' }, ['none']],
  ['a number as it is said', { words: '1234 5678' }, ['shop']],
  ['all at once', { category: 'repair', lateOnly: true, words: '药' }, []],
])('whoever looks for %s finds it', (_, filter, ids) => {
  expect(found(filter)).toEqual(ids);
});
