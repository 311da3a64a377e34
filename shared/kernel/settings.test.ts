import { defaultSettings, inheritSettings, partialSettingsSchema } from './settings';

describe('the settings that bind a person', () => {
  it('are the defaults where nobody has set anything', () => {
    expect(inheritSettings([])).toEqual({
      wishReviewHours: 48,
      wishConfirmDays: 7,
      wishUndoDays: 7,
      rotationHours: 0,
      wishAnswerHours: 48,
      wishReserveHours: 12,
      wishLeaseDays: 14,
      wishExtendDays: 7,
      wishExpireDays: 7,
      wishShelfDays: 90,
      openClaimLimit: 3,
      goodsCeilingYuan: 200,
      closedCategories: [],
      memberCategories: [],
      suggestionAnswerDays: 10,
      reportAnswerDays: 2,
      pointsEnabled: false,
      pointsOnCompletion: 10,
      digestTime: '08:30',
      unreachedHours: 24,
      deskDays: 7,
    });
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

  it.each(['08:30', '00:00', '23:59'])('take %s for the time of a digest', (digestTime) => {
    expect(partialSettingsSchema.safeParse({ digestTime }).success).toBe(true);
  });

  it.each(['8:30', '24:00', '08:60', 'noon'])('take %s for no time at all', (digestTime) => {
    expect(partialSettingsSchema.safeParse({ digestTime }).success).toBe(false);
  });
});
