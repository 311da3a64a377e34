/** A person and the places that concern him. Pure. */
import * as z from 'zod/mini';
import { spokenNumberSchema, ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { homePathSchema } from '../../shared/kernel/place';
import { residencyStateSchema } from '../../shared/people/residency';

export const personSchema = z.object({
  personId: ulidSchema,
  /** The short number by which he can be named aloud. */
  number: z.optional(spokenNumberSchema),
  /** Absent for a person without a phone, for whom others act. */
  openid: z.optional(z.string()),
  name: z.optional(z.string()),
  /** Sealed by the vault. */
  phoneSealed: z.optional(z.string()),
  phoneMask: z.optional(z.string()),
  /** Finds his pointer row without opening the phone. */
  phoneIndex: z.optional(z.string()),
  phoneVerifiedAt: z.optional(instantSchema),
  home: z.optional(z.object({ at: homePathSchema, name: z.string() })),
  /** His latest request to be known as a resident. */
  residency: z.optional(
    z.object({
      id: ulidSchema,
      state: residencyStateSchema,
      /** Why it was declined: what he must know to ask again. */
      reason: z.optional(z.string()),
    }),
  ),
});
export type Person = z.infer<typeof personSchema>;
