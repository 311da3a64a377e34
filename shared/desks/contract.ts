import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import {
  browserSchema,
  deskLoginStateSchema,
  deskSecretSchema,
  deskStateSchema,
  deskViewSchema,
  systemSchema,
} from './desk';

const onLogin = z.strictObject({ code: spokenNumberSchema });
const onDesk = z.strictObject({ deskId: ulidSchema });
const deskSession = z.object({ token: z.string(), expiresAt: instantSchema, personId: ulidSchema, deskId: ulidSchema });

export const openDeskLogin = contract({
  act: 'openDeskLogin',
  entry: 'desks',
  method: 'POST',
  path: '/v1/desk-logins',
  access: 'open',
  kind: 'write',
  limit: { name: 'deskLogins', counts: 'every' },
  summary:
    'A browser asks to be let in: it brings the secret that it keeps, and shows the code that it is given for two minutes.',
  body: z.strictObject({ secret: deskSecretSchema, browser: browserSchema, system: systemSchema }),
  reply: z.object({ code: spokenNumberSchema, expiresAt: instantSchema }),
  failures: [],
});

export const extendDeskLogin = contract({
  act: 'extendDeskLogin',
  entry: 'desks',
  method: 'POST',
  path: '/v1/desk-logins/{code}/extend',
  access: 'open',
  kind: 'write',
  summary:
    'The browser keeps its code for two minutes more, for somebody who needs longer; ten minutes at most in all.',
  params: onLogin,
  body: z.strictObject({ secret: deskSecretSchema }),
  reply: z.object({ code: spokenNumberSchema, expiresAt: instantSchema }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const getDeskLogin = contract({
  act: 'getDeskLogin',
  entry: 'desks',
  method: 'GET',
  path: '/v1/desk-logins/{code}',
  access: 'session',
  kind: 'read',
  limit: { name: 'deskCodes', counts: 'different' },
  summary:
    'Which browser shows this code, since when, and until when it would stay open: to be read before confirming.',
  params: onLogin,
  reply: z.object({
    browser: browserSchema,
    system: systemSchema,
    openedAt: instantSchema,
    expiresAt: instantSchema,
    /** Days after which the desk ends however busy it is: a setting of the tenant. */
    days: z.number(),
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const confirmDeskLogin = contract({
  act: 'confirmDeskLogin',
  entry: 'desks',
  method: 'POST',
  path: '/v1/desk-logins/{code}/confirm',
  access: 'session',
  kind: 'write',
  limit: { name: 'deskCodes', counts: 'different' },
  summary: 'A person lets the browser that shows this code in as himself. The first who confirms has it.',
  params: onLogin,
  reply: z.object({ id: ulidSchema, endsAt: instantSchema }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const collectDeskSession = contract({
  act: 'collectDeskSession',
  entry: 'desks',
  method: 'POST',
  path: '/v1/desk-logins/{code}/collect',
  access: 'open',
  kind: 'read',
  summary: 'The browser asks whether its code was confirmed; if so it is given the session, against its secret.',
  params: onLogin,
  body: z.strictObject({ secret: deskSecretSchema }),
  reply: z.object({ state: deskLoginStateSchema, session: z.optional(deskSession) }),
  failures: ['NOT_FOUND'],
});

export const renewDeskSession = contract({
  act: 'renewDeskSession',
  entry: 'desks',
  method: 'POST',
  path: '/v1/desk-sessions/{deskId}/renew',
  access: 'open',
  kind: 'write',
  summary: 'A fresh token for a desk that still stands, against its secret.',
  params: onDesk,
  body: z.strictObject({ personId: ulidSchema, secret: deskSecretSchema }),
  reply: deskSession,
  failures: ['DESK_ENDED'],
});

export const listDeskSessions = contract({
  act: 'listDeskSessions',
  entry: 'desks',
  method: 'GET',
  path: '/v1/desk-sessions',
  access: 'session',
  kind: 'read',
  summary: 'The browsers that are open as the asker, the newest first.',
  query: z.strictObject({ ...pageQuery }),
  reply: pageOf(deskViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const endDeskSession = contract({
  act: 'endDeskSession',
  entry: 'desks',
  method: 'POST',
  path: '/v1/desk-sessions/{deskId}/end',
  access: 'session',
  kind: 'write',
  summary: 'A person ends one of his desks, from wherever he is: its next request is refused.',
  // Whoever has closed his account leaves no desk behind him.
  evenClosed: true,
  params: onDesk,
  reply: z.object({ id: ulidSchema, state: deskStateSchema }),
  failures: ['NOT_FOUND'],
});
