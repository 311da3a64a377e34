import { fits, type Profile } from './fits';

/** A Tuesday, noon in Shanghai. */
const now = '2026-11-24T04:00:00.000Z';
const weekend = [{ weekday: 6, from: 9, to: 12 }];
const handy = (freeHours: Profile['freeHours'] = []): Profile => ({ skills: ['repair', 'phones'], freeHours });

describe('a member’s profile', () => {
  it.each([
    ['repair', true],
    ['learning', true],
    ['companionship', false],
    ['other', false],
    [undefined, false],
  ] as const)('of somebody who repairs and knows phones fits a wish of the category %s: %s', (category, expected) => {
    expect(fits(handy(), { category, needBy: undefined }, now)).toBe(expected);
  });

  it.each([
    ['nothing is said of when it is needed', undefined, true],
    ['it is needed after his free day', '2026-11-29', true],
    ['it is needed on his free day', '2026-11-28', true],
    ['it is needed before his free day', '2026-11-27', false],
    ['it was needed yesterday', '2026-11-23', false],
  ])('of somebody who is free on Saturdays, where %s: %s', (_, needBy, expected) => {
    expect(fits(handy(weekend), { category: 'repair', needBy }, now)).toBe(expected);
  });

  it('of somebody who has named no hours fits whenever it is needed', () => {
    expect(fits(handy(), { category: 'repair', needBy: '2026-11-24' }, now)).toBe(true);
  });
});
