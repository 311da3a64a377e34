import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PHONE = {
  viewport: { width: 375, height: 812 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
};

/** One person's phone: a browser of its own storage. */
export interface Phone {
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught errors and failed loads so far. */
  errors(): readonly string[];
  /** Gives them and forgets them: for a journey that expects the fault. */
  takeErrors(): string[];
  /** What was asked under this path and is not there for him any more was to be refused. */
  forgive(path: string): void;
  /** Closes the phone. @throws Error when errors are left */
  close(): Promise<void>;
}

export interface PhoneShop {
  /** A further person's phone, in the same browser process. */
  phone(): Promise<Phone>;
  /** Closes the browser and every phone; looks at nothing. */
  close(): Promise<void>;
}

/** Starts one Chromium for many phones. @throws NoBrowser when this machine has none */
export async function openPhoneShop(): Promise<PhoneShop> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  return { phone: () => openPhone(browser), close: () => browser.close() };
}

async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  let errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console.error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.stack ?? error.message}`));
  return {
    page,
    context,
    errors: () => [...errors],
    takeErrors: () => {
      const taken = errors;
      errors = [];
      return taken;
    },
    forgive: (path) => {
      errors = errors.filter((error) => !(error.includes('status of 404') && error.includes(path)));
    },
    close: async () => {
      await context.close();
      if (errors.length > 0) throw new Error(`The page complained:\n- ${errors.join('\n- ')}`);
    },
  };
}
