import * as contracts from '../../../shared/settings/contract';
import { route } from '../../platform/http';
import { changeSettings, type SettingsPorts } from '../../settings/change-settings';
import { listSettingChanges, readSettings } from '../../settings/read-settings';

export const settingRoutes = (ports: SettingsPorts) => [
  route(contracts.readSettings, readSettings(ports)),
  route(contracts.changeSettings, changeSettings(ports)),
  route(contracts.listSettingChanges, listSettingChanges(ports)),
];
