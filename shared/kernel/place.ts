/** The org tree: district → street → community → grid → building. A household is a record, not a node. */
import * as z from 'zod/mini';
import { placeIdSchema } from './id';

export const placeKinds = ['district', 'street', 'community', 'grid', 'building'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Node ids from the top down to the most exact node that is known. */
export const placePathSchema = z.object({
  district: placeIdSchema,
  street: z.optional(placeIdSchema),
  community: z.optional(placeIdSchema),
  grid: z.optional(placeIdSchema),
  building: z.optional(placeIdSchema),
});

export type PlacePath = z.infer<typeof placePathSchema>;

/** A node with what pages and rules need of it. */
export const placeNodeSchema = z.object({
  id: placeIdSchema,
  kind: z.enum(placeKinds),
  name: z.string(),
  path: placePathSchema,
  communityName: z.optional(z.string()),
  gridName: z.optional(z.string()),
  /** 专属网格, and the units in it: shops, a market, an enterprise. Nobody lives there. */
  exclusive: z.optional(z.literal(true)),
});

export type PlaceNode = z.infer<typeof placeNodeSchema>;

/** Where a home is: every level is known. */
export const homePathSchema = z.object({
  district: placeIdSchema,
  street: placeIdSchema,
  community: placeIdSchema,
  grid: placeIdSchema,
  building: placeIdSchema,
});

export type HomePath = z.infer<typeof homePathSchema>;

/** The most exact node of a path. */
export const leafOf = (path: PlacePath): string =>
  path.building ?? path.grid ?? path.community ?? path.street ?? path.district;

/** Whether `nodeId` is the place itself or stands above it. */
export const liesUnder = (path: PlacePath, nodeId: string): boolean => Object.values(path).includes(nodeId);

const kindByLetter: Readonly<Record<string, PlaceKind>> = {
  d: 'district',
  s: 'street',
  c: 'community',
  g: 'grid',
  b: 'building',
};

/** Of which kind a node is, told by its id. `placeIdSchema` admits no other letter. */
export const placeKindOf = (placeId: string): PlaceKind => kindByLetter[placeId.charAt(0)] ?? 'building';
