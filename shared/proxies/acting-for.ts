/** 亲友代办: that one person may act for another, and that the other agreed. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

/** `self`: the account of the very person whom the record was kept for. */
export const actingKinds = ['relative', 'guardian', 'self'] as const;
export const actingKindSchema = z.enum(actingKinds);
export type ActingKind = z.infer<typeof actingKindSchema>;

export const actingStates = ['asked', 'active', 'declined', 'revoked', 'ended'] as const;
export const actingStateSchema = z.enum(actingStates);
export type ActingState = z.infer<typeof actingStateSchema>;

/** How the consent was given: on his own phone, or taken by staff on the telephone or at his door. */
export const consentWays = ['own_phone', 'call', 'visit'] as const;
export const consentWaySchema = z.enum(consentWays);

/** `child`: a guardian's separate consent for somebody under fourteen (PIPL, article 31). */
export const consentSchema = z.object({
  how: consentWaySchema,
  at: instantSchema,
  takenBy: ulidSchema,
  child: z.boolean(),
});

/** How an asker stands to such a record. */
export type ActingRelation = 'principal' | 'agent' | 'staff';

interface Transition {
  readonly from: readonly (ActingState | 'none')[];
  readonly to: readonly ActingState[];
  readonly who: readonly ActingRelation[];
  readonly event: `acting.${string}`;
}

/** `none`: there is no record yet. A right that has ended may be asked for again. */
export const actingTransitions = {
  askToActFor: {
    from: ['none', 'declined', 'revoked', 'ended'],
    to: ['asked'],
    who: ['agent'],
    event: 'acting.asked',
  },
  agreeToBeActedFor: { from: ['asked'], to: ['active'], who: ['principal'], event: 'acting.agreed' },
  declineToBeActedFor: { from: ['asked'], to: ['declined'], who: ['principal'], event: 'acting.declined' },
  recordConsent: {
    from: ['none', 'asked', 'declined', 'revoked', 'ended'],
    to: ['active'],
    who: ['staff'],
    event: 'acting.recorded',
  },
  linkPersonToAccount: {
    from: ['none', 'asked', 'declined', 'revoked', 'ended'],
    to: ['active'],
    who: ['staff'],
    event: 'acting.linked',
  },
  /** `revoked` by the one acted for, or by staff on his call; `ended` by the one who acted. */
  revokeActingFor: {
    from: ['asked', 'active'],
    to: ['revoked', 'ended'],
    who: ['principal', 'agent', 'staff'],
    event: 'acting.ended',
  },
} as const satisfies Record<string, Transition>;
export type ActingAct = keyof typeof actingTransitions;

/** Who takes consent by telephone or at the door, ends a right on a call, and joins a record to an account. */
export const consentTakers = ['communityStaff', 'gridWorker', 'streetAdmin'] as const;

/** Such a record as the two whom it concerns see it. */
export const actingViewSchema = z.object({
  principalId: ulidSchema,
  agentId: ulidSchema,
  kind: actingKindSchema,
  state: actingStateSchema,
  /** The other's name. */
  name: z.string(),
  askedAt: instantSchema,
  since: z.optional(instantSchema),
  consent: z.optional(consentWaySchema),
});
export type ActingView = z.infer<typeof actingViewSchema>;

/** The same for staff: names masked. */
export const actingRowViewSchema = z.object({
  principalId: ulidSchema,
  agentId: ulidSchema,
  kind: actingKindSchema,
  principalMask: z.string(),
  agentMask: z.string(),
  homeName: z.string(),
  since: instantSchema,
  consent: consentWaySchema,
});
export type ActingRowView = z.infer<typeof actingRowViewSchema>;

/** A resident without a phone, as those who may act for him find him. */
export const phonelessViewSchema = z.object({
  personId: ulidSchema,
  number: z.string(),
  nameMask: z.string(),
  homeName: z.string(),
  roomMask: z.string(),
  child: z.boolean(),
  registeredAt: instantSchema,
});
export type PhonelessView = z.infer<typeof phonelessViewSchema>;

export const actingReceiptSchema = z.object({
  principalId: ulidSchema,
  agentId: ulidSchema,
  state: actingStateSchema,
});
export type ActingReceipt = z.infer<typeof actingReceiptSchema>;
