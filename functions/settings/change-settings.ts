import type { ReplyOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { changeSettings as contract } from '../../shared/settings/contract';
import { mayChangeSettings, settingLevelOf } from '../../shared/settings/keeping';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type Deed, differencesOf, type SettingsChange, settingsChange } from './settings-change';
import type { SettingsNear, SettingsStore } from './settings-store';

export interface SettingsPorts {
  readonly settings: SettingsStore;
  readonly ids: Ids;
}

type Reply = ReplyOf<typeof contract>;
type Body = Asked<typeof contract>['input']['body'];

/**
 * Whoever asks for what stands already has it. Otherwise he must have seen what stands: of two who change a node at once, the second is
 * told, and looks again before he decides anew.
 */
export const decideChangeSettings = (
  { place, own }: SettingsNear,
  { version, changes }: Body,
  deed: Deed,
): Result<Decision<SettingsChange, Reply>> => {
  if (place === undefined || settingLevelOf(place.path) === undefined) return refuse('NOT_FOUND', 'params.placeId');
  const differences = differencesOf(own.settings, changes);
  if (differences.length === 0) return already({ placeId: place.id, version: own.version });
  if (version !== own.version) return refuse('SETTINGS_CHANGED', 'body.version');
  const settled = settingsChange(deed, place, own, differences);
  return change(settled, { placeId: place.id, version: settled.after.version });
};

/** A street's administrator for the street and its communities, the district's supervisor for the district. */
export const changeSettings =
  ({ settings, ids }: SettingsPorts) =>
  async ({ input, at, actor, idempotency }: Asked<typeof contract>): Promise<Result<Reply>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const { placeId } = input.params;
    const deed = { act: 'changeSettings', id: ids.ulid(), at, by: actor };
    return perform<SettingsNear, SettingsChange, Reply>(
      {
        load: () => settings.load(placeId, asker),
        permit: ({ place }) => {
          if (place === undefined) return { code: 'NOT_FOUND', field: 'params.placeId' };
          return mayChangeSettings(actor.grants, place.path) ? undefined : { code: 'NOT_ALLOWED' };
        },
        decide: (near) => decideChangeSettings(near, input.body, deed),
        save: (_, settled, remember) => settings.save(settled, asker, remember),
        remember: (answer) => settings.remember(asker, answer),
      },
      { act: 'changeSettings', requestHash: idempotency.requestHash },
    );
  };
