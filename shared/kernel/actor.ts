import * as z from 'zod/mini';
import { consentPurposeSchema } from './consent';
import { ulidSchema } from './id';
import { instantSchema } from './instant';
import { type HomePath, homePathSchema, leafOf, liesUnder, type PlacePath, placePathSchema } from './place';
import { settingsSchema } from './settings';

/** The roles of DOMAIN's table that are held at a node. Visitor and user need no grant; author and claimer are relations. */
export const roles = [
  'resident',
  'partyMember',
  'buildingChief',
  'volunteer',
  'gridWorker',
  'communityStaff',
  'handler',
  'partner',
  'rider',
  'mediator',
  'streetAdmin',
  'districtSupervisor',
] as const;

export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];

/** Whose work it is to know whom to call: they look it up all day. */
export const officeRoles = [
  'gridWorker',
  'communityStaff',
  'streetAdmin',
  'districtSupervisor',
] as const satisfies readonly Role[];

/** A role held at a node, which reaches that node and everything under it. */
export const roleGrantSchema = z.object({
  role: roleSchema,
  /** The node at which it is held, with the nodes above it. */
  at: placePathSchema,
  placeName: z.string(),
  communityName: z.optional(z.string()),
  gridName: z.optional(z.string()),
  since: instantSchema,
  /** The last moment for which it was given; a timer ends it then. Absent: until somebody ends it. */
  until: z.optional(instantSchema),
});

export type RoleGrant = z.infer<typeof roleGrantSchema>;

/** Who is asking, as the session call found him a moment ago. */
export const actorSchema = z.object({
  personId: ulidSchema,
  name: z.optional(z.string()),
  grants: z.array(roleGrantSchema),
  settings: settingsSchema,
  unread: z.number(),
  /** The desk at which he works; absent inside WeChat. */
  deskId: z.optional(ulidSchema),
  /** A phone that WeChat vouched for. */
  hasPhone: z.boolean(),
  /** What he has consented to, in its present text. */
  consents: z.array(consentPurposeSchema),
  /** He has closed his account: nothing is open to him but to hear so. */
  closedAt: z.optional(instantSchema),
  /** Those who agreed that he acts for them (亲友代办), as it stands at this request. */
  actsFor: z.array(ulidSchema),
  /** Of these, records kept for himself before he had an account. */
  formerSelves: z.array(ulidSchema),
});

export type Actor = z.infer<typeof actorSchema>;

/** Whether a grant's node is the place or stands above it. */
export const reaches = (grant: Pick<RoleGrant, 'at'>, place: PlacePath): boolean => liesUnder(place, leafOf(grant.at));

/** Whether the actor holds one of `wanted` at the place or above it. Reach alone opens nothing: each act names its relation too. */
export const holdsWithin = (actor: Pick<Actor, 'grants'>, wanted: readonly Role[], place: PlacePath): boolean =>
  actor.grants.some((grant) => wanted.includes(grant.role) && reaches(grant, place));

/** Whether he holds one of `wanted` at this very node: whose lists he reads. A visitor holds nothing. */
export const holdsAt = (actor: Pick<Actor, 'grants'> | undefined, wanted: readonly Role[], placeId: string): boolean =>
  actor?.grants.some(({ role, at }) => wanted.includes(role) && leafOf(at) === placeId) === true;

/** Where somebody lives, as those vouched who know the building. Undefined: he is not known as a resident. */
export const homeOf = ({
  grants,
}: Pick<Actor, 'grants'>): { readonly path: HomePath; readonly name: string } | undefined => {
  const grant = grants.find(({ role }) => role === 'resident');
  const path = homePathSchema.safeParse(grant?.at);
  if (grant === undefined || !path.success) return undefined;
  return { path: path.data, name: `${grant.communityName ?? ''}${grant.placeName}` };
};
