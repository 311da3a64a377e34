import { systemClock } from '../platform/clock';
import { sweepEvents } from '../platform/drive-events';
import { fireTimers } from '../platform/fire-timers';
import { lookForStuck } from '../platform/stuck';
import { openBackground } from './wiring/open-background';

const { table, reactions, timerActs } = openBackground();

/** Each minute: what is due fires, and events whose reactions are overdue are driven again. */
export const handler = async (): Promise<void> => {
  const at = systemClock.now();
  await fireTimers(table, timerActs)(at);
  await sweepEvents(table, reactions)(at);
  await lookForStuck(table)(at);
};
