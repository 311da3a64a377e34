import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { personName, words } from '../kernel/text';
import {
  freeHoursSchema,
  membershipReceiptSchema,
  membershipSkillSchema,
  membershipStateSchema,
  membershipUnitSchema,
  membershipViewSchema,
} from './membership';
import { unitKindSchema, unitReceiptSchema, unitViewSchema } from './unit';

const onMembership = z.strictObject({ memberId: ulidSchema, membershipId: ulidSchema });
const act = {
  entry: 'memberships',
  method: 'POST',
  access: 'session',
  kind: 'write',
  params: onMembership,
  reply: membershipReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
} as const;

export const applyMembership = contract({
  act: 'applyMembership',
  entry: 'memberships',
  method: 'POST',
  access: 'session',
  kind: 'write',
  path: '/v1/memberships',
  summary:
    'A party member registers to a community with unit, branch, skills and free hours. One registration at a time.',
  body: z.strictObject({
    name: personName,
    community: placeIdSchema,
    unit: membershipUnitSchema,
    branch: words(2, 40),
    skills: z.array(membershipSkillSchema).check(z.maxLength(9)),
    skillWords: z.optional(words(1, 60)),
    freeHours: z.array(freeHoursSchema).check(z.maxLength(21)),
    /** Off unless he says so. */
    unitSeesService: z.optional(z.boolean()),
  }),
  reply: membershipReceiptSchema,
  failures: ['NOT_FOUND', 'ALREADY_MEMBER'],
});

export const getMyMembership = contract({
  act: 'getMyMembership',
  entry: 'memberships',
  method: 'GET',
  path: '/v1/my/membership',
  access: 'session',
  kind: 'read',
  summary: 'The asker’s latest registration, if he has ever made one.',
  reply: z.object({ membership: z.optional(membershipViewSchema) }),
  failures: [],
});

export const listMemberships = contract({
  act: 'listMemberships',
  entry: 'memberships',
  method: 'GET',
  path: '/v1/memberships',
  access: 'session',
  kind: 'read',
  summary: 'Registrations of one state at and under one of the asker’s own nodes, the longest waiting first.',
  query: z.strictObject({ place: placeIdSchema, state: membershipStateSchema, ...pageQuery }),
  reply: pageOf(membershipViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const confirmMembership = contract({
  ...act,
  act: 'confirmMembership',
  path: '/v1/members/{memberId}/memberships/{membershipId}/confirm',
  summary: 'The community confirms its member; from then on he claims wishes.',
});

export const declineMembership = contract({
  ...act,
  act: 'declineMembership',
  path: '/v1/members/{memberId}/memberships/{membershipId}/decline',
  summary: 'The community could not confirm him; the reason is told.',
  body: z.strictObject({ reason: words(2, 200) }),
});

export const withdrawMembership = contract({
  ...act,
  act: 'withdrawMembership',
  path: '/v1/members/{memberId}/memberships/{membershipId}/withdraw',
  summary: 'The member takes his registration back before it is decided.',
});

export const setUnitConsent = contract({
  ...act,
  act: 'setUnitConsent',
  path: '/v1/members/{memberId}/memberships/{membershipId}/consent',
  summary: 'The member lets his unit see how often he has helped, or no longer.',
  body: z.strictObject({ unitSeesService: z.boolean() }),
});

export const endMembership = contract({
  ...act,
  act: 'endMembership',
  path: '/v1/members/{memberId}/memberships/{membershipId}/end',
  summary: 'The member or the community ends it, with a reason; his role is gone at the next request.',
  body: z.strictObject({ reason: words(2, 200) }),
});

export const pairUnit = contract({
  act: 'pairUnit',
  entry: 'memberships',
  method: 'POST',
  path: '/v1/units',
  access: 'session',
  kind: 'write',
  summary:
    'Staff note that a unit’s party organisation has paired with the community. A name stands once in a community.',
  body: z.strictObject({ name: words(2, 40), unitKind: unitKindSchema, community: placeIdSchema }),
  reply: unitReceiptSchema,
  failures: ['NOT_FOUND'],
});

export const unpairUnit = contract({
  act: 'unpairUnit',
  entry: 'memberships',
  method: 'POST',
  path: '/v1/units/{unitId}/unpair',
  access: 'session',
  kind: 'write',
  summary: 'The pairing is over: the unit leaves the list; who registered with it stays registered.',
  params: z.strictObject({ unitId: ulidSchema }),
  reply: unitReceiptSchema,
  failures: ['NOT_FOUND'],
});

export const listUnits = contract({
  act: 'listUnits',
  entry: 'memberships',
  method: 'GET',
  path: '/v1/units',
  access: 'session',
  kind: 'read',
  summary: 'Units paired with the communities at and under a node, by name, for whoever has logged in.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(unitViewSchema),
  failures: ['CURSOR_REFUSED'],
});
