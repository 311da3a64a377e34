/** A list that staff hand in as a file, read row by row outside the request. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { words } from '../kernel/text';
import { importKindSchema, sheetFieldSchema } from './sheet-columns';

export const importStates = ['receiving', 'checking', 'running', 'done', 'failed', 'cancelled'] as const;
export const importStateSchema = z.enum(importStates);
export type ImportState = (typeof importStates)[number];

/** Bytes: a list of 20,000 people has about two million. */
export const mostBytes = 4_000_000;
/** Bytes of each part but the last, so that a sealed part stays within a row of the table. */
export const partBytes = 120_000;
export const partsOf = (bytes: number): number => Math.ceil(bytes / partBytes);
/** Rows beneath the header. */
export const mostRows = 20_000;

export const fileSchema = {
  fileName: words(1, 120),
  bytes: z.number().check(z.int(), z.minimum(1), z.maximum(mostBytes)),
  /** SHA-256 of the whole file, hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
};

/** Why a whole file was not taken. */
export const importFailures = [
  'file_damaged',
  'not_a_table',
  'columns_missing',
  'no_rows',
  'too_many_rows',
  'fault',
] as const;
export type ImportFailure = (typeof importFailures)[number];

export const rowOutcomes = ['added', 'changed', 'unchanged', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** Why one row was not taken. */
export const rowReasons = [
  'missing',
  'not_a_name',
  'not_a_phone',
  'not_hours',
  'not_a_door',
  'not_a_place_name',
  'a_date_instead',
  'not_a_code',
  'not_a_grid_type',
  'differs_above',
  'other_street',
  'street_unknown',
  'other_community',
  'community_unknown',
  'grid_unknown',
  'building_unknown',
  'not_an_address',
  'building_ambiguous',
  'no_homes_here',
  'repeated',
  'no_code_left',
] as const;
export type RowReason = (typeof rowReasons)[number];

export const rowLineSchema = z.object({
  /** As the program that shows the sheet counts it. */
  line: z.number(),
  outcome: z.enum(rowOutcomes),
  /** What was read, so masked that the report may lie on a desk. */
  shown: z.string(),
  reason: z.optional(z.enum(rowReasons)),
  field: z.optional(sheetFieldSchema),
});
export type RowLine = z.infer<typeof rowLineSchema>;

export const countsSchema = z.object({
  added: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
});
export type RowCounts = z.infer<typeof countsSchema>;
export const noCounts: RowCounts = { added: 0, changed: 0, unchanged: 0, refused: 0 };

export const columnsSchema = z.object({
  /** Which header was read as what. */
  mapped: z.array(z.object({ header: z.string(), field: sheetFieldSchema })),
  /** Headers that mean nothing here. */
  ignored: z.array(z.string()),
});
export type Columns = z.infer<typeof columnsSchema>;

export const importViewSchema = z.object({
  id: ulidSchema,
  kind: importKindSchema,
  state: importStateSchema,
  fileName: z.string(),
  placeId: placeIdSchema,
  placeName: z.string(),
  startedAt: instantSchema,
  /** Parts that have arrived, of how many. */
  received: z.number(),
  parts: z.number(),
  /** Rows beneath the header; absent until they have been counted. */
  rows: z.optional(z.number()),
  counts: countsSchema,
  columns: z.optional(columnsSchema),
  failure: z.optional(z.enum(importFailures)),
  missing: z.optional(z.array(sheetFieldSchema)),
});
export type ImportView = z.infer<typeof importViewSchema>;
