/** A photo and what may become of it. Pure. */
import * as z from 'zod/mini';
import type { PhotoEvent } from '../../shared/files/events';
import {
  attachedSchema,
  type PhotoRefusal,
  photoPurposeSchema,
  photoRefusalSchema,
  photoStateSchema,
  photoTypeSchema,
} from '../../shared/files/photo';
import { type PhotoAct, photoTransitions } from '../../shared/files/transitions';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { hoursInMs, type Instant, instantSchema, later } from '../../shared/kernel/instant';
import { placePathSchema } from '../../shared/kernel/place';

export const photoSchema = z.object({
  id: ulidSchema,
  ownerId: ulidSchema,
  purpose: photoPurposeSchema,
  contentType: photoTypeSchema,
  state: photoStateSchema,
  requestedAt: instantSchema,
  /** Where its owner lived or served when he asked for it, then where the wish is with which it went: to whose audit it belongs. */
  place: z.optional(placePathSchema),
  /** Counts the changes: each is made to the photo that was looked at, and to no later one. */
  version: z.number(),
  /** Where the cleaned picture lies. It is named by its content, so the bytes that were checked are those that are shown. */
  objectKey: z.optional(z.string()),
  /** How often the check has been asked. */
  asks: z.number(),
  /** When the system looks again; absent when there is nothing to wait for. */
  dueAt: z.optional(instantSchema),
  reason: z.optional(photoRefusalSchema),
  /** The owner agrees that it is shown, at these grids, beside this name. */
  consent: z.optional(z.object({ grids: z.array(placeIdSchema), name: z.string() })),
  /** With what it went: written by the slice whose act that was, under the version that was looked at. */
  attached: z.optional(attachedSchema),
  /** Staff uploaded it: for a wish that they file for somebody they are the human who has looked. */
  byStaff: z.optional(z.boolean()),
});
export type Photo = z.infer<typeof photoSchema>;

/** A change from one photo to the next, with the event that it leaves. `before` is absent for a new one. */
export interface PhotoChange {
  readonly before: Photo | undefined;
  readonly after: Photo;
  readonly event: PhotoEvent;
  /** The check has been asked under this trace. */
  readonly traceId?: string;
}

const minutes = (count: number): number => count * 60_000;
/** How long the form is good, and how long after it the system waits for what was uploaded at the last moment. */
export const formSeconds = 15 * 60;
export const awaitMs = minutes(30);
/** WeChat answers within thirty minutes. */
export const answerMs = minutes(45);
export const mostAsks = 3;
/** After this long without a judgement another try is better than more waiting. */
const patienceMs = hoursInMs(24);

/** How long one that has passed waits to be used: a draft lies on a phone for so long. */
export const unusedMs = hoursInMs(48);

/** Something needs it. */
export const isUsed = ({ consent, attached }: Photo): boolean => consent !== undefined || attached !== undefined;

/** A photo that went with a wish is the wish's author's, whoever uploaded it. */
export const belongsTo = ({ ownerId, purpose, attached }: Photo): string =>
  purpose === 'wish' ? (attached?.authorId ?? ownerId) : ownerId;

/** Strangers see it: passed, and its owner agrees. */
export const isShown = ({ state, consent }: Photo): boolean => state === 'passed' && consent !== undefined;

/** The grids at which strangers see it. */
export const gridsShowing = (photo: Photo | undefined): readonly string[] =>
  photo !== undefined && isShown(photo) ? (photo.consent?.grids ?? []) : [];

/** Taken in and not erased. */
export const hasPicture = ({ state }: Photo): boolean => state === 'checking' || state === 'passed';

export const isTiredOfWaiting = (photo: Photo, at: Instant): boolean =>
  photo.asks >= mostAsks || later(photo.requestedAt, patienceMs) <= at;

export interface PhotoDeed {
  readonly act: PhotoAct;
  readonly at: Instant;
  readonly eventId: string;
  /** Where it is not its owner. */
  readonly actorId?: string;
}

const whereOf = ({ place, attached }: Photo) => ({
  ...(place === undefined ? {} : { place }),
  ...(attached === undefined ? {} : { attachedTo: { wishId: attached.wishId, number: attached.number } }),
});

/** A photo moved on by an act; `dueAt` counts for this step only. */
export const changed = (
  before: Photo,
  { act, at, eventId, actorId }: PhotoDeed,
  changes: Partial<Photo>,
): PhotoChange & { before: Photo } => {
  const { dueAt: _, ...rest } = before;
  const after: Photo = { ...rest, ...changes, version: before.version + 1 };
  const { event, who } = photoTransitions[act];
  const { id: photoId, ownerId, purpose, reason } = after;
  const told = { id: eventId, type: event, at, act, by: who, photoId, ownerId, purpose, ...whereOf(after) };
  const course = { from: before.state, to: after.state, ...(reason ? { reason } : {}) };
  return { before, after, event: { ...told, ...(who === 'owner' ? { actorId: actorId ?? ownerId } : {}), ...course } };
};

/** It goes no further; whoever waits for it is told why, and the picture is erased. */
export const refused = (before: Photo, reason: PhotoRefusal, at: Instant, eventId: string): PhotoChange =>
  changed(before, { act: 'refusePhoto', at, eventId }, { state: 'refused', reason });

/** Strangers may see it now; where nothing needs it yet, it waits for that so long and no longer. */
export const passed = (before: Photo, at: Instant, eventId: string): PhotoChange =>
  changed(
    before,
    { act: 'passPhoto', at, eventId },
    { state: 'passed', ...(isUsed(before) ? {} : { dueAt: later(at, unusedMs) }) },
  );
