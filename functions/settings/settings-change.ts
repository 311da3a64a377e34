/** What a change of settings makes of a node. Pure. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { type PlaceNode, placePathSchema } from '../../shared/kernel/place';
import { type PartialSettings, type SettingName, settingNames } from '../../shared/kernel/settings';
import type { SettingsEvent } from '../../shared/settings/events';
import { type AskedChanges, type SettingDifference, settingEntrySchema } from '../../shared/settings/setting-change';

/** The values that a node names itself. */
export interface OwnSettings {
  readonly settings: PartialSettings;
  /** How often they were changed. */
  readonly version: number;
}

/** One line of the record; it is written once and stays. */
export const entrySchema = z.extend(settingEntrySchema, {
  place: placePathSchema,
  by: ulidSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** All at once: the node's values, the line of the record and the event. */
export interface SettingsChange {
  readonly placeId: string;
  readonly after: OwnSettings;
  readonly entry: Entry;
  readonly event: SettingsEvent;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only what differs from what the node says itself: null asks for nothing of its own. */
export const differencesOf = (own: PartialSettings, asked: AskedChanges): readonly SettingDifference[] =>
  settingNames.flatMap((name: SettingName) => {
    const wanted = asked[name];
    if (wanted === undefined || same(own[name] ?? null, wanted)) return [];
    const from = own[name];
    return [{ name, ...(from === undefined ? {} : { from }), ...(wanted === null ? {} : { to: wanted }) }];
  });

const applied = (own: PartialSettings, differences: readonly SettingDifference[]): PartialSettings => {
  const changed = new Map<string, unknown>(Object.entries(own));
  for (const { name, to } of differences) changed.set(name, to);
  return Object.fromEntries([...changed].filter(([, value]) => value !== undefined));
};

export interface Deed {
  readonly act: string;
  readonly id: string;
  readonly at: string;
  readonly by: { readonly personId: string; readonly name?: string | undefined };
}

export const settingsChange = (
  { act, id, at, by }: Deed,
  place: PlaceNode,
  own: OwnSettings,
  differences: readonly SettingDifference[],
): SettingsChange => {
  const changes = [...differences];
  return {
    placeId: place.id,
    after: { settings: applied(own.settings, differences), version: own.version + 1 },
    entry: {
      id,
      at,
      placeId: place.id,
      placeName: place.name,
      place: place.path,
      by: by.personId,
      byName: by.name,
      changes,
    },
    event: {
      id,
      type: 'settings.changed',
      at,
      act,
      actorId: by.personId,
      settingsId: place.id,
      place: place.path,
      changes,
    },
  };
};
