/** 轮候: whose turn it is when places are drawn, and when that is. Pure. */
import type { Actor } from '../../shared/kernel/actor';
import { daysInMs, hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import { awakeLater } from '../kernel/quiet-hours';
import type { Wish } from './wish';
import type { ChangeParts } from './wish-change';

/** How far back a draw looks: whoever has helped much lately is asked after whoever has not. */
const lookBackDays = 90;
const minuteMs = 60_000;

/** What is kept of a help: when it was delivered, and with which wish. */
export const helpOf = ({ at, wishId }: { readonly at: Instant; readonly wishId: string }): string => `${at}#${wishId}`;
const instantOf = (help: string): Instant => help.split('#')[0] ?? '';
const counts = (at: Instant) => (help: string) => instantOf(help) >= later(at, -daysInMs(lookBackDays));

/** What no draw counts any more. */
export const longAgo = (helped: readonly string[] = [], at: Instant): readonly string[] =>
  helped.filter((help) => !counts(at)(help));

/** A member who would come, with the wishes of which he holds a place and what he has helped with. */
export interface Stander {
  readonly memberId: string;
  readonly openClaims: readonly string[];
  readonly helped: readonly string[];
}

/** The same, with the roles that he holds at this moment. */
export interface Standing extends Stander {
  readonly grants: Actor['grants'];
}

/** What is counted for him: places that he holds, and those of the last ninety days. */
export interface Turn {
  readonly memberId: string;
  readonly helped: number;
  readonly lastHelped?: Instant;
}

const countedOf = ({ memberId, openClaims, helped }: Stander, at: Instant): Turn => {
  const lately = helped.filter(counts(at)).map(instantOf).sort();
  // Whoever holds a place is at it now.
  const last = openClaims.length > 0 ? at : lately.at(-1);
  return { memberId, helped: openClaims.length + lately.length, ...(last === undefined ? {} : { lastHelped: last }) };
};

/** Of two who are alike, whom the lot names: of the wish and the member alone, so that anybody can draw it again. */
export type Lot = (text: string) => string;

/**
 * Whoever has helped least first; of those, who has waited longest since; then by lot. In which order they came says nothing.
 */
export const turnsOf = (wishId: string, standers: readonly Stander[], at: Instant, lot: Lot): readonly Turn[] => {
  const keyOf = ({ memberId, lastHelped = '' }: Turn) => `${lastHelped}#${lot(`${wishId}#${memberId}`)}`;
  return standers
    .map((stander) => countedOf(stander, at))
    .map((turn) => ({ turn, key: keyOf(turn) }))
    .sort((one, other) => one.turn.helped - other.turn.helped || (one.key < other.key ? -1 : 1))
    .map(({ turn }) => turn);
};

/**
 * The wish comes onto the wall: for the first time, where its tenant lets members take turns, places are not given before they are drawn. A
 * draw that was due while staff asked somebody is due again.
 */
export const openDraw = (
  { rotationHours = 0, drawAt, drawnAt }: Wish,
  at: Instant,
): Pick<ChangeParts, 'drawTimer'> & { readonly set: { drawAt?: Instant } } => {
  if (drawAt !== undefined) return { set: {}, drawTimer: { fireAt: drawAt > at ? drawAt : later(at, minuteMs) } };
  if (rotationHours === 0 || drawnAt !== undefined) return { set: {} };
  const opened = awakeLater(at, hoursInMs(rotationHours));
  return { set: { drawAt: opened }, drawTimer: { fireAt: opened } };
};
