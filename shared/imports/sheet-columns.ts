/** What a column of a sheet may hold, by a name of ours. Which headers mean it is the cloud's business, its Chinese name the page's. */
import * as z from 'zod/mini';

export const importKinds = ['orgTree', 'households', 'staff'] as const;
export const importKindSchema = z.enum(importKinds);
export type ImportKind = (typeof importKinds)[number];

export const sheetFields = [
  'street',
  'streetCode',
  'community',
  'communityCode',
  'grid',
  'gridCode',
  'gridType',
  'estate',
  'building',
  'buildingCode',
  'unit',
  'room',
  'name',
  'phone',
  'standing',
  'relation',
  'workerName',
  'dutyPhone',
  'position',
  'post',
  'idNumber',
] as const;
export const sheetFieldSchema = z.enum(sheetFields);
export type SheetField = (typeof sheetFields)[number];

interface SheetShape {
  /** Without one of these the whole file is refused. */
  readonly required: readonly SheetField[];
  readonly optional: readonly SheetField[];
}

/** What each kind of list is read for. An ID number is recognised only to be left out: the product holds none. */
export const sheetShapes = {
  orgTree: {
    required: [],
    optional: [
      'street',
      'streetCode',
      'community',
      'communityCode',
      'grid',
      'gridCode',
      'gridType',
      'estate',
      'building',
      'buildingCode',
      'workerName',
      'dutyPhone',
    ],
  },
  households: {
    required: ['building', 'room', 'name'],
    optional: ['street', 'community', 'grid', 'estate', 'unit', 'phone', 'standing', 'relation', 'idNumber'],
  },
  staff: {
    required: ['name', 'phone'],
    optional: ['street', 'community', 'grid', 'position', 'post', 'dutyPhone', 'idNumber'],
  },
} as const satisfies Record<ImportKind, SheetShape>;
