/** Somebody with a phone in his hand, who turns from page to page of the browser build without loading it anew. */
import type { Page } from 'playwright-core';
import { addressOf, type Session, sessionOf } from './demo-session';
import type { ReadingMode, ShownPage } from './shown-page';

/** A building of the demo, as the place picker keeps it. */
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

const desk = { width: 1280, height: 800 };
const hand = { width: 375, height: 812 };
/** Nothing has been asked for so long: whatever the page wants is there. */
const quietMs = 150;
/** What a tap needs is there by then, or it is not there at all. */
const patienceMs = 5_000;

type Kept = Readonly<Record<string, unknown>>;

const keepAll = (kept: Kept): void => {
  for (const [key, data] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify({ data }));
};
const dropAll = (keys: readonly string[]): void => {
  for (const key of keys) localStorage.removeItem(key);
};

/** Says when the page has asked for nothing for a while. */
const quietOf = (page: Page): (() => Promise<void>) => {
  let open = 0;
  let last = Date.now();
  const count = (by: number) => () => {
    open += by;
    last = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    last = Date.now();
    while (open > 0 || Date.now() - last < quietMs) await page.waitForTimeout(quietMs / 5);
  };
};

/** Whatever was asked for has been drawn, and nothing moves any more. */
const resting = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const still = document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
      return endless || playState !== 'running';
    });
    const shown = [...document.querySelectorAll('.shell')].some((shell) => shell.checkVisibility());
    return still && shown && document.querySelector('.bone') === null;
  });

/** A sheet that was left open is put away, as whoever reads it would. */
const putAway = async (page: Page): Promise<void> => {
  const sheet = page.getByRole('dialog');
  if (await sheet.isVisible()) await sheet.getByRole('button', { name: '关闭' }).click();
};

const openSheet = async (page: Page, taps: readonly string[]): Promise<void> => {
  // The local cloud's own chip lies over what is to be tapped.
  await page.addStyleTag({ content: '.switcher { display: none }' });
  for (const name of taps) {
    const exact = { name, exact: true };
    const named = page.getByRole('button', exact).or(page.getByRole('radio', exact)).filter({ visible: true });
    await named.first().click({ timeout: patienceMs });
  }
  await page.getByRole('dialog').waitFor({ timeout: patienceMs });
};

export interface Reader {
  readonly turnTo: (shown: ShownPage) => Promise<void>;
}

/** This person with a phone that reads so. The app is loaded with the first page, which the later ones are turned to from. */
export const readerOf = async (page: Page, url: string, person: string, mode: ReadingMode): Promise<Reader> => {
  const session: Session = await sessionOf(url, person);
  const quiet = quietOf(page);
  await page.addInitScript(keepAll, { 'local-person': person, 'reading-mode': mode, 'chosen-place': place, session });
  let before: readonly string[] | undefined;
  return {
    turnTo: async (shown) => {
      await putAway(page);
      const address = await addressOf(url, session, shown);
      const kept = shown.kept?.(session.personId) ?? {};
      await page.setViewportSize(shown.desk === true ? desk : hand);
      if (before === undefined) await page.addInitScript(keepAll, kept);
      else {
        await page.evaluate(dropAll, before);
        await page.evaluate(keepAll, kept);
      }
      before = Object.keys(kept);
      await page.goto(`${url}/#/${address}`);
      await quiet();
      await resting(page);
      await quiet();
      if (shown.opens === undefined) return;
      await openSheet(page, shown.opens);
      await quiet();
      await resting(page);
    },
  };
};
