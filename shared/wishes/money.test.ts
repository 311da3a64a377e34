import { asksForMoney } from './money';

test.each(['想借500元现金过冬', '缺300元买药', '请帮忙筹款', '发个红包就好'])('%s: asks for money', (words) => {
  expect(asksForMoney(words)).toBe(true);
});

test.each(['想要一床厚棉被', '想要一口50元以内的锅', '想要一袋米，100元左右'])('%s: asks for a thing', (words) => {
  expect(asksForMoney(words)).toBe(false);
});
