/** A person, the roles he holds and the places that concern him. Pure. */
import * as z from 'zod/mini';
import type { RoleGrant } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { homePathSchema, type PlacePath } from '../../shared/kernel/place';
import { residencyStateSchema } from '../../shared/people/residency';

export const personSchema = z.object({
  personId: ulidSchema,
  openid: z.string(),
  name: z.optional(z.string()),
  /** Sealed by the vault. */
  phoneSealed: z.optional(z.string()),
  phoneMask: z.optional(z.string()),
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

const settingLevels = ['district', 'street', 'community'] as const;
const mostNodes = 16;

/**
 * The nodes whose settings bind him, outermost level first. A resident is bound by his home's alone: what another community
 * promises, where he serves, is not promised to him.
 */
export const settingNodesOf = (grants: readonly RoleGrant[]): string[] => {
  const home = grants.find(({ role }) => role === 'resident');
  const paths: PlacePath[] = home === undefined ? grants.map(({ at }) => at) : [home.at];
  const nodes = settingLevels.flatMap((level) => paths.flatMap((path) => path[level] ?? []));
  return [...new Set(nodes)].slice(0, mostNodes);
};
