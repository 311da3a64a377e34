/** A document that staff ask for at a node and that is made outside the request: it is fetched by a signed address for some days. */
import * as z from 'zod/mini';
import { placeIdSchema } from './id';
import { instantSchema, monthSchema } from './instant';

export const documentKinds = ['building_sheets', 'wish_month'] as const;
export const documentKindSchema = z.enum(documentKinds);
export type DocumentKind = (typeof documentKinds)[number];

/** One at a time is made under a name; a fresh one takes the place of the one before. */
export const documentNameSchema = z.object({
  kind: documentKindSchema,
  placeId: placeIdSchema,
  /** Of a kind that is made month by month. */
  month: z.optional(monthSchema),
});
export type DocumentName = Readonly<z.infer<typeof documentNameSchema>>;

export const documentStates = ['working', 'ready', 'failed'] as const;
export const documentStateSchema = z.enum(documentStates);
export type DocumentState = (typeof documentStates)[number];

interface DocumentTransition {
  readonly from: readonly ('none' | DocumentState)[];
  readonly to: DocumentState;
  readonly event: `document.${string}`;
}

/** The states of a document, and what leads from one to another. Only the first is asked for, by the kind's own act; the others are the system's. */
export const documentTransitions = {
  requestDocument: { from: ['none', 'ready', 'failed'], to: 'working', event: 'document.requested' },
  finishDocument: { from: ['working'], to: 'ready', event: 'document.ready' },
  failDocument: { from: ['working'], to: 'failed', event: 'document.failed' },
} as const satisfies Record<string, DocumentTransition>;
export type DocumentStep = keyof typeof documentTransitions;

/** For how many days it can be fetched. */
export const documentDays = 7;

/** What every kind's view shows. */
export const documentView = {
  placeId: placeIdSchema,
  /** `none`: never asked for, or it has run out. */
  state: z.enum(['none', ...documentStates]),
  askedAt: z.optional(instantSchema),
  /** The last moment at which it can be fetched. */
  until: z.optional(instantSchema),
  /** Where it can be fetched for ten minutes from now, when it is ready and somebody asks for it. */
  url: z.optional(z.url()),
} as const;
