import type { Locator, Page } from 'playwright-core';
import type { Cloud } from '../../local/cloud';
import { openPhoneShop, type Phone, type PhoneShop } from '../browser/chromium';
import type { PhoneMaker, StoryPhone } from './story-phone';

const deepest = 10;
/** Pages slide in and out. */
const settleMs = 400;

/** Pages that lie under the shown one stay in the document: only what can be seen counts, and the last page lies on top. */
const seen = (locator: Locator): Locator => locator.filter({ visible: true }).last();

/** A page that slides in lies over the last one for a moment, and both can be read; a person waits until it has come. */
const oneLies = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((each) => each.checkVisibility());
    return shown.length === 1;
  });

const byWords = async (page: Page, words: string): Promise<Locator> => {
  const exact = seen(page.getByText(words, { exact: true }));
  const announced = seen(page.locator(`[aria-label="${words}"]`));
  const part = seen(page.getByText(words));
  await exact.or(announced).or(part).first().waitFor();
  if ((await exact.count()) > 0) return exact;
  return (await announced.count()) > 0 ? announced : part;
};

const fieldFor = async (page: Page, hint: string): Promise<Locator> => {
  const placed = page.locator(`input[placeholder^="${hint}"], textarea[placeholder^="${hint}"]`);
  const labelled = page.locator(`[aria-label^="${hint}"] input, [aria-label^="${hint}"] textarea`);
  const field = seen(placed.or(labelled));
  await field.waitFor();
  return field;
};

/** A browser hands `tel:` to the machine's dialler: what it was asked for is all that can be seen of it. */
const dialledOn = async (page: Page): Promise<string[]> => {
  const numbers: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.enable');
  devtools.on('Page.frameRequestedNavigation', ({ url }) => {
    if (url.startsWith('tel:')) numbers.push(url.slice('tel:'.length));
  });
  return numbers;
};

const storyPhone = ({ page, close, forgive }: Phone, numbers: readonly string[]): StoryPhone => ({
  tap: async (words) => (await byWords(page, words)).click(),
  type: async (hint, text) => (await fieldFor(page, hint)).fill(text),
  sees: async (words) => seen(page.getByText(words)).waitFor(),
  shows: async (label) => (await page.locator(`[aria-label="${label}"]`).filter({ visible: true }).count()) > 0,
  text: async () => {
    await oneLies(page);
    // biome-ignore lint/performance/useDomNodeTextContent: what a person reads, hidden pages left out
    const read = await page.locator('body').innerText();
    const [switcher = ''] = await page.locator('.switcher').allInnerTexts();
    // The local cloud's own chip comes last, and is no part of the page.
    const at = switcher === '' ? -1 : read.lastIndexOf(switcher);
    return at < 0 ? read : read.slice(0, at) + read.slice(at + switcher.length);
  },
  tab: async (name) => {
    const tabs = page.locator('.weui-tabbar__item, .taro-tabbar__tabbar a').filter({ visible: true });
    for (let step = 0; step < deepest && (await tabs.count()) === 0; step += 1) {
      await page.goBack();
      await page.waitForTimeout(settleMs);
    }
    await seen(tabs.filter({ hasText: name })).click();
  },
  refresh: async () => {
    await page.reload();
  },
  dialled: async () => numbers,
  offline: (is) => page.context().setOffline(is),
  copy: async (text) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  },
  holds: async (file) => {
    page.once('filechooser', (chooser) => chooser.setFiles(file));
  },
  picture: async (file) => {
    await page.screenshot({ path: file });
  },
  forgives: async (path) => forgive(path),
  close,
});

/** The browser build, served by the local cloud, in Chromium at a phone's size. */
export const browserPhones = async (cloud: Cloud): Promise<PhoneMaker> => {
  const shop: PhoneShop = await openPhoneShop();
  const opened = async () => {
    const phone = await shop.phone();
    phone.page.setDefaultTimeout(15_000);
    await phone.page.goto(cloud.url);
    return phone;
  };
  return {
    name: 'the browser build in Chromium',
    elder: false,
    newPhoneOf: async (key) => {
      const phone = await opened();
      const { page } = phone;
      // Who will confirm the code that the page shows when it asks for a login.
      await page.evaluate((chosen) => localStorage.setItem('local-person', JSON.stringify({ data: chosen })), key);
      await page.reload();
      return storyPhone(phone, await dialledOn(page));
    },
    phoneOf: async (key) => {
      const phone = await opened();
      const { page } = phone;
      const name = cloud.people.find((person) => person.key === key)?.name;
      await seen(page.locator('.switcher')).click();
      // The cast stands first; somebody further down may bear the same name.
      await page.locator(`[aria-label="成为${name}"]`).filter({ visible: true }).first().click();
      await page
        .locator('.switcher', { hasText: name ?? '' })
        .filter({ visible: true })
        .waitFor();
      return storyPhone(phone, await dialledOn(page));
    },
    close: shop.close,
  };
};
