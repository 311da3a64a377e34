/** Consent per purpose (PIPL art. 13, 15, 29, 31): given where it is asked, withdrawn whenever he likes, never bundled. */
import * as z from 'zod/mini';
import { ulidSchema } from './id';
import { instantSchema } from './instant';

/** What a consent of its own is asked for. The text of each is the client's; its edition stands here. */
export const consentPurposes = ['health', 'disability', 'hardship', 'child_under_14'] as const;
export const consentPurposeSchema = z.enum(consentPurposes);
export type ConsentPurpose = z.infer<typeof consentPurposeSchema>;

/** The edition of each text. A changed text is asked anew: consent to the old one does not count for it. */
export const consentEditions: Readonly<Record<ConsentPurpose, number>> = {
  // The second editions speak of complaints too: who reads those is somebody else.
  health: 2,
  disability: 2,
  hardship: 2,
  child_under_14: 1,
};

/** Who consents for a child under 14. */
export const guardians = ['mother', 'father', 'other_guardian'] as const;
export const guardianSchema = z.enum(guardians);
export type Guardian = z.infer<typeof guardianSchema>;

/** A guardian's consent for a child under 14, apart from everything else that a form asks: who he is, and to which text. */
export const guardianConsentSchema = z.strictObject({
  guardian: guardianSchema,
  edition: z.number().check(z.int(), z.minimum(1), z.maximum(1000)),
});
export type GuardianConsent = z.infer<typeof guardianConsentSchema>;

/** How somebody without a phone was asked. */
export const askedWays = ['call', 'visit'] as const;
export const askedWaySchema = z.enum(askedWays);
export type AskedWay = (typeof askedWays)[number];

export const consentSchema = z.object({
  edition: z.number(),
  at: instantSchema,
  guardian: z.optional(guardianSchema),
  /** Of somebody without a phone: how he was asked, and who put it on record. */
  how: z.optional(askedWaySchema),
  recordedBy: z.optional(ulidSchema),
  withdrawnAt: z.optional(instantSchema),
});
export type Consent = z.infer<typeof consentSchema>;

/** What a person has said, purpose by purpose; absent where he was never asked. */
export type Consents = Readonly<Partial<Record<ConsentPurpose, Consent>>>;

/** Whether it stands: not withdrawn, and given to the present text. */
export const stands = (purpose: ConsentPurpose, consent: Consent | undefined): boolean =>
  consent !== undefined && consent.withdrawnAt === undefined && consent.edition === consentEditions[purpose];

export const standingConsents = (consents: Consents): ConsentPurpose[] =>
  consentPurposes.filter((purpose) => stands(purpose, consents[purpose]));

/** What is kept of a guardian's consent; undefined where he gave none, or to an earlier text. */
export const keptGuardianConsent = (given: GuardianConsent | undefined, at: string): Consent | undefined =>
  given === undefined || given.edition !== consentEditions.child_under_14 ? undefined : { ...given, at };
