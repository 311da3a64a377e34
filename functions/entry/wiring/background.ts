/** What the stream and the timers share: the reactions to events and the acts of due rows. */
import * as z from 'zod/mini';
import { announceEvent } from '../../notices/announce-event';
import { loggedMessageAlarms, messengerBy } from '../../notices/messages.wechat';
import { noticeStoreOn } from '../../notices/notice-store.dynamo';
import { driveMessage } from '../../notices/send-message';
import { signedCursors } from '../../platform/cursor';
import type { Reaction } from '../../platform/drive-events';
import { readMessagesEnv, readTableEnv, readWechatEnv } from '../../platform/env';
import type { TimerActs } from '../../platform/fire-timers';
import { systemIds } from '../../platform/ids';
import { readOpenid } from '../../platform/openid';
import { openTable } from '../../platform/table';
import { connectWechat } from '../../platform/wechat';
import { checkWishText } from '../../wishes/check-wish-text';
import { flagUnconfirmedWish } from '../../wishes/flag-unconfirmed-wish';
import { textCheckBy } from '../../wishes/text-check.wechat';
import { wishStoreOn } from '../../wishes/wish-store.dynamo';

const timerRow = z.object({ subjectId: z.string() });
const messageRow = z.object({ personId: z.string(), id: z.string() });

export const openBackground = () => {
  const env = { ...readTableEnv(), ...readWechatEnv(), ...readMessagesEnv() };
  const table = openTable(env.TABLE_NAME);
  const cursors = signedCursors(env.SESSION_SECRET);
  const wechat = connectWechat({ baseUrl: env.WECHAT_BASE_URL, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET });
  const openidOf = readOpenid(table);
  const wishPorts = { wishes: wishStoreOn(table, cursors), ids: systemIds, textCheck: textCheckBy(wechat, openidOf) };
  const noticePorts = {
    notices: noticeStoreOn(table, cursors),
    messenger: messengerBy(wechat, { templateIds: env.MESSAGE_TEMPLATES, openidOf }),
    alarms: loggedMessageAlarms,
  };
  const reactions: readonly Reaction[] = [
    { name: 'announceEvent', run: announceEvent(noticePorts) },
    {
      name: 'checkWishText',
      run: async (event, at) => {
        if ('wishId' in event) await checkWishText(wishPorts)(event, at);
      },
    },
  ];
  const timerActs: TimerActs = {
    flagUnconfirmedWish: (row, at) => flagUnconfirmedWish(wishPorts)(timerRow.parse(row).subjectId, at),
    notice: (row, at) => {
      const { personId, id } = messageRow.parse(row);
      return driveMessage(noticePorts)(personId, id, at);
    },
  };
  return { table, reactions, timerActs };
};
