/** Port: the copy of a person's data, in sealed parts that go by themselves after seven days. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import { nearRelativeSchema } from '../../shared/privacy/death';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';

/** Of one who has died: whose, to whom, where and why it was given. */
export const givenCopySchema = z.object({
  personId: ulidSchema,
  nameMask: z.string(),
  toMask: z.string(),
  placeName: z.string(),
  askedBy: nearRelativeSchema,
  reason: z.string(),
});

export const exportJobSchema = z.object({
  /** The event that asked for it. */
  id: ulidSchema,
  state: z.enum(['preparing', 'ready']),
  askedAt: instantSchema,
  until: z.optional(instantSchema),
  parts: z.number(),
  /** Absent: it is the holder's own. */
  given: z.optional(givenCopySchema),
});
export type ExportJob = z.infer<typeof exportJobSchema>;

/** Who may fetch it, and of whom it is: himself, or one who has died. */
export interface CopyRef {
  readonly holderId: string;
  readonly ofId: string;
}

/** How it stands with the one of whom it is: `self`, the holder; `alive`, his death was recorded by mistake; `gone`, his account was closed after it. */
export type CopySubject = 'self' | 'alive' | 'deceased' | 'gone';

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
    copy: CopyRef,
    part: number | undefined,
  ) => Promise<{
    readonly job: ExportJob | undefined;
    readonly sealedPart: string | undefined;
    readonly subject: CopySubject;
  }>;
  /** Copies that the holder was given of others' data. */
  readonly listGiven: (
    holderId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly ExportJob[]; next: string | undefined }>>;
  readonly keepPart: (copy: CopyRef, part: number, sealed: string, until: Instant) => Promise<void>;
  /** Marks it as ready and tells so, if it is still the one that was asked for. */
  readonly finish: (copy: CopyRef, asked: ExportJob, ready: ExportJob, event: PersonEvent) => Promise<void>;
  /** One that was given and is not to be made any more. */
  readonly drop: (given: CopyRef) => Promise<void>;
  /** Copies that were given of his data: none can be fetched any more. */
  readonly takeBack: (ofId: string) => Promise<void>;
  readonly remember: RememberAnswer;
}
