import { reportCsv } from './report-csv';

test('a report opens as a table, and nothing in it is a formula', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '"quoted"'];
  const text = reportCsv([
    ...hostile.map((shown, index) => ({ line: index + 2, outcome: 'added' as const, shown })),
    { line: 9, outcome: 'refused', shown: '1号楼 2**** 张**', reason: 'not_a_phone', field: 'phone' },
  ]);
  const lines = text.slice(1).split('\r\n');
  expect([text.charCodeAt(0), lines[0]]).toEqual([0xfeff, '"行","结果","列","原因","内容"']);
  expect(lines.slice(1, 7).map((line) => line.split(',').at(-1))).toEqual([
    `"'=1+1"`,
    `"'+1"`,
    `"'-1"`,
    `"'@SUM(A1)"`,
    `"'\t=1"`,
    '"""quoted"""',
  ]);
  expect(lines[7]).toBe('"9","有问题","手机号","号码不对","1号楼 2**** 张**"');
});
