/** The background of the stream's and the timers' functions, from their environment. */
import { mediaCheckBy } from '../../files/media-check.wechat';
import { loggedMessageAlarms, longTermIn, messengerBy } from '../../notices/messages.wechat';
import { signedCursors } from '../../platform/cursor';
import { digestsWith } from '../../platform/digests';
import {
  readAuditEnv,
  readBucketEnv,
  readMessagesEnv,
  readTableEnv,
  readVaultEnv,
  readWechatEnv,
} from '../../platform/env';
import { systemIds } from '../../platform/ids';
import { bucketFrom } from '../../platform/open-bucket';
import { openTable } from '../../platform/open-table';
import { readOpenid } from '../../platform/openid';
import type { Table } from '../../platform/table';
import { openVault } from '../../platform/vault';
import { connectWechat } from '../../platform/wechat';
import { textCheckBy } from '../../wishes/text-check.wechat';
import { type BackgroundWork, backgroundOn } from './background';

export const openBackground = (): BackgroundWork & { readonly table: Table } => {
  const env = {
    ...readTableEnv(),
    ...readVaultEnv(),
    ...readAuditEnv(),
    ...readWechatEnv(),
    ...readMessagesEnv(),
    ...readBucketEnv(),
  };
  const table = openTable(env.TABLE_NAME);
  const wechat = connectWechat({ baseUrl: env.WECHAT_BASE_URL, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET });
  const openidOf = readOpenid(table);
  const work = backgroundOn({
    table,
    vault: openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET }),
    cursors: signedCursors(env.SESSION_SECRET),
    digests: digestsWith(env.AUDIT_SECRET),
    ids: systemIds,
    objects: bucketFrom(env),
    mediaCheck: mediaCheckBy(wechat, openidOf),
    textCheck: textCheckBy(wechat, openidOf),
    messenger: messengerBy(wechat, { templates: env.MESSAGE_TEMPLATES, openidOf }),
    alarms: loggedMessageAlarms,
    longTerm: longTermIn(env.MESSAGE_TEMPLATES),
  });
  return { ...work, table };
};
