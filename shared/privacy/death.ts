/** 去世登记: a death on record at the community where somebody lived, corrected if it was a mistake (PIPL, article 49). */
import * as z from 'zod/mini';
import type { Role } from '../kernel/actor';
import { ulidSchema } from '../kernel/id';
import { daySchema, instantSchema } from '../kernel/instant';

/** On whose word. Which relative it was is nobody's to keep. */
export const deathTellers = ['relative', 'police', 'civil_affairs'] as const;
export const deathTellerSchema = z.enum(deathTellers);
export type DeathTeller = (typeof deathTellers)[number];

/** Who may ask for a copy of the data of somebody who has died, or that they be deleted. */
export const nearRelatives = ['spouse', 'child', 'parent', 'other'] as const;
export const nearRelativeSchema = z.enum(nearRelatives);
export type NearRelative = (typeof nearRelatives)[number];

export const deathStates = ['recorded', 'corrected', 'closed'] as const;
export const deathStateSchema = z.enum(deathStates);
export type DeathState = (typeof deathStates)[number];

interface Transition {
  readonly from: readonly (DeathState | 'none')[];
  readonly to: DeathState;
  readonly event: `person.${string}`;
}

/** `none`: nothing is on record. What was corrected may be recorded again; what was closed is gone. */
export const deathTransitions = {
  recordDeceased: { from: ['none', 'corrected'], to: 'recorded', event: 'person.deceased' },
  correctDeceased: { from: ['recorded'], to: 'corrected', event: 'person.death_corrected' },
  /** As often as it is asked for: the death stands as it did. */
  giveCopyOfDeceased: { from: ['recorded'], to: 'recorded', event: 'person.copy_revealed' },
  closeAccountOfDeceased: { from: ['recorded'], to: 'closed', event: 'person.closed' },
} as const satisfies Record<string, Transition>;
export type DeathAct = keyof typeof deathTransitions;
export const deathActs = Object.keys(deathTransitions) as readonly DeathAct[];

export const deathActsOpenFrom = (state: DeathState | 'none'): readonly DeathAct[] =>
  deathActs.filter((act) => (deathTransitions[act].from as readonly string[]).includes(state));

/** Who puts a death on record, where they serve or under it. */
export const deathRecorders = ['communityStaff', 'streetAdmin'] as const satisfies readonly Role[];

export const deathReceiptSchema = z.object({ personId: ulidSchema, state: deathStateSchema });
export type DeathReceipt = z.infer<typeof deathReceiptSchema>;

/** One that stands, as the community's staff read it. */
export const deathViewSchema = z.object({
  personId: ulidSchema,
  nameMask: z.string(),
  homeName: z.string(),
  diedOn: daySchema,
  toldBy: deathTellerSchema,
  recordedAt: instantSchema,
});
export type DeathView = z.infer<typeof deathViewSchema>;
