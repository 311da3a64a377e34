/** How often something may be asked that has no other bound. Counted per source: a person, or the network that a visitor comes from. */
import { hoursInMs } from './instant';

export interface Limit {
  /** How many within a window. */
  readonly most: number;
  /** Milliseconds; windows stand side by side from midnight UTC on. */
  readonly windowMs: number;
}

/**
 * - `gridContacts`: different grids, not calls. A family asks for the same one or two all day, and so do neighbours behind one
 *   address; whoever reads a street's 126 grids from end to end is stopped at the thirtieth.
 * - `serviceCards`: different places, like the grids.
 * - `deskLogins`: screens that ask for a code; a community's office shares one address.
 * - `uploads`: every form for a photo. Nobody needs more; what is not used is erased in two days.
 * - `deskCodes`: different codes that one person types; one in a million is somebody's.
 */
export const limitNames = ['gridContacts', 'serviceCards', 'deskLogins', 'deskCodes', 'uploads'] as const;
export type LimitName = (typeof limitNames)[number];

export const limits = {
  gridContacts: { most: 30, windowMs: hoursInMs(1) },
  serviceCards: { most: 30, windowMs: hoursInMs(1) },
  deskLogins: { most: 120, windowMs: hoursInMs(1) },
  deskCodes: { most: 10, windowMs: hoursInMs(1) / 6 },
  uploads: { most: 60, windowMs: hoursInMs(1) },
} as const satisfies Record<LimitName, Limit>;
