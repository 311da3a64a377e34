/** A code as it lies ready for whoever asks, and what it tells to whom. Pure. */
import * as z from 'zod/mini';
import type { Actor } from '../../shared/kernel/actor';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { placePathSchema } from '../../shared/kernel/place';
import { type VerifiedVisit, visitRoleSchema } from '../../shared/visits/visit';

export const visitCodeSchema = z.object({
  code: z.string(),
  from: instantSchema,
  until: instantSchema,
  visitorId: ulidSchema,
  /** As far as anybody may read it; of a claimer, for the household alone. */
  name: z.string(),
  role: z.union([visitRoleSchema, z.literal('partyMember')]),
  place: placePathSchema,
  placeName: z.string(),
  communityName: z.string(),
  gridId: z.optional(placeIdSchema),
  /** The node at which he holds the role. */
  nodeId: z.optional(placeIdSchema),
  wish: z.optional(z.object({ id: ulidSchema, number: z.string(), authorId: ulidSchema })),
  verified: z.number(),
});
export type VisitCode = z.infer<typeof visitCodeSchema>;

const isHousehold = (asker: Actor | undefined, authorId: string): boolean =>
  asker !== undefined && (asker.personId === authorId || asker.actsFor.includes(authorId));

/** What he is told who asks: the visitor learns nothing of him. */
export const visitViewOf = (found: VisitCode, asker: Actor | undefined, verifiedBefore: number): VerifiedVisit => {
  const { wish, name } = found;
  const isNamed = wish === undefined || isHousehold(asker, wish.authorId);
  return {
    ...(isNamed ? { name } : {}),
    role: found.role,
    why: wish === undefined ? 'duty' : 'wish',
    placeName: found.placeName,
    communityName: found.communityName,
    gridId: found.gridId,
    wishNumber: wish?.number,
    until: found.until,
    verifiedBefore,
  };
};
