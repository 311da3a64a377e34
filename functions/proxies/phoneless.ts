/** A resident without a phone: a person whom nobody can log in as, for whom others act. Pure. */
import * as z from 'zod/mini';
import { proxyRoles } from '../../shared/kernel/acting';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { homePathSchema } from '../../shared/kernel/place';
import { consentTakers } from '../../shared/proxies/acting-for';

export const phonelessSchema = z.object({
  personId: ulidSchema,
  number: z.string(),
  name: z.string(),
  home: z.object({ at: homePathSchema, name: z.string() }),
  /** Sealed by the vault; the mask is for lists. */
  roomSealed: z.string(),
  roomMask: z.string(),
  doorIndex: z.string(),
  /** Under fourteen: nobody acts for him without a guardian's separate consent. */
  child: z.boolean(),
  registeredAt: instantSchema,
  registeredBy: ulidSchema,
  /** The account that has taken his record over. */
  accountId: z.optional(ulidSchema),
});
export type Phoneless = z.infer<typeof phonelessSchema>;

/** Whether the asker takes consents, and joins records to accounts, where that resident lives. */
export const takesConsentOf = (actor: Actor, phoneless: Phoneless | undefined): phoneless is Phoneless =>
  phoneless !== undefined && holdsWithin(actor, consentTakers, phoneless.home.at);

/** Whether the asker may put on record what that resident says: he serves where the resident lives, who can't be asked by an account of his own. */
export const recordsWordsOf = (actor: Actor, phoneless: Phoneless | undefined): phoneless is Phoneless =>
  phoneless !== undefined && phoneless.accountId === undefined && holdsWithin(actor, proxyRoles, phoneless.home.at);
