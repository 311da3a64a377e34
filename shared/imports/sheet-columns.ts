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
  'address',
  'name',
  'headName',
  'phone',
  'headPhone',
  'standing',
  'relation',
  'workerName',
  'workerPhone',
  'dutyPhone',
  'dutyHours',
  'standInName',
  'standInPhone',
  'communityPhone',
  'position',
  'post',
  'charge',
  'idNumber',
] as const;
export const sheetFieldSchema = z.enum(sheetFields);
export type SheetField = (typeof sheetFields)[number];

interface SheetShape {
  /** Without one of these the whole file is refused; those that follow the first may stand in for it. */
  readonly required: readonly (readonly SheetField[])[];
  /** Each row needs it: without the column none is taken, and the file is told so. */
  readonly inEachRow: readonly SheetField[];
  readonly optional: readonly SheetField[];
}

/** What each kind of list is read for. An ID number is recognised only to be left out: the product holds none. */
export const sheetShapes = {
  orgTree: {
    required: [],
    inEachRow: [],
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
      'workerPhone',
      'dutyPhone',
      'dutyHours',
      'standInName',
      'standInPhone',
      'communityPhone',
    ],
  },
  households: {
    required: [
      ['building', 'address'],
      ['room', 'address'],
      ['name', 'headName'],
    ],
    inEachRow: [],
    optional: [
      'street',
      'community',
      'grid',
      'estate',
      'unit',
      'phone',
      'headPhone',
      'standing',
      'relation',
      'idNumber',
    ],
  },
  staff: {
    required: [['name']],
    inEachRow: ['phone'],
    optional: ['street', 'community', 'grid', 'position', 'post', 'charge', 'dutyPhone', 'idNumber'],
  },
} as const satisfies Record<ImportKind, SheetShape>;

/** Every field that a list of the kind is read for. */
export const fieldsOf = (kind: ImportKind): readonly SheetField[] => {
  const { required, inEachRow, optional } = sheetShapes[kind];
  return [...new Set<SheetField>([...required.flat(), ...inEachRow, ...optional])];
};
