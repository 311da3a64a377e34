import * as z from 'zod/mini';
import { roleSchema } from '../kernel/actor';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import { placeKinds, placePathSchema } from '../kernel/place';
import { personName, words } from '../kernel/text';
import { residencyReceiptSchema, residencyViewSchema, roomSchema } from './residency';

const onResidency = z.strictObject({ residencyId: ulidSchema });

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
  failures: ['LOGIN_CODE_REFUSED', 'WECHAT_UNAVAILABLE'],
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
    name: z.optional(z.string()),
    phoneMask: z.optional(z.string()),
    roles: z.array(z.object({ role: roleSchema, at: placePathSchema, placeName: z.string() })),
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
    items: z.array(z.object({ id: placeIdSchema, kind: z.enum(placeKinds), name: z.string(), path: placePathSchema })),
  }),
  failures: ['NOT_FOUND'],
});

export const getGridContact = contract({
  act: 'getGridContact',
  entry: 'people',
  method: 'GET',
  path: '/v1/grids/{gridId}/contact',
  access: 'open',
  kind: 'read',
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
  failures: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_RESIDENT'],
});

export const listResidencies = contract({
  act: 'listResidencies',
  entry: 'people',
  method: 'GET',
  path: '/v1/residencies',
  access: 'session',
  kind: 'read',
  summary: 'Residencies that wait to be confirmed at and under one of the asker’s nodes, oldest first.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(residencyViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const confirmResidency = contract({
  act: 'confirmResidency',
  entry: 'people',
  method: 'POST',
  path: '/v1/residencies/{residencyId}/confirm',
  access: 'session',
  kind: 'write',
  summary: 'Staff or the grid worker confirm that the person lives there.',
  params: onResidency,
  reply: residencyReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const declineResidency = contract({
  act: 'declineResidency',
  entry: 'people',
  method: 'POST',
  path: '/v1/residencies/{residencyId}/decline',
  access: 'session',
  kind: 'write',
  summary: 'Staff or the grid worker could not confirm it; the reason is told.',
  params: onResidency,
  body: z.strictObject({ reason: words(2, 200) }),
  reply: residencyReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const revealDoor = contract({
  act: 'revealDoor',
  entry: 'people',
  method: 'POST',
  path: '/v1/residencies/{residencyId}/reveal',
  access: 'session',
  kind: 'write',
  summary: 'Shows the full door number to whoever must confirm it; the view is logged and the resident is told.',
  params: onResidency,
  body: z.strictObject({ reason: words(2, 100) }),
  reply: z.object({ residencyId: ulidSchema, room: z.string() }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
