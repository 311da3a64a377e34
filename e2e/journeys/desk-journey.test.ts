/** A member of staff works at a desk: the browser build in Chromium shows a code, the built mini-program is the phone. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Cloud } from '../../local/cloud';
import { daysInMs, instantAt, shanghaiMonth } from '../../shared/kernel/instant';
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
  }, 240_000);
  afterAll(async () => {
    await shop.close();
    await cloud.close();
  });

  const shows = (page: Page, words: string | RegExp) =>
    page.getByText(words).filter({ visible: true }).last().waitFor(patience);
  const tap = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).filter({ visible: true }).last().click(patience);

  const rowsOf = (page: Page) => page.locator('.table-tap').filter({ visible: true });
  const firstIsFocused = async (page: Page) =>
    rowsOf(page)
      .first()
      .evaluate((row) => row === document.activeElement);

  /** By keys alone: to the first wish, to the filter, back, into the wish. And what a printer would be given. */
  const worksWithKeys = async (page: Page) => {
    await tap(page, '审核');
    await shows(page, /^已打开\d+件/);
    const number = (await rowsOf(page).last().locator('.table-number').textContent()) ?? '';
    await page.keyboard.press('ArrowDown');
    expect(await firstIsFocused(page)).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await shows(page, '已打开1件');
    expect(await rowsOf(page).count()).toBe(1);

    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string) =>
      page
        .locator(selector)
        .last()
        .evaluate((element) => {
          const { visibility, color, backgroundColor } = getComputedStyle(element);
          return [visibility, color, backgroundColor];
        });
    expect((await seen('.rooms'))[0]).toBe('hidden');
    expect((await seen('.table-filter'))[0]).toBe('hidden');
    expect(await seen('.table')).toEqual(['visible', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await seen('.table .state')).toEqual(['visible', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.screenshot({ path: join(root, '.build/pictures/desk-print.png') });
    await page.emulateMedia({ media: null });

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/pages\/wish\/index/, patience);
    await rowsOf(page)
      .first()
      .waitFor({ state: 'hidden', ...patience });
    await shows(page, number);
    await tap(page, '返回');
    await rowsOf(page).first().waitFor(patience);
  };

  const exportsTheMonth = async (page: Page) => {
    await tap(page, '看板');
    await page
      .getByRole('button', { name: /^导出一个月的心愿/ })
      .filter({ visible: true })
      .click(patience);
    // Of the demo's wishes one was submitted three days ago, whatever day it is.
    const month = shanghaiMonth(instantAt(cloud.clock.now() - daysInMs(3)));
    const name = `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
    await page.getByRole('radio', { name, exact: true }).filter({ visible: true }).click(patience);
    await tap(page, '导出表格');
    await shows(page, '已收到，1分钟内备好');
    await cloud.advanceTo(cloud.clock.now() + 2 * 60_000);
    await shows(page, '表格备好了');
    const asked = page.context().waitForEvent('request', (request) => /wish-month-[\d-]+\.xlsx/.test(request.url()));
    await tap(page, '打开表格');
    expect((await fetch((await asked).url())).status).toBe(200);
    await tap(page, '返回');
    await shows(page, '审核');
  };

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

    await worksWithKeys(page);
    await exportsTheMonth(page);

    await phone.tap('退出这台电脑');
    await phone.sees('没有电脑登录着');
    await page.reload();
    await shows(page, '登录后开始工作');
    // What the refused request left on the console is the point of it.
    expect(takeErrors().every((error) => error.includes('401'))).toBe(true);
    await phone.close();
    await context.close();
  }, 240_000);
});
