/** The document of a place's sheets as it lies in the table, and what each act makes of it. Pure. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { daysInMs, type Instant, instantSchema, later } from '../../shared/kernel/instant';
import { leafOf, placePathSchema } from '../../shared/kernel/place';
import {
  type SheetsAct,
  type SheetsView,
  sheetsDays,
  sheetsFailureSchema,
  sheetsStateSchema,
  sheetsTransitions,
} from '../../shared/people/building-sheets';
import type { SheetsEvent } from '../../shared/people/building-sheets-events';

export const sheetsJobSchema = z.object({
  /** The event that asked for it. */
  id: ulidSchema,
  state: sheetsStateSchema,
  place: placePathSchema,
  askedAt: instantSchema,
  buildings: z.optional(z.number()),
  /** The building up to which every code is there, in the order of their ids; absent before the first. */
  cursor: z.optional(placeIdSchema),
  drawn: z.number(),
  failure: z.optional(sheetsFailureSchema),
  objectKey: z.optional(z.string()),
  until: z.optional(instantSchema),
  /** How often work on it has failed since it last got on. */
  tries: z.optional(z.number()),
});
export type SheetsJob = z.infer<typeof sheetsJobSchema>;

export interface SheetsChange {
  readonly act: SheetsAct;
  readonly job: SheetsJob;
  readonly event: SheetsEvent;
}

export interface SheetsDeed {
  readonly act: SheetsAct;
  readonly at: Instant;
  readonly eventId: string;
  readonly actorId?: string;
}

/** The job as the act leaves it. What has come to an end, well or not, is kept for its days. */
export const sheetsChanged = (
  { act, at, eventId, actorId }: SheetsDeed,
  job: SheetsJob,
  news: Partial<SheetsJob> = {},
): SheetsChange => {
  const { to, event: type } = sheetsTransitions[act];
  const until = to === 'working' ? undefined : later(at, daysInMs(sheetsDays));
  const actor = actorId === undefined ? {} : { actorId };
  return {
    act,
    job: { ...job, ...news, state: to, until },
    event: { id: eventId, type, at, act, ...actor, placeId: leafOf(job.place), to, place: job.place },
  };
};

/** Nothing of it is left, also before the table has removed it. */
const isOver = ({ until }: SheetsJob, at: Instant): boolean => until !== undefined && until <= at;

export const sheetsView = (placeId: string, job: SheetsJob | undefined, at: Instant): SheetsView => {
  if (job === undefined || isOver(job, at)) return { placeId, state: 'none' };
  const { state, askedAt, drawn, buildings, failure, until } = job;
  return { placeId, state, askedAt, drawn, buildings, failure, until };
};
