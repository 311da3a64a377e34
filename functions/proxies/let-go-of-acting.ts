/** What becomes of a right to act, or of the question for one, when one of the two closes his account, or has died. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import type { ActingAct } from '../../shared/proxies/acting-for';
import { gone } from '../kernel/personal-data';
import { type Acting, actingEventOf, isOpenTo } from './acting';
import type { ActingChange } from './proxy-store';

interface Moment {
  readonly at: Instant;
  readonly eventId: string;
  /** Who put the death of that side on record; absent: he goes by himself. */
  readonly by?: string;
}

export type Side = 'principal' | 'agent';

/** As if he had ended it himself, or had not agreed; the other is told. Undefined: it has ended. */
export const letGoOf = (acting: Acting, side: Side, { at, eventId, by }: Moment): ActingChange | undefined => {
  const { principalId, agentId, state } = acting;
  const act: ActingAct = side === 'principal' && state === 'asked' ? 'declineToBeActedFor' : 'revokeActingFor';
  if (!isOpenTo(act, state)) return undefined;
  const [who, ended] = side === 'principal' ? ([principalId, 'revoked'] as const) : ([agentId, 'ended'] as const);
  const after: Acting = { ...acting, state: act === 'declineToBeActedFor' ? 'declined' : ended };
  const event = actingEventOf({ act, at, eventId, actorId: by ?? who }, acting);
  return { acting: after, event: by === undefined ? event : { ...event, deceasedId: who } };
};

/** That there was a right, from when, of what kind and how it was agreed to stays for the other; his name and home go. */
export const withoutName = (acting: Acting, side: Side): Acting => {
  if (side === 'agent') return { ...acting, agentName: gone };
  const { place: _, homeName: __, ...kept } = acting;
  return { ...kept, principalName: gone };
};
