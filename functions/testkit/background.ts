/** The stream's and the timers' work, done when a test says so. */
import './quiet';
import { type BackgroundParts, backgroundOn as workOn } from '../entry/wiring/background';
import { digestsWith } from '../platform/digests';
import { driveEvent, sweepEvents } from '../platform/drive-events';
import { fireTimers } from '../platform/fire-timers';
import type { Row, Table } from '../platform/table';
import { countedIds } from './fixed';
import { photoBucket, thinMediaCheck } from './photo-bucket';
import { type Postbox, thinPostbox, thinTextCheck, thinVault } from './ports';
import { cursors, secret } from './routes';

export const digests = digestsWith(secret);

export interface Background {
  /** As the stream does with a fresh event row. */
  readonly drive: (row: Row, at: string) => Promise<void>;
  /** As the minute's tick does. */
  readonly tick: (at: string) => Promise<void>;
  readonly postbox: Postbox;
}

type Chosen = Partial<Pick<BackgroundParts, 'textCheck' | 'ids' | 'objects' | 'mediaCheck'>> & {
  readonly postbox?: Postbox;
};

export const backgroundOn = (
  table: Table,
  {
    postbox = thinPostbox(),
    textCheck = thinTextCheck(),
    ids = countedIds(1_000_000),
    objects = photoBucket(),
    mediaCheck = thinMediaCheck(),
  }: Chosen = {},
): Background => {
  const outside = { objects, mediaCheck, textCheck, messenger: postbox, alarms: postbox, longTerm: [] };
  const { reactions, timerActs } = workOn({ table, vault: thinVault, cursors, digests, ids, ...outside });
  return {
    postbox,
    drive: driveEvent(table, reactions),
    tick: async (at) => {
      await fireTimers(table, timerActs)(at);
      await sweepEvents(table, reactions)(at);
    },
  };
};
