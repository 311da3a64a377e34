/** When a message may ring: not in the quiet hours, unless it is urgent. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import { isQuiet, morningAfter } from '../kernel/quiet-hours';

/** The first moment from `at` on at which a message may go out. */
export const sendableFrom = (at: Instant, urgent = false): Instant => (urgent || !isQuiet(at) ? at : morningAfter(at));
