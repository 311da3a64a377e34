/** That somebody acted for somebody else, as events, timelines and pages tell it. Source: DOMAIN §4, "a record of who acted for whom". */
import * as z from 'zod/mini';
import type { Role } from './actor';
import { ulidSchema } from './id';

/**
 * `relative`: he was agreed to (亲友代办), a child's guardian too; `proxy`: by his role, for a neighbour without a phone (代办);
 * `self`: it is his own record from before he had an account.
 */
export const throughs = ['relative', 'proxy', 'self'] as const;
export const throughSchema = z.enum(throughs);
export type Through = (typeof throughs)[number];

/** Who may, within his own node, act for a person without a phone. */
export const proxyRoles = [
  'buildingChief',
  'gridWorker',
  'communityStaff',
  'streetAdmin',
] as const satisfies readonly Role[];

/** What an event says of an act done for another: its `actorId` acted, this is whom for and by what right. */
export const actedFor = {
  onBehalfOf: z.optional(ulidSchema),
  through: z.optional(throughSchema),
};
