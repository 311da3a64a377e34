import { openPhoneShop, type Phone, type PhoneShop } from './chromium';

let shop: PhoneShop;
beforeAll(async () => {
  shop = await openPhoneShop();
});
afterAll(() => shop.close());

const show = (phone: Phone, html: string): Promise<unknown> =>
  phone.page.setContent(`<meta name="viewport" content="width=device-width">${html}`);

test('a phone has the size, language and time of a resident of Weihai', async () => {
  const phone = await shop.phone();
  await show(phone, '<p>微心愿</p>');
  const seen = await phone.page.evaluate(() => ({
    size: [window.innerWidth, window.innerHeight, window.devicePixelRatio],
    language: navigator.language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }));
  expect(seen).toEqual({ size: [375, 812, 2], language: 'zh-CN', zone: 'Asia/Shanghai' });
  await phone.close();
});

test('two Chinese characters are drawn, not two empty boxes', async () => {
  const phone = await shop.phone();
  await show(phone, '<body style="margin:0;font:40px sans-serif"><b id="a">心</b><br><b id="b">愿</b></body>');
  const first = await phone.page.locator('#a').screenshot();
  const second = await phone.page.locator('#b').screenshot();
  expect(first.equals(second)).toBe(false);
  await phone.close();
});

test('two phones do not share what they store', async () => {
  const [one, other] = [await shop.phone(), await shop.phone()];
  await one.context.addCookies([{ name: 'person', value: 'zhang', url: 'http://phone.test' }]);
  expect(await one.context.cookies()).toHaveLength(1);
  expect(await other.context.cookies()).toEqual([]);
  await one.close();
  await other.close();
});

test('an error on the console fails the journey', async () => {
  const phone = await shop.phone();
  const logged = phone.page.waitForEvent('console');
  await show(phone, '<script>console.error("broken list")</script>');
  await logged;
  await expect(phone.close()).rejects.toThrow('broken list');
});

test('an uncaught error fails the journey, unless the test takes it', async () => {
  const phone = await shop.phone();
  const thrown = phone.page.waitForEvent('pageerror');
  await show(phone, '<script>setTimeout(() => { throw new Error("broken tap"); })</script>');
  await thrown;
  expect(phone.takeErrors().join()).toContain('broken tap');
  await phone.close();
});
