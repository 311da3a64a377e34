import { codesBy } from '../people/building-code.wechat';
import { layOutSheetsIn } from '../people/building-sheets.pdf';
import { sheetsSourceOn } from '../people/building-sheets-source.dynamo';
import { makeBuildingSheets } from '../people/make-building-sheets';
import { systemClock } from '../platform/clock';
import { documentWorkOn } from '../platform/document-store';
import { readBucketEnv, readTableEnv, readWechatEnv } from '../platform/env';
import { systemIds } from '../platform/ids';
import { bucketFrom } from '../platform/open-bucket';
import { openTable } from '../platform/open-table';
import { readSheetFont } from '../platform/sheet-font';
import { connectWechat } from '../platform/wechat';
import { workDueDocuments } from '../platform/work-due-documents';
import { makeWishMonth } from '../wishes/make-wish-month';
import { layOutMonth } from '../wishes/wish-month.xlsx';
import { wishMonthsOn } from '../wishes/wish-months.dynamo';

const env = { ...readTableEnv(), ...readWechatEnv(), ...readBucketEnv() };
const wechat = connectWechat({ baseUrl: env.WECHAT_BASE_URL, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET });
const table = openTable(env.TABLE_NAME);
const documents = documentWorkOn(table);

const work = workDueDocuments({
  documents,
  files: bucketFrom(env),
  ids: systemIds,
  makers: {
    building_sheets: makeBuildingSheets({
      source: sheetsSourceOn(table),
      documents,
      codes: codesBy(wechat),
      layOut: layOutSheetsIn(readSheetFont),
      clock: systemClock,
    }),
    wish_month: makeWishMonth({ months: wishMonthsOn(table), layOut: layOutMonth }),
  },
});

/** Each minute: the documents that staff have asked for get on. */
export const handler = (): Promise<void> => work(systemClock.now());
