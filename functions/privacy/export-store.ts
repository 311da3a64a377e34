/** Port: the copy of a person's data, in sealed parts that go by themselves after seven days. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';

export const exportJobSchema = z.object({
  /** The event that asked for it. */
  id: ulidSchema,
  state: z.enum(['preparing', 'ready']),
  askedAt: instantSchema,
  until: z.optional(instantSchema),
  parts: z.number(),
});
export type ExportJob = z.infer<typeof exportJobSchema>;

export interface ExportChange {
  readonly job: ExportJob;
  readonly event: PersonEvent;
}

export interface ExportStore {
  readonly load: (asker: Asker) => Promise<Loaded<ExportJob | undefined>>;
  /** Refused when another one was asked for meanwhile. */
  readonly ask: (
    before: ExportJob | undefined,
    change: ExportChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<ExportJob | undefined>>;
  readonly find: (
    personId: string,
    part: number | undefined,
  ) => Promise<{ readonly job: ExportJob | undefined; readonly sealedPart: string | undefined }>;
  readonly keepPart: (personId: string, part: number, sealed: string, until: Instant) => Promise<void>;
  /** Marks it as ready and tells so, if it is still the one that was asked for. */
  readonly finish: (personId: string, job: ExportJob, event: PersonEvent) => Promise<void>;
  readonly remember: RememberAnswer;
}
