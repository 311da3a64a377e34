/** What every page owes to whoever does not see, or does not aim well: read from the source, for no page test would miss it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const client = join(__dirname, '..');
const files = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name) && !entry.parentPath.includes('testkit'))
  .map((entry) => join(entry.parentPath, entry.name));
const named = (file: string): string => file.slice(client.length + 1);

/** Elements of WeChat's own that do something at a tap, and what is spread over each. */
const tappedIn = (file: string): readonly { readonly text: string; readonly spread: readonly string[] }[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: { text: string; spread: string[] }[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const { properties } = node.attributes;
      const isTapped = properties.some((each) => ts.isJsxAttribute(each) && each.name.getText() === 'onClick');
      const spread = properties.filter(ts.isJsxSpreadAttribute).map(({ expression }) => expression.getText());
      if (isTapped) found.push({ text: `${named(file)}: ${node.getText().replace(/\s+/g, ' ').slice(0, 80)}`, spread });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
};

const tapped = files.filter((file) => file.endsWith('.tsx')).flatMap(tappedIn);

test('whatever can be tapped says what it is, or is hidden from whoever only hears', () => {
  expect(tapped.length).toBeGreaterThan(20);
  const silent = tapped.filter(({ spread }) => !spread.some((each) => each.startsWith('aria(')));
  expect(silent.map(({ text }) => text)).toEqual([]);
});

/** Moved by a finger, held down, or gone before it is read. */
const never = /\b(Swiper|SwiperItem|MovableArea|MovableView|Slider|PickerView|onLongPress|onTouchMove|showToast)\b/;

test('nothing must be swiped, dragged or held down, and nothing vanishes by itself', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => never.test(readFileSync(file, 'utf8'))).map(named)).toEqual([]);
});

test('关怀版 asks nothing by a wheel that must be turned', () => {
  const elder = files.filter((file) => named(file).startsWith('packages/elder/'));
  expect(elder.length).toBeGreaterThan(10);
  expect(elder.filter((file) => /\bPicker\b|wish-fields/.test(readFileSync(file, 'utf8'))).map(named)).toEqual([]);
});
