import * as fc from 'fast-check';
import { fitsKeyword, keywordType } from '../../local/wechat/keyword-limits';
import { noticeKinds } from '../../shared/notices/notice';
import { messageTemplateKeys, messageTemplates } from '../../shared/notices/templates';
import { aNotice } from '../testkit/builders';
import { outcomeOf, type SendAnswer, unfitKeywords, whyOf } from './message';
import { messageTime, messageValues } from './message-words';

const types = [
  'thing',
  'number',
  'letter',
  'symbol',
  'character_string',
  'time',
  'date',
  'amount',
  'phone_number',
  'car_number',
  'name',
  'phrase',
];

const close = fc.constantFrom(
  '心愿达成',
  '13812345678',
  '2026年11月22日 15:01',
  '2026年2月30日 25:61',
  '15:01~16:02',
  '2026-11-22',
  '2026.13.1',
  '¥1234567890.12',
  '3.5元',
  '鲁K12345',
  '张三',
  'Zhang San',
  '+86-631-5550001',
  '！',
  '😀',
  '\u2028',
  'A1!',
);
const values = fc.oneof(
  close,
  fc.string({ unit: 'binary', maxLength: 34 }),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.stringMatching(/^[0-9年月日:~. -]{1,20}$/),
  fc.stringMatching(/^[一-龥A-Za-z0-9 ]{1,12}$/),
);

describe('a value for a message', () => {
  it.each(types)('that we let through as %s is never refused by WeChat', (type) => {
    const refusedOnly = fc.property(values, (value) => {
      const ours = unfitKeywords({ [`${type}1`]: value }).length === 0;
      return !ours || fitsKeyword(type, value);
    });
    fc.assert(refusedOnly, { numRuns: 3000 });
  });

  it.each([
    ['thing1', '有邻居来帮您了', true],
    ['thing1', '一'.repeat(20), true],
    ['thing1', '一'.repeat(21), false],
    ['thing1', '有\n邻居', false],
    ['thing1', '', false],
    ['phrase2', '心愿达成', true],
    ['phrase2', '心愿达成了吗', false],
    ['phrase2', 'OK', false],
    ['character_string4', '12345678', true],
    ['character_string4', '一二三', false],
    ['character_string4', '1'.repeat(33), false],
    ['time3', '2026年11月22日 15:01', true],
    ['time3', '昨天', false],
    ['riddle1', 'x', false],
  ])('%s %j fits: %s', (keyword, value, fits) => {
    expect(unfitKeywords({ [keyword]: value })).toEqual(fits ? [] : [keyword]);
  });
});

describe('what our messages say', () => {
  const spoken = noticeKinds.flatMap((noticeKind) => messageTemplateKeys.map((template) => ({ noticeKind, template })));

  it.each(spoken)(
    'of $noticeKind through $template fits our limits and WeChat’s, and fills every keyword',
    ({ noticeKind, template }) => {
      const said = messageValues(aNotice({ noticeKind }), template);
      expect(unfitKeywords(said)).toEqual([]);
      expect(Object.keys(said).sort()).toEqual([...messageTemplates[template].keywords].sort());
      expect(Object.entries(said).filter(([key, value]) => !fitsKeyword(keywordType(key) ?? '', value))).toEqual([]);
    },
  );

  it.each([
    ['2026-11-22T07:01:00.000Z', '2026年11月22日 15:01'],
    ['2026-12-31T16:05:00.000Z', '2027年1月1日 00:05'],
  ])('of %s in Shanghai is %s', (instant, text) => {
    expect(messageTime(instant)).toBe(text);
  });
});

const error = (errcode: number): SendAnswer => ({ kind: 'error', errcode });
const minutes = (count: number) => count * 60_000;

describe('how a send ends', () => {
  it.each<[string, SendAnswer, object]>([
    ['sent', { kind: 'sent' }, { message: 'sent' }],
    ['a lost answer: it is not sent again', { kind: 'lost' }, { message: 'unknown' }],
    ['a refused connection: later', { kind: 'unreached' }, { message: 'created', retryInMs: minutes(1) }],
    ['WeChat is busy: later', error(-1), { message: 'created', retryInMs: minutes(1) }],
    ['out of quota: later', error(45009), { message: 'created', retryInMs: minutes(1) }],
    ['a token that renewing did not mend: later', error(40001), { message: 'created', retryInMs: minutes(1) }],
    [
      'he no longer wants messages: his grant ends',
      error(43101),
      { message: 'failed', why: '43101', endsGrant: true, alarms: false },
    ],
    [
      'our words don’t fit the template: somebody is called',
      error(47003),
      { message: 'failed', why: '47003', endsGrant: false, alarms: true },
    ],
    ['an unknown openid', error(40003), { message: 'failed', why: '40003', endsGrant: false, alarms: false }],
  ])('%s', (_, answer, outcome) => {
    expect(outcomeOf(answer, 1)).toEqual(outcome);
  });

  it('is tried again after 1, 5, 15, 60 and 240 minutes, and then given up', () => {
    const tries = [1, 2, 3, 4, 5, 6].map((attempts) => outcomeOf({ kind: 'unreached' }, attempts));
    expect(tries).toEqual([
      ...[1, 5, 15, 60, 240].map((count) => ({ message: 'created', retryInMs: minutes(count) })),
      { message: 'failed', why: 'unreached', endsGrant: false, alarms: false },
    ]);
  });
});

/** Every errcode that the send's page names, and some that come all the same; what the person reads of it in the end. */
const inTheEnd = {
  '-1': 'wechat_busy',
  40001: 'wechat_busy',
  40003: 'not_on_wechat',
  40014: 'wechat_busy',
  40037: 'our_fault',
  41030: 'our_fault',
  42001: 'wechat_busy',
  43101: 'unsubscribed',
  43107: 'our_fault',
  43108: 'wechat_busy',
  44990: 'wechat_busy',
  44991: 'wechat_busy',
  44993: 'wechat_busy',
  45009: 'wechat_busy',
  45011: 'wechat_busy',
  45168: 'our_fault',
  47003: 'our_fault',
} as const;

describe('why WeChat carries nothing', () => {
  it.each(Object.entries(inTheEnd))('is told for errcode %s: %s', (errcode, why) => {
    const outcome = outcomeOf(error(Number(errcode)), 6);
    expect(outcome).toMatchObject({ message: 'failed', why: errcode });
    expect(whyOf(outcome as { message: 'failed'; why: string })).toBe(why);
  });

  it.each([
    ['nobody was to be told by WeChat', 'none', undefined, undefined],
    ['no message was granted', 'none', 'no_grant', 'no_grant'],
    ['he has left the template', 'failed', '43101', 'unsubscribed'],
    ['WeChat does not know him', 'failed', '40003', 'not_on_wechat'],
    ['WeChat was never reached', 'failed', 'unreached', 'wechat_busy'],
    ['WeChat was over its quota', 'failed', '45009', 'wechat_busy'],
    ['our words do not fit', 'failed', '47003', 'our_fault'],
    ['our words were not even sent', 'failed', 'unfit', 'our_fault'],
    ['it was sent', 'sent', undefined, undefined],
    ['it waits', 'created', undefined, undefined],
    ['nobody knows', 'unknown', undefined, undefined],
  ] as const)('is told where %s', (_, message, why, expected) => {
    expect(whyOf({ message, why })).toBe(expected);
  });
});
