/** Who may act for whom, and how an asker stands to such a record. Pure. */
import * as z from 'zod/mini';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { consentSchema as guardiansConsentSchema } from '../../shared/kernel/consent';
import { ulidSchema } from '../../shared/kernel/id';
import type { Instant } from '../../shared/kernel/instant';
import { instantSchema } from '../../shared/kernel/instant';
import { homePathSchema } from '../../shared/kernel/place';
import type { Refusal } from '../../shared/kernel/result';
import {
  type ActingAct,
  type ActingReceipt,
  type ActingRelation,
  type ActingState,
  actingKindSchema,
  actingStateSchema,
  actingTransitions,
  consentSchema,
  consentTakers,
} from '../../shared/proxies/acting-for';
import type { ActingEvent } from '../../shared/proxies/events';

export const actingSchema = z.object({
  principalId: ulidSchema,
  agentId: ulidSchema,
  kind: actingKindSchema,
  state: actingStateSchema,
  principalName: z.string(),
  agentName: z.string(),
  /** Where the principal lives; known once he has agreed. */
  place: z.optional(homePathSchema),
  homeName: z.optional(z.string()),
  askedAt: instantSchema,
  since: z.optional(instantSchema),
  consent: z.optional(consentSchema),
  /** A guardian's separate consent, where the principal is a child under fourteen. */
  forChild: z.optional(guardiansConsentSchema),
});
export type Acting = z.infer<typeof actingSchema>;

export const actingReceipt = ({ principalId, agentId, state }: Acting): ActingReceipt => ({
  principalId,
  agentId,
  state,
});

/** The row says from where; `none`: there is no record yet. */
export const isOpenTo = (act: ActingAct, state: ActingState | 'none'): boolean =>
  (actingTransitions[act].from as readonly string[]).includes(state);

/** Whoever was the principal before he had an account is the principal still. */
export const relationsToActing = (actor: Actor, acting: Acting): readonly ActingRelation[] => {
  const found: ActingRelation[] = [];
  if (acting.principalId === actor.personId || actor.formerSelves.includes(acting.principalId)) found.push('principal');
  if (acting.agentId === actor.personId) found.push('agent');
  if (acting.place !== undefined && holdsWithin(actor, consentTakers, acting.place)) found.push('staff');
  return found;
};

/** Whom it does not concern is not told that it exists. */
export const objectionToActing = (act: ActingAct, actor: Actor, acting: Acting | undefined): Refusal | undefined => {
  if (acting === undefined) return { code: 'NOT_FOUND' };
  const who: readonly ActingRelation[] = actingTransitions[act].who;
  return relationsToActing(actor, acting).some((relation) => who.includes(relation))
    ? undefined
    : { code: 'NOT_FOUND' };
};

interface ActingDeed {
  readonly act: ActingAct;
  readonly at: Instant;
  readonly eventId: string;
  readonly actorId: string;
}

export const actingEventOf = (
  { act, at, eventId, actorId }: ActingDeed,
  { principalId, agentId, place }: Pick<Acting, 'principalId' | 'agentId' | 'place'>,
): ActingEvent => ({
  id: eventId,
  type: actingTransitions[act].event,
  at,
  act,
  actorId,
  principalId,
  agentId,
  ...(place === undefined ? {} : { place }),
});
