/** `npm run pictures`: every page of the browser build as people see it, in both reading modes. Four of them are the README's. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPhoneShop, type PhoneShop } from '../browser/chromium';
import { demoCloud } from '../cloud/demo-cloud';
import { readerOf } from '../looks/reader';
import { byReader, shownPages } from '../looks/shown-pages';

const root = join(__dirname, '../..');
const folder = join(root, '.build/pictures');
const readme = join(root, 'docs/pictures');

const takeAll = async (url: string, shop: PhoneShop): Promise<void> => {
  for (const mode of ['standard', 'care'] as const) {
    for (const [person, pages] of byReader(shownPages)) {
      const { page, context } = await shop.phone();
      const reader = await readerOf(page, url, person, mode);
      for (const shown of pages) {
        await reader.turnTo(shown);
        await page.screenshot({ path: join(folder, `${shown.name}-${mode}.png`) });
      }
      await context.close();
    }
  }
  for (const name of ['home', 'wall', 'wish', 'workbench']) {
    copyFileSync(join(folder, `${name}-standard.png`), join(readme, `${name}.png`));
  }
};

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  mkdirSync(readme, { recursive: true });
  const cloud = await demoCloud();
  const shop = await openPhoneShop();
  try {
    await takeAll(cloud.url, shop);
  } finally {
    await shop.close();
    await cloud.close();
  }
};

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
