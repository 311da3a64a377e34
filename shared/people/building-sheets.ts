/** 楼栋码单: the sheets of a community's or a grid's buildings in one document, made outside the request. */
import * as z from 'zod/mini';
import { documentView } from '../kernel/document';
import { placeKindOf } from '../kernel/place';

/** Why there is no document. */
export const sheetsFailures = ['no_buildings', 'too_many', 'no_codes', 'fault'] as const;
export const sheetsFailureSchema = z.enum(sheetsFailures);
export type SheetsFailure = (typeof sheetsFailures)[number];

/** Buildings in one document: their pictures, about 50 KB each, are in hand together when it is laid out. */
export const mostSheets = 400;

/** A street's thousand sheets are made community by community. */
export const hasBuildingSheets = (placeId: string): boolean =>
  placeKindOf(placeId) === 'community' || placeKindOf(placeId) === 'grid';

export const sheetsViewSchema = z.object({
  ...documentView,
  /** Of how many buildings the code is there, of how many; absent until they have been counted. */
  drawn: z.optional(z.number()),
  buildings: z.optional(z.number()),
  failure: z.optional(sheetsFailureSchema),
});
export type SheetsView = z.infer<typeof sheetsViewSchema>;
