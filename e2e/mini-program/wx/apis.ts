import type { WxApis } from '../types';
import { accountApis } from './account';
import { deviceApis } from './device';
import { dialogApis } from './dialogs';
import { fileApis } from './files';
import type { Host } from './host';
import { listenerApis } from './listeners';
import { navigationApis } from './navigation';
import { selectorApis } from './selector-query';
import { storageApis } from './storage';

/** Every wx API that we simulate, wx.request excepted. */
export function wxApis(host: Host): WxApis {
  return {
    ...storageApis(host),
    ...navigationApis(host),
    ...dialogApis(host),
    ...accountApis(host),
    ...deviceApis(host),
    ...fileApis(host),
    ...selectorApis(host),
    ...listenerApis(host),
  };
}
