/** 楼栋码单: the sheets of a community's or a grid's buildings in one document, made outside the request. */
import * as z from 'zod/mini';
import { placeIdSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placeKindOf } from '../kernel/place';

export const sheetsStates = ['working', 'ready', 'failed'] as const;
export const sheetsStateSchema = z.enum(sheetsStates);
export type SheetsState = (typeof sheetsStates)[number];

interface SheetsTransition {
  readonly from: readonly ('none' | SheetsState)[];
  readonly to: SheetsState;
  readonly event: `sheets.${string}`;
}

/** The states of a document, and what leads from one to another. Only the first is asked for; the others are the system's. */
export const sheetsTransitions = {
  requestBuildingSheets: { from: ['none', 'ready', 'failed'], to: 'working', event: 'sheets.requested' },
  finishBuildingSheets: { from: ['working'], to: 'ready', event: 'sheets.ready' },
  failBuildingSheets: { from: ['working'], to: 'failed', event: 'sheets.failed' },
} as const satisfies Record<string, SheetsTransition>;
export type SheetsAct = keyof typeof sheetsTransitions;

/** Why there is no document. */
export const sheetsFailures = ['no_buildings', 'too_many', 'no_codes', 'fault'] as const;
export const sheetsFailureSchema = z.enum(sheetsFailures);
export type SheetsFailure = (typeof sheetsFailures)[number];

/** For how many days it can be fetched. */
export const sheetsDays = 7;
/** Buildings in one document: their pictures, about 50 KB each, are in hand together when it is laid out. */
export const mostSheets = 400;

/** A street's thousand sheets are made community by community. */
export const hasBuildingSheets = (placeId: string): boolean =>
  placeKindOf(placeId) === 'community' || placeKindOf(placeId) === 'grid';

export const sheetsViewSchema = z.object({
  placeId: placeIdSchema,
  /** `none`: never asked for, or it has run out. */
  state: z.enum(['none', ...sheetsStates]),
  askedAt: z.optional(instantSchema),
  /** Of how many buildings the code is there, of how many; absent until they have been counted. */
  drawn: z.optional(z.number()),
  buildings: z.optional(z.number()),
  failure: z.optional(sheetsFailureSchema),
  /** The last moment at which it can be fetched. */
  until: z.optional(instantSchema),
  /** Where it can be fetched for ten minutes from now, when it is ready and somebody asks for it. */
  url: z.optional(z.url()),
});
export type SheetsView = z.infer<typeof sheetsViewSchema>;
