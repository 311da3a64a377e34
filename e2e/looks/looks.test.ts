/** Every page in both reading modes: type that can be read, targets that can be hit, contrast that can be seen, and what axe knows of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Cloud } from '../../local/cloud';
import { openPhoneShop, type Phone, type PhoneShop } from '../browser/chromium';
import { whyNoBrowser } from '../browser/find-chromium';
import { demoCloud } from '../cloud/demo-cloud';
import { faultsOf } from './measure';
import { type Reader, readerOf } from './reader';
import type { ReadingMode, ShownPage } from './shown-page';
import { byReader, shownPages } from './shown-pages';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const missing = whyNoBrowser();
const described = missing === undefined ? describe : describe.skip;

const root = join(__dirname, '../..');

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

type InPage = { readonly axe: { run: (options: object) => Promise<AxeResults> } };

/** What lies below the fold is left out by axe, and of a row at the fold the half: it looks at the page as one long sheet. */
const unrolled = async <T>(page: Page, look: () => Promise<T>): Promise<T> => {
  const size = page.viewportSize() ?? { width: 375, height: 812 };
  const heights = await page.evaluate(() => [...document.querySelectorAll('.taro_page')].map((it) => it.scrollHeight));
  await page.setViewportSize({ ...size, height: Math.max(size.height, ...heights) });
  try {
    return await look();
  } finally {
    await page.setViewportSize(size);
  }
};

const violationsOf = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await unrolled(page, () =>
    page.evaluate(() => (window as unknown as InPage).axe.run({ resultTypes: ['violations'] })),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

/**
 * The larger size is the same page by other numbers: its own pages and the first one stand for all. Sheets are built of the same parts
 * wherever they rise: they are looked at where most is asked of them.
 */
const shownIn: Readonly<Record<ReadingMode, readonly ShownPage[]>> = {
  standard: shownPages.filter(({ opens }) => opens === undefined),
  care: shownPages,
  larger: shownPages.filter(({ elder, name }) => elder === true || name === 'home'),
};

const cases = (Object.keys(shownIn) as ReadingMode[]).flatMap((mode) =>
  [...byReader(shownIn[mode]).values()].flat().map((shown) => [shown.name, mode, shown] as const),
);

it('every page that the app has is one of those that are looked at', () => {
  const { pages, subPackages } = JSON.parse(readFileSync(join(root, 'dist/weapp/app.json'), 'utf8')) as AppJson;
  const all = [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];
  const looked = shownPages.map(({ path }) => path.split('?')[0]);
  expect(all.filter((page) => !looked.includes(page))).toEqual([]);
});

described('whoever reads a page', () => {
  let cloud: Cloud;
  let shop: PhoneShop;
  /** Cases stand in the order of their readers, so that a phone is opened for each reader only. */
  let inHand: { readonly key: string; readonly phone: Phone; readonly reader: Reader } | undefined;
  beforeAll(async () => {
    cloud = await demoCloud();
    shop = await openPhoneShop();
  }, 240_000);
  afterAll(async () => {
    await shop?.close();
    await cloud?.close();
  });

  const phoneOf = async (person: string, mode: ReadingMode) => {
    const key = `${person} ${mode}`;
    if (inHand?.key === key) return inHand;
    await inHand?.phone.context.close();
    const phone = await shop.phone();
    inHand = { key, phone, reader: await readerOf(phone.page, cloud.url, person, mode) };
    return inHand;
  };

  it.each(cases)(
    '%s, in %s type, finds words large and clear enough, and targets he can hit',
    async (_, mode, shown) => {
      const { phone, reader } = await phoneOf(shown.person, mode);
      await reader.turnTo(shown);
      const found = [await faultsOf(phone.page, shown, mode), await violationsOf(phone.page), phone.takeErrors()];
      expect(found).toEqual([[], [], []]);
    },
  );
});
