/** `npm run pictures`: every page of the browser build as people see it, in both reading modes. Four of them are the README's. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPhoneShop } from '../browser/chromium';
import { demoCloud } from '../cloud/demo-cloud';

const root = join(__dirname, '../..');
const folder = join(root, '.build/pictures');
const readme = join(root, 'docs/pictures');
const slideMs = 900;

interface Shot {
  readonly name: string;
  readonly person: string;
  readonly path: string;
  readonly desk?: boolean;
}

const place = {
  path: {
    district: 'd371071',
    street: 's371071007',
    community: 'c371071007002',
    grid: 'g37107100700201',
    building: 'b37107100700201001',
  },
  name: '古寨社区',
};

const shots: readonly Shot[] = [
  { name: 'home', person: 'resident-1', path: 'pages/home/index' },
  { name: 'wall', person: 'member-1', path: 'pages/wall/index' },
  { name: 'wish', person: 'resident-1', path: 'pages/wish/index' },
  { name: 'wish-form', person: 'resident-1', path: 'pages/wish-form/index' },
  { name: 'progress', person: 'member-1', path: 'pages/progress/index' },
  { name: 'inbox', person: 'resident-1', path: 'pages/inbox/index' },
  { name: 'me', person: 'staff-1', path: 'pages/me/index' },
  { name: 'place-picker', person: 'newcomer-1', path: 'pages/place-picker/index' },
  { name: 'residency', person: 'newcomer-1', path: 'pages/residency/index' },
  { name: 'workbench', person: 'staff-1', path: 'packages/workbench/today/index' },
  { name: 'review', person: 'staff-1', path: 'packages/workbench/review/index' },
  { name: 'review-desk', person: 'street-admin-1', path: 'packages/workbench/review/index', desk: true },
  { name: 'people', person: 'grid-worker-1', path: 'packages/workbench/people/index' },
];

const remember = (page: Page, values: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate((kept) => {
    for (const [key, data] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify({ data }));
  }, values);

/** The newest wish of the person's own list, for the page that shows one. */
const ownWish = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const session = JSON.parse(localStorage.getItem('session') ?? '{}');
    const answer = await fetch('/v1/my/wishes', { headers: { authorization: `Bearer ${session.data?.token}` } });
    const { items } = await answer.json();
    return items.find(({ state }: { state: string }) => state === 'completed')?.id ?? items[0]?.id;
  });

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  mkdirSync(readme, { recursive: true });
  const cloud = await demoCloud();
  const shop = await openPhoneShop();
  for (const mode of ['standard', 'care']) {
    for (const { name, person, path, desk = false } of shots) {
      const { page, context } = await shop.phone();
      if (desk) await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(cloud.url);
      await remember(page, { 'local-person': person, 'reading-mode': mode, 'chosen-place': place });
      await page.goto(`${cloud.url}/#/pages/me/index`);
      await page.reload();
      await page.locator('.button-text, .nut-button').filter({ hasText: '登录' }).first().click();
      await page.waitForTimeout(slideMs);
      const query = name === 'wish' ? `?id=${await ownWish(page)}` : '';
      await page.goto(`${cloud.url}/#/${path}${query}`);
      await page.reload();
      await page.waitForTimeout(2 * slideMs);
      await page.screenshot({ path: join(folder, `${name}-${mode}.png`) });
      await context.close();
    }
  }
  for (const name of ['home', 'wall', 'wish', 'workbench']) {
    copyFileSync(join(folder, `${name}-standard.png`), join(readme, `${name}.png`));
  }
  await shop.close();
  await cloud.close();
};

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
