/** Every page in both reading modes: type that can be read, targets that can be hit, contrast that can be seen, and what axe knows of. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Cloud } from '../../local/cloud';
import { openPhoneShop, type PhoneShop } from '../browser/chromium';
import { whyNoBrowser } from '../browser/find-chromium';
import { demoCloud } from '../cloud/demo-cloud';
import { faultsOf } from './measure';
import { readingModes, shownPages, showPage } from './shown-pages';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const missing = whyNoBrowser();
const described = missing === undefined ? describe : describe.skip;

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

described('whoever reads a page', () => {
  let cloud: Cloud;
  let shop: PhoneShop;
  beforeAll(async () => {
    cloud = await demoCloud();
    shop = await openPhoneShop();
  });
  afterAll(async () => {
    await shop?.close();
    await cloud?.close();
  });

  const cases = readingModes.flatMap((mode) => shownPages.map((shown) => [shown.name, mode, shown] as const));
  it.each(cases)(
    '%s, in %s type, finds words large and clear enough, and targets he can hit',
    async (_, mode, shown) => {
      const { page, close } = await shop.phone();
      await showPage(page, cloud.url, shown, mode);
      expect([await faultsOf(page, mode), await violationsOf(page)]).toEqual([[], []]);
      await close();
    },
  );
});
