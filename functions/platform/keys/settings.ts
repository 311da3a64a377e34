/** What was changed at a node, beside it. */
export const settingEntryKey = (placeId: string, entryId: string) => ({
  pk: `PLACE#${placeId}`,
  sk: `SETTINGENTRY#${entryId}`,
});
export const settingEntryScope = 'SETTINGENTRY';
/** What somebody has changed, by owner. */
export const ownSettingEntries = (personId: string): string => `SETTINGENTRY#${personId}`;
