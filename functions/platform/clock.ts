import { instantAt } from '../../shared/kernel/instant';
import type { Clock } from '../kernel/ports';

export const systemClock: Clock = { now: () => instantAt(Date.now()) };
