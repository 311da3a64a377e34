import * as z from 'zod/mini';
import { placeNodeSchema } from '../../shared/kernel/place';
import { partialSettingsSchema } from '../../shared/kernel/settings';
import { eventRow } from '../kernel/event-row';
import type { Cursors } from '../platform/cursor';
import { scopeIndexOf, scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { placeKeys } from '../platform/keys/people';
import { ownSettingEntries, settingEntryKey, settingEntryScope } from '../platform/keys/settings';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type Entry, entrySchema, type OwnSettings, type SettingsChange } from './settings-change';
import type { SettingsStore } from './settings-store';

const settingsRow = z.object({ settings: partialSettingsSchema, version: z.optional(z.number()) });

const ownFrom = (row: Row | undefined): OwnSettings => {
  const { settings, version = 0 } = settingsRow.parse(row ?? { settings: {} });
  return { settings, version };
};

const placeFrom = (row: Row | undefined) => (row === undefined ? undefined : placeNodeSchema.parse(row));

const loadOn =
  (table: Table): SettingsStore['load'] =>
  async (placeId, asker) => {
    const keys = placeKeys(placeId);
    const [place, own, remembered] = await table.get([
      keys.place,
      keys.settings,
      rememberedKey(asker.personId, asker.key),
    ]);
    return {
      entity: { place: placeFrom(place), own: ownFrom(own) },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** Found at its node and above, and by whoever made the change. */
export const settingEntryRow = (entry: Entry): Row & Key => ({
  ...settingEntryKey(entry.placeId, entry.id),
  kind: 'settingEntry',
  ...entry,
  ...scopesOf(settingEntryScope, entry.place, `${entry.at}#${entry.id}`),
  ownerKey: ownSettingEntries(entry.by),
  ownerSort: `${entry.at}#${entry.id}`,
});

const writesOf = ({ placeId, after, entry, event }: SettingsChange): Write[] => {
  const keys = placeKeys(placeId);
  const asRead = after.version - 1;
  return [
    {
      put: { ...keys.settings, kind: 'settings', ...after },
      when: [asRead === 0 ? { absent: 'version' } : { is: ['version', asRead] }],
    },
    { put: settingEntryRow(entry), when: [{ absent: 'pk' }] },
    { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) }, when: [{ absent: 'pk' }] },
  ];
};

export const settingsStoreOn = (table: Table, cursors: Cursors): SettingsStore => ({
  load: loadOn(table),
  save: async (change, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const outcome = await table.transact([remembering, ...writesOf(change)]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(change.placeId, asker) };
  },
  layers: async (nodes) => {
    const leaf = nodes.at(-1) ?? '';
    const [place, ...rows] = await table.get([placeKeys(leaf).place, ...nodes.map((node) => placeKeys(node).settings)]);
    return { place: placeFrom(place), layers: rows.map(ownFrom) };
  },
  listEntries: (placeId, cursor) =>
    pageOn(table, cursors)(
      { index: scopeIndexOf(placeId), pk: `${settingEntryScope}#${placeId}`, newestFirst: true },
      cursor,
      (row) => entrySchema.parse(row),
    ),
  remember: rememberOn(table),
});
