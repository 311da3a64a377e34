/** 上门核验: whoever comes to a door in this system's name shows a code that changes, and anyone can ask who he is. */
import * as z from 'zod/mini';
import type { Role } from '../kernel/actor';
import { placeIdSchema, spokenNumberSchema } from '../kernel/id';
import { type Instant, instantAt, instantSchema } from '../kernel/instant';

/** Those whose duty brings them to doors. A claimer comes for his wish instead. */
export const visitRoles = [
  'gridWorker',
  'communityStaff',
  'mediator',
  'buildingChief',
  'volunteer',
] as const satisfies readonly Role[];
export const visitRoleSchema = z.enum(visitRoles);
export type VisitRole = (typeof visitRoles)[number];

/** How long one code is shown. */
export const windowMs = 30_000;
/** A phone shows so many from one asking, so that a stairwell without network does no harm: ten minutes. */
export const windowsAtOnce = 20;
/** A code is still taken this long before and after its window: clocks differ, and typing takes time. */
export const graceMs = windowMs;

/** 延长: who needs longer to type it in has so much longer from the tap on. */
const extensionMs = 2 * 60_000;
/** However often it is asked for: a picture of a code must grow old. */
const longestMs = 5 * 60_000;

/** Until when a code that began at `from` is shown after a tap on 延长 at `at`. */
export const extendedUntil = (from: Instant, at: Instant): Instant =>
  instantAt(Math.min(Date.parse(at) + extensionMs, Date.parse(from) + longestMs));

export const visitCodeSchema = z.string().check(z.regex(/^[0-9]{8}$/));

/** `too_early` is told like unknown: nobody learns codes that are still to come. */
export type CodeTiming = 'now' | 'expired' | 'too_early';

/** How a code that is shown from `from` until `until` stands at `at`. */
export const timingOf = ({ from, until }: { from: string; until: string }, at: string): CodeTiming => {
  const now = Date.parse(at);
  if (now >= Date.parse(until) + graceMs) return 'expired';
  return now < Date.parse(from) - graceMs ? 'too_early' : 'now';
};

export const shownCodeSchema = z.object({ code: visitCodeSchema, from: instantSchema, until: instantSchema });
export type ShownCode = z.infer<typeof shownCodeSchema>;

/** What is told of a visitor whose code is valid now. */
export const verifiedVisitSchema = z.object({
  /** In full for those whose names are public by their duty, masked for volunteers; a claimer's for the household that waits for him. */
  name: z.optional(z.string()),
  role: z.union([visitRoleSchema, z.literal('partyMember')]),
  why: z.enum(['duty', 'wish']),
  /** The grid, building or community that he serves. */
  placeName: z.string(),
  communityName: z.string(),
  /** Whose office number tells more. */
  gridId: z.optional(placeIdSchema),
  wishNumber: z.optional(spokenNumberSchema),
  until: instantSchema,
  /** How often this very code had been checked before: a copied code shows by it. */
  verifiedBefore: z.number(),
});
export type VerifiedVisit = z.infer<typeof verifiedVisitSchema>;
