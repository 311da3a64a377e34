import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { daySchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import { personName, words } from '../kernel/text';
import {
  appointableRoleSchema,
  appointmentEntrySchema,
  appointmentReceiptSchema,
  holderViewSchema,
} from './appointment';

export const findByNumber = contract({
  act: 'findByNumber',
  entry: 'roles',
  method: 'GET',
  path: '/v1/person-numbers/{number}',
  access: 'session',
  kind: 'read',
  summary:
    'Whose spoken number this is, for those who appoint. Tells the id alone: a name is checked, never given away.',
  params: z.strictObject({ number: spokenNumberSchema }),
  reply: z.object({ personId: ulidSchema }),
  failures: ['NOT_FOUND'],
});

export const appointPerson = contract({
  act: 'appointPerson',
  entry: 'roles',
  method: 'POST',
  path: '/v1/appointments',
  access: 'session',
  kind: 'write',
  summary:
    'Gives a person a role at a node, until a day if one is set. The name must be the one that he is known by; whoever has none yet is given it.',
  body: z.strictObject({
    personId: ulidSchema,
    name: personName,
    role: appointableRoleSchema,
    place: placeIdSchema,
    until: z.optional(daySchema),
  }),
  reply: appointmentReceiptSchema,
  failures: ['NOT_FOUND', 'NAME_MISMATCH'],
});

export const dismissPerson = contract({
  act: 'dismissPerson',
  entry: 'roles',
  method: 'POST',
  path: '/v1/appointments/end',
  access: 'session',
  kind: 'write',
  summary: 'Ends a role at a node, with a reason; it is gone at the next request.',
  body: z.strictObject({
    personId: ulidSchema,
    role: appointableRoleSchema,
    place: placeIdSchema,
    reason: words(2, 200),
  }),
  reply: appointmentReceiptSchema,
  failures: ['NOT_FOUND'],
});

export const listHolders = contract({
  act: 'listHolders',
  entry: 'roles',
  method: 'GET',
  path: '/v1/holders',
  access: 'session',
  kind: 'read',
  summary: 'Who holds a role at and under one of the asker’s own nodes, by name.',
  query: z.strictObject({ place: placeIdSchema, role: appointableRoleSchema, ...pageQuery }),
  reply: pageOf(holderViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const listAppointments = contract({
  act: 'listAppointments',
  entry: 'roles',
  method: 'GET',
  path: '/v1/appointments',
  access: 'session',
  kind: 'read',
  summary: 'Who appointed or dismissed whom, when and why, at and under one of the asker’s own nodes; newest first.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(appointmentEntrySchema),
  failures: ['CURSOR_REFUSED'],
});
