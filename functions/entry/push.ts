import { systemClock } from '../platform/clock';
import { readMessagesEnv, readPushEnv, readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { indexKeyWith } from '../platform/index-key';
import { templateFinder } from '../platform/message-grants';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { envelopeBy } from '../push/push-envelope.wechat';
import { pushStoreOn } from '../push/push-store.dynamo';
import { pushRoutes } from './wiring/push';

const env = { ...readTableEnv(), ...readMessagesEnv(), ...readPushEnv() };
const table = openTable(env.TABLE_NAME);
const ports = {
  pushes: pushStoreOn(table, indexKeyWith(env.INDEX_SECRET)),
  envelope: envelopeBy({ token: env.PUSH_TOKEN, aesKey: env.PUSH_AES_KEY, appid: env.WECHAT_APPID }),
  templateOf: templateFinder(env.MESSAGE_TEMPLATES),
  ids: systemIds,
};

export const handler = httpHandler(pushRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
