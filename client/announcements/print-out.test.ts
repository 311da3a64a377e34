import { groupTextOf, loudspeakerScriptOf, type Printable, posterOf } from './print-out';

const outage: Printable = {
  title: '3月6日停水通知',
  body: '3月6日8:30至17:30，北山里1号楼停水，请提前储水。\n有疑问请打0631-5550001。',
  state: 'published',
  urgent: true,
  edition: 1,
  issuerName: '古寨社区',
  placeName: '古寨社区',
  publishedAt: '2026-03-04T01:00:00.000Z',
  changedAt: '2026-03-04T01:00:00.000Z',
  until: '2026-03-06',
};
const withdrawn: Printable = { ...outage, state: 'withdrawn', reason: '停水改期', body: undefined };

test('the sheet for the notice board has a heading, the words in paragraphs, and who and when beneath', () => {
  expect(posterOf(outage)).toEqual({
    heading: '紧急公告',
    title: '3月6日停水通知',
    paragraphs: ['3月6日8:30至17:30，北山里1号楼停水，请提前储水。', '有疑问请打0631-5550001。'],
    foot: ['有效期至2026年3月6日', '古寨社区', '2026年3月4日'],
  });
});

test('a corrected sheet says so and bears the day of the correction', () => {
  const { heading, foot } = posterOf({ ...outage, urgent: false, edition: 2, changedAt: '2026-03-04T17:00:00.000Z' });
  expect([heading, foot.at(-1)]).toEqual(['公告（更正）', '2026年3月5日']);
});

test('the text for the group is plain lines with the issuer at the end', () => {
  expect(groupTextOf(outage).split('\n')).toEqual([
    '【紧急公告】3月6日停水通知',
    '3月6日8:30至17:30，北山里1号楼停水，请提前储水。',
    '有疑问请打0631-5550001。',
    '——有效期至2026年3月6日，古寨社区，2026年3月4日',
  ]);
});

test('the script is said in short sentences, twice, with times in words', () => {
  const said = [
    '三月六日停水通知。',
    '三月六日上午八点半至下午五点半。',
    '北山里一号楼停水。',
    '请提前储水。',
    '有疑问请打零六三幺，五五五零零零幺。',
  ];
  expect(loudspeakerScriptOf(outage)).toEqual([
    '各位居民请注意，古寨社区有一条紧急通知。',
    ...said,
    '再说一遍。',
    ...said,
    '播送完了，谢谢大家。',
  ]);
});

test('what was taken back is printed as taken back, without the words that no longer hold', () => {
  expect(posterOf(withdrawn).paragraphs).toEqual(['此前发布的这条公告已撤回，请不要再转发。', '原因：停水改期']);
  expect(groupTextOf(withdrawn)).not.toContain('储水');
  expect(loudspeakerScriptOf(withdrawn).join('')).toContain('撤回通知');
});
