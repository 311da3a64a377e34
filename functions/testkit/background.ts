/** The stream's and the timers' work, done when a test says so. */
import './quiet';
import { announceEvent } from '../notices/announce-event';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { driveMessage } from '../notices/send-message';
import { driveEvent, type Reaction, sweepEvents } from '../platform/drive-events';
import { fireTimers, type TimerActs } from '../platform/fire-timers';
import type { Row, Table } from '../platform/table';
import { checkWishText, type TextCheck } from '../wishes/check-wish-text';
import { flagUnconfirmedWish } from '../wishes/flag-unconfirmed-wish';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { countedIds } from './fixed';
import { type Postbox, thinPostbox, thinTextCheck } from './ports';
import { cursors } from './routes';

export interface Background {
  /** As the stream does with a fresh event row. */
  readonly drive: (row: Row, at: string) => Promise<void>;
  /** As the minute's tick does. */
  readonly tick: (at: string) => Promise<void>;
  readonly postbox: Postbox;
}

export interface BackgroundParts {
  readonly postbox?: Postbox;
  readonly textCheck?: TextCheck;
  readonly ids?: ReturnType<typeof countedIds>;
}

export const backgroundOn = (
  table: Table,
  { postbox = thinPostbox(), textCheck = thinTextCheck(), ids = countedIds(1_000_000) }: BackgroundParts = {},
): Background => {
  const wishPorts = { wishes: wishStoreOn(table, cursors), ids, textCheck };
  const noticePorts = { notices: noticeStoreOn(table, cursors), messenger: postbox, alarms: postbox };
  const reactions: readonly Reaction[] = [
    { name: 'announceEvent', run: announceEvent(noticePorts) },
    {
      name: 'checkWishText',
      run: async (event, at) => ('wishId' in event ? checkWishText(wishPorts)(event, at) : undefined),
    },
  ];
  const timerActs: TimerActs = {
    flagUnconfirmedWish: (row, at) => flagUnconfirmedWish(wishPorts)(String(row.subjectId), at),
    notice: (row, at) => driveMessage(noticePorts)(String(row.personId), String(row.id), at),
  };
  return {
    postbox,
    drive: driveEvent(table, reactions),
    tick: async (at) => {
      await fireTimers(table, timerActs)(at);
      await sweepEvents(table, reactions)(at);
    },
  };
};
