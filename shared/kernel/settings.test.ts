import { defaultSettings, inheritSettings } from './settings';

describe('the settings that bind a person', () => {
  it('are the defaults where nobody has set anything', () => {
    expect(inheritSettings([])).toEqual({ wishReviewHours: 48, wishConfirmDays: 7, pointsEnabled: false });
  });

  it('come from the nearest node that names a value, each value for itself', () => {
    const district = { wishReviewHours: 72, wishConfirmDays: 10 };
    const street = { wishReviewHours: 24 };
    expect(inheritSettings([district, street])).toEqual({
      ...defaultSettings,
      wishReviewHours: 24,
      wishConfirmDays: 10,
    });
  });

  it('let a street switch off what its district has switched on', () => {
    expect(inheritSettings([{ pointsEnabled: true }, { pointsEnabled: false }]).pointsEnabled).toBe(false);
  });

  it('pass over a node that says nothing', () => {
    expect(inheritSettings([{ wishConfirmDays: 3 }, {}]).wishConfirmDays).toBe(3);
  });
});
