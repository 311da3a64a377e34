import { systemClock } from '../platform/clock';
import { driveEvent } from '../platform/drive-events';
import { streamHandler } from '../platform/stream';
import { openBackground } from './wiring/open-background';

const { table, reactions } = openBackground();

export const handler = streamHandler(driveEvent(table, reactions), systemClock);
