/** In the browser build: a grid worker chooses a photo, sees it being looked at, and a resident sees it at home. */
import { aPng, pngChunk } from '../../functions/testkit/pictures';
import type { Cloud } from '../../local/cloud';
import { openPhoneShop, type PhoneShop } from '../browser/chromium';
import { whyNoBrowser } from '../browser/find-chromium';
import { demoCloud } from '../cloud/demo-cloud';
import { readerOf } from '../looks/reader';

const described = whyNoBrowser() === undefined ? describe : describe.skip;
const buffer = aPng([pngChunk('tEXt', Buffer.from('Comment\0where it was taken'))], 8);

described('a grid worker with a browser', () => {
  let cloud: Cloud;
  let shop: PhoneShop;
  beforeAll(async () => {
    cloud = await demoCloud();
    shop = await openPhoneShop();
  }, 120_000);
  afterAll(async () => {
    await shop?.close();
    await cloud?.close();
  });

  const resident = async () => {
    const phone = await shop.phone();
    const reader = await readerOf(phone.page, cloud.url, 'resident-1', 'standard');
    await reader.turnTo({ name: 'home', person: 'resident-1', path: 'pages/home/index' });
    return phone;
  };
  const worker = async () => {
    const phone = await shop.phone();
    const reader = await readerOf(phone.page, cloud.url, 'grid-worker-1', 'standard');
    await reader.turnTo({ name: 'portrait', person: 'grid-worker-1', path: 'packages/portrait/index' });
    return phone;
  };
  const photoOf = '[aria-label="周晓明的照片"]';

  it('shows his photo to a resident once it has passed, and takes it back', async () => {
    const { page, close } = await worker();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByText('同意展示，选一张照片').click(),
    ]);
    await chooser.setFiles({ name: 'me.png', mimeType: 'image/png', buffer });
    await page.getByText('审核中').waitFor();

    const before = await resident();
    expect(await before.page.locator(photoOf).count()).toBe(0);
    await before.close();

    await cloud.drain();
    await page.getByText('已通过').waitFor();
    const after = await resident();
    await after.page.locator(photoOf).waitFor();
    await after.close();

    await page.getByText('撤回照片').click();
    await page.getByText('撤回照片').last().click();
    await page.getByText('同意展示，选一张照片').waitFor();
    const later = await resident();
    expect(await later.page.locator(photoOf).count()).toBe(0);
    await later.close();
    await close();
  });
});
