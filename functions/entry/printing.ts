import { codesBy } from '../people/building-code.wechat';
import { layOutSheetsIn } from '../people/building-sheets.pdf';
import { sheetsWorkOn } from '../people/building-sheets-work.dynamo';
import { workDueSheets } from '../people/work-due-sheets.dynamo';
import { systemClock } from '../platform/clock';
import { readBucketEnv, readTableEnv, readWechatEnv } from '../platform/env';
import { systemIds } from '../platform/ids';
import { bucketFrom } from '../platform/open-bucket';
import { openTable } from '../platform/open-table';
import { readSheetFont } from '../platform/sheet-font';
import { connectWechat } from '../platform/wechat';

const env = { ...readTableEnv(), ...readWechatEnv(), ...readBucketEnv() };
const wechat = connectWechat({ baseUrl: env.WECHAT_BASE_URL, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET });

const work = workDueSheets({
  work: sheetsWorkOn(openTable(env.TABLE_NAME)),
  codes: codesBy(wechat),
  layOut: layOutSheetsIn(readSheetFont),
  files: bucketFrom(env),
  ids: systemIds,
  clock: systemClock,
});

/** Each minute: the sheets that staff have asked for get on, chunk by chunk, and are laid out when every code is there. */
export const handler = (): Promise<void> => work(systemClock.now());
