import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { fileSchema, importViewSchema, mostBytes, partBytes, partsOf, rowLineSchema } from './import-job';
import { importKindSchema } from './sheet-columns';

const onImport = z.strictObject({ importId: ulidSchema });

export const startImport = contract({
  act: 'startImport',
  entry: 'imports',
  method: 'POST',
  path: '/v1/imports',
  access: 'session',
  kind: 'write',
  summary:
    'Staff announce a list of their community or street: its kind, its file and what the file’s bytes add up to.',
  body: z.strictObject({ kind: importKindSchema, place: placeIdSchema, ...fileSchema }),
  reply: importViewSchema,
  failures: ['NOT_FOUND'],
});

export const addImportPart = contract({
  act: 'addImportPart',
  entry: 'imports',
  method: 'POST',
  path: '/v1/imports/{importId}/parts',
  access: 'session',
  kind: 'write',
  summary: 'Hands in one part of the file, in any order. Parts are sealed and kept for three days at most.',
  params: onImport,
  body: z.strictObject({
    index: z.number().check(z.int(), z.minimum(0), z.maximum(partsOf(mostBytes) - 1)),
    /** The part's bytes, base64. */
    bytes: z
      .string()
      .check(
        z.maxLength(Math.ceil(partBytes / 3) * 4),
        z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
      ),
  }),
  reply: importViewSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const runImport = contract({
  act: 'runImport',
  entry: 'imports',
  method: 'POST',
  path: '/v1/imports/{importId}/run',
  access: 'session',
  kind: 'write',
  summary: 'Every part is there: from now on the file is read, row by row, and what it says takes effect.',
  params: onImport,
  reply: importViewSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE', 'IMPORT_INCOMPLETE'],
});

export const cancelImport = contract({
  act: 'cancelImport',
  entry: 'imports',
  method: 'POST',
  path: '/v1/imports/{importId}/cancel',
  access: 'session',
  kind: 'write',
  summary: 'No further row is read. What was read already stays.',
  params: onImport,
  reply: importViewSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const getImport = contract({
  act: 'getImport',
  entry: 'imports',
  method: 'GET',
  path: '/v1/imports/{importId}',
  access: 'session',
  kind: 'read',
  summary: 'How far it has come, which columns were recognised, and how many rows did what.',
  params: onImport,
  reply: importViewSchema,
  failures: ['NOT_FOUND'],
});

export const listImports = contract({
  act: 'listImports',
  entry: 'imports',
  method: 'GET',
  path: '/v1/imports',
  access: 'session',
  kind: 'read',
  summary: 'Imports at one of the asker’s nodes, the latest first.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(importViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const listImportRows = contract({
  act: 'listImportRows',
  entry: 'imports',
  method: 'GET',
  path: '/v1/imports/{importId}/rows',
  access: 'session',
  kind: 'read',
  summary: 'The report, row by row: what became of it, and if it was refused, why and for which column.',
  params: onImport,
  query: z.strictObject({ show: z.enum(['all', 'refused']), ...pageQuery }),
  reply: pageOf(rowLineSchema),
  failures: ['NOT_FOUND', 'CURSOR_REFUSED'],
});
