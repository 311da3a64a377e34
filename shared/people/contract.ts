import * as z from 'zod/mini';
import { officeRoles, roleSchema } from '../kernel/actor';
import { contract } from '../kernel/contract';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placeKinds, placePathSchema } from '../kernel/place';
import { personName } from '../kernel/text';
import { leaveSchema } from './leave';
import { residencyReceiptSchema, roomSchema } from './residency';

export const openSession = contract({
  act: 'openSession',
  entry: 'people',
  method: 'POST',
  path: '/v1/sessions',
  access: 'open',
  kind: 'write',
  summary: 'Trades a one-time WeChat login code for a session. A first visit creates the person.',
  body: z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(128)) }),
  reply: z.object({ token: z.string(), expiresAt: instantSchema, personId: ulidSchema }),
  failures: ['LOGIN_CODE_REFUSED', 'ACCOUNT_SUSPENDED', 'WECHAT_UNAVAILABLE'],
});

export const getMe = contract({
  act: 'getMe',
  entry: 'people',
  method: 'GET',
  path: '/v1/me',
  access: 'session',
  kind: 'read',
  summary: 'Who the asker is here: his roles and where he holds them, his home, what he has not read.',
  reply: z.object({
    personId: ulidSchema,
    /** The short number by which he can be named aloud, to staff who appoint him. */
    number: z.optional(spokenNumberSchema),
    name: z.optional(z.string()),
    phoneMask: z.optional(z.string()),
    roles: z.array(
      z.object({
        role: roleSchema,
        at: placePathSchema,
        placeName: z.string(),
        /** Absent of a community itself and of what stands above one. */
        communityName: z.optional(z.string()),
      }),
    ),
    home: z.optional(z.object({ at: placePathSchema, name: z.string() })),
    residencyPending: z.boolean(),
    /** Why his latest request was declined, in the words of whoever declined it. */
    residencyDeclined: z.optional(z.string()),
    unread: z.number(),
    /** Messages that WeChat may still be asked to carry, per template. */
    messageGrants: z.record(z.string(), z.number()),
  }),
  failures: [],
});

export const listPlaces = contract({
  act: 'listPlaces',
  entry: 'people',
  method: 'GET',
  path: '/v1/places',
  access: 'open',
  kind: 'read',
  summary: 'The nodes right under a node of the org tree, for pickers; without a parent, the districts.',
  query: z.strictObject({ parent: z.optional(placeIdSchema) }),
  reply: z.object({
    items: z.array(
      z.object({
        id: placeIdSchema,
        kind: z.enum(placeKinds),
        name: z.string(),
        path: placePathSchema,
        /** 专属网格 and its shops and units: nobody lives there. */
        exclusive: z.optional(z.literal(true)),
      }),
    ),
  }),
  failures: ['NOT_FOUND'],
});

export const getPlace = contract({
  act: 'getPlace',
  entry: 'people',
  method: 'GET',
  path: '/v1/places/{placeId}',
  access: 'open',
  kind: 'read',
  summary: 'A node of the org tree by its id: where a scanned building code leads.',
  params: z.strictObject({ placeId: placeIdSchema }),
  reply: z.object({
    id: placeIdSchema,
    kind: z.enum(placeKinds),
    name: z.string(),
    path: placePathSchema,
    communityName: z.optional(z.string()),
    exclusive: z.optional(z.literal(true)),
  }),
  failures: ['NOT_FOUND'],
});

export const getGridContact = contract({
  act: 'getGridContact',
  entry: 'people',
  method: 'GET',
  path: '/v1/grids/{gridId}/contact',
  access: 'either',
  kind: 'read',
  limit: { name: 'gridContacts', counts: 'different', spares: officeRoles },
  summary:
    '有事找网格员: the grid worker’s name, office number, hours and stand-in. Office numbers only, never private ones.',
  params: z.strictObject({ gridId: placeIdSchema }),
  reply: z.object({
    gridId: placeIdSchema,
    gridName: z.string(),
    communityId: placeIdSchema,
    communityName: z.string(),
    communityPhone: z.string(),
    workerName: z.string(),
    dutyPhone: z.string(),
    dutyHours: z.string(),
    standInName: z.string(),
    standInPhone: z.string(),
    /** A short-lived address of the worker's photo: only while he consents, and once it has passed the check. */
    workerPhoto: z.optional(z.string()),
    /** The worker's leave that is now or to come. */
    leave: z.optional(leaveSchema),
    /** Not he but the stand-in is the one to call today: he is on leave, nobody holds the grid, or his card was taken down. */
    away: z.boolean(),
    /** The card was taken down after a report: name, number, hours and photo are empty, and the stand-in is the one to call. */
    down: z.optional(z.literal(true)),
  }),
  failures: ['NOT_FOUND'],
});

export const requestResidency = contract({
  act: 'requestResidency',
  entry: 'people',
  method: 'POST',
  path: '/v1/residencies',
  access: 'session',
  kind: 'write',
  summary: 'A user says in which building and behind which door he lives; staff or the grid worker confirm.',
  body: z.strictObject({ name: personName, building: placeIdSchema, room: roomSchema }),
  reply: residencyReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_RESIDENT', 'NO_HOMES_HERE'],
});

export const verifyPhone = contract({
  act: 'verifyPhone',
  entry: 'people',
  method: 'POST',
  path: '/v1/me/phone',
  access: 'session',
  kind: 'write',
  summary: 'Trades the one-time code of WeChat’s phone button for the asker’s phone, which is kept sealed.',
  body: z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(128)) }),
  reply: z.object({ phoneMask: z.string() }),
  failures: ['PHONE_CODE_REFUSED', 'PHONE_TAKEN', 'WECHAT_UNAVAILABLE'],
});

export const forgetPhone = contract({
  act: 'forgetPhone',
  entry: 'people',
  method: 'POST',
  path: '/v1/me/phone/forget',
  access: 'session',
  kind: 'write',
  summary: 'Removes the asker’s phone; nobody rings him on it any more.',
  reply: z.object({ hasPhone: z.boolean() }),
  failures: [],
});
