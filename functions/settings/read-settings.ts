/** What binds at a node and where it comes from, and the record of what was changed. One call each. */
import { holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { inheritSettings, type SettingName, settingNames } from '../../shared/kernel/settings';
import type * as contracts from '../../shared/settings/contract';
import { mayChangeSettings, mayReadSettings, settingLevels, settingReaders } from '../../shared/settings/keeping';
import type { SettingEntry, SettingSource, SettingView } from '../../shared/settings/setting-change';
import type { Asked } from '../kernel/asked';
import type { Entry, OwnSettings } from './settings-change';
import type { SettingsStore } from './settings-store';

interface Ports {
  readonly settings: SettingsStore;
}

const sourceOf = (layers: readonly OwnSettings[], name: SettingName): SettingSource =>
  settingLevels[layers.findLastIndex(({ settings }) => settings[name] !== undefined)] ?? 'default';

/** @param layers outermost first, the last is the node's own */
const viewsOf = (layers: readonly OwnSettings[]): SettingView[] => {
  const values = layers.map(({ settings }) => settings);
  const [effective, inherited] = [inheritSettings(values), inheritSettings(values.slice(0, -1))];
  return settingNames.map((name) => ({
    name,
    value: effective[name],
    from: sourceOf(layers, name),
    inherited: inherited[name],
  }));
};

/** Whoever names a node with others above it than it has finds nothing. */
export const readSettings =
  ({ settings }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.readSettings>): Promise<Result<ReplyOf<typeof contracts.readSettings>>> => {
    const nodes = input.query.nodes.split(',');
    const { place, layers } = await settings.layers(nodes);
    if (place === undefined || settingLevels.flatMap((level) => place.path[level] ?? []).join() !== nodes.join())
      return refuse('NOT_FOUND', 'query.nodes');
    if (!mayReadSettings(actor.grants, place.path)) return refuse('NOT_ALLOWED');
    return accept({
      placeId: place.id,
      placeName: place.name,
      version: layers.at(-1)?.version ?? 0,
      mayChange: mayChangeSettings(actor.grants, place.path),
      items: viewsOf(layers),
    });
  };

const entryView = ({ by: _, place: __, ...entry }: Entry): SettingEntry => entry;

/** At a node at which he himself holds one of the roles. */
export const listSettingChanges =
  ({ settings }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listSettingChanges>): Promise<Result<ReplyOf<typeof contracts.listSettingChanges>>> => {
    const { place, cursor } = input.query;
    if (!holdsAt(actor, settingReaders, place)) return refuse('NOT_ALLOWED');
    const page = await settings.listEntries(place, cursor);
    return page.ok ? accept({ items: page.value.items.map(entryView), next: page.value.next }) : page;
  };
