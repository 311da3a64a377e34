/** A member of staff works at a desk: the browser build in Chromium shows a code, the built mini-program is the phone. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Cloud } from '../../local/cloud';
import { openPhoneShop, type PhoneShop } from '../browser/chromium';
import { demoCloud } from '../cloud/demo-cloud';
import { launchFor, miniPhone } from './mini-phone';

const root = join(__dirname, '../..');
const patience = { timeout: 15_000 };

describe('a member of staff at a desk', () => {
  let cloud: Cloud;
  let shop: PhoneShop;
  beforeAll(async () => {
    cloud = await demoCloud();
    shop = await openPhoneShop();
  }, 120_000);
  afterAll(async () => {
    await shop.close();
    await cloud.close();
  });

  const shows = (page: Page, words: string) => page.getByText(words).filter({ visible: true }).last().waitFor(patience);
  const tap = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).filter({ visible: true }).last().click(patience);

  it('lets the browser in with his phone, works, ends it on the phone, and the desk is out at its next request', async () => {
    const { page, takeErrors, context } = await shop.phone();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${cloud.url}/#/packages/workbench/today/index`);
    await tap(page, '登录');
    const digits = page.locator('.login-digits').filter({ visible: true });
    await digits.waitFor(patience);
    await page.screenshot({ path: join(root, '.build/pictures/desk-login.png') });
    const code = ((await digits.textContent()) ?? '').replace(/\s/g, '');

    const scanCode = ({ success }: { success: (answer: object) => void }) =>
      success({ result: code, scanType: 'QR_CODE', charSet: 'utf-8', errMsg: 'scanCode:ok' });
    const phone = miniPhone(await launchFor(root, cloud, 'staff-1', { wx: { scanCode } }));
    await phone.tab('我的');
    await phone.tap('登录');
    await phone.tap('电脑登录');
    await phone.tap('扫码登录');
    await phone.sees('别人发来的码，请不要确认');
    await phone.tap('登录这台电脑');
    await phone.sees('退出这台电脑');

    await shows(page, '今日');
    await shows(page, '审核');
    await page
      .locator('.login-digits')
      .filter({ visible: true })
      .waitFor({ state: 'hidden', ...patience });
    await page
      .getByText('登录后开始工作')
      .filter({ visible: true })
      .waitFor({ state: 'hidden', ...patience });
    await page.screenshot({ path: join(root, '.build/pictures/desk-in.png') });

    await phone.tap('退出这台电脑');
    await phone.sees('没有电脑登录着');
    await page.reload();
    await shows(page, '登录后开始工作');
    // What the refused request left on the console is the point of it.
    expect(takeErrors().every((error) => error.includes('401'))).toBe(true);
    await phone.close();
    await context.close();
  }, 120_000);
});
