import { applyPatch, parseDataPath } from './data-path';

test('both ways of writing an index in a path mean the same', () => {
  expect(parseDataPath('root.cn.[0].cn[2].v')).toEqual(['root', 'cn', 0, 'cn', 2, 'v']);
});

test('a patch changes only what its paths name', () => {
  const data = { root: { cn: [{ v: 'a' }, { v: 'b' }] } };
  applyPatch(data, { 'root.cn.[1].v': 'c' });
  expect(data).toEqual({ root: { cn: [{ v: 'a' }, { v: 'c' }] } });
});

test('a path into nothing makes the objects and lists on its way', () => {
  const data: Record<string, unknown> = {};
  applyPatch(data, { 'list[1].name': '张' });
  expect(data).toEqual({ list: [undefined, { name: '张' }] });
});
