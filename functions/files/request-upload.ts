import type { requestUpload as contract } from '../../shared/files/contract';
import { type PhotoPurpose, purposeRules } from '../../shared/files/photo';
import type { Actor, Role } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { later } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { change, perform } from '../kernel/write-act';
import { awaitMs, formSeconds, type Photo, type PhotoChange } from './photo';
import type { PhotoObjects } from './photo-objects';
import type { PhotoAndConsent, PhotoStore } from './photo-store';

export interface PhotoPorts {
  readonly photos: PhotoStore;
  readonly objects: PhotoObjects;
  readonly ids: Ids;
}

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;

/** Why he may upload it, and where it belongs until it goes with something. */
interface Ground {
  readonly place: PlacePath | undefined;
  readonly byStaff?: true;
}

const staff: readonly Role[] = ['communityStaff', 'streetAdmin'];

/** Whom a phone or a home vouches for: where he lives, else where he serves, else nowhere yet. */
const groundOfAnybody = ({ grants, hasPhone }: Actor): Ground | undefined => {
  if (!hasPhone && grants.length === 0) return undefined;
  const grant = grants.find(({ role }) => role === 'resident') ?? grants[0];
  return { place: grant?.at, ...(grants.some(({ role }) => staff.includes(role)) ? { byStaff: true } : {}) };
};

const groundFor = (purpose: PhotoPurpose, actor: Actor): Ground | undefined => {
  const { who } = purposeRules[purpose];
  if (who === 'anybody') return groundOfAnybody(actor);
  const grant = actor.grants.find(({ role }) => (who as readonly Role[]).includes(role));
  return grant && { place: grant.at };
};

const newPhoto = ({ actor, at, input }: Ask, { place, byStaff }: Ground, id: string): Photo => ({
  id,
  ownerId: actor.personId,
  ...input.body,
  state: 'awaited',
  requestedAt: at,
  ...(place === undefined ? {} : { place }),
  ...(byStaff === undefined ? {} : { byStaff }),
  version: 1,
  asks: 0,
  dueAt: later(at, awaitMs),
});

const requested = (photo: Photo, eventId: string): PhotoChange => ({
  before: undefined,
  after: photo,
  event: {
    id: eventId,
    type: 'photo.requested',
    at: photo.requestedAt,
    act: 'requestUpload',
    by: 'owner',
    actorId: photo.ownerId,
    photoId: photo.id,
    ownerId: photo.ownerId,
    purpose: photo.purpose,
    ...(photo.place === undefined ? {} : { place: photo.place }),
    to: 'awaited',
  },
});

/**
 * The form is made after the act, and anew at each replay: what is remembered names the photo, and holds no signature. The raw
 * upload is read by the system alone.
 */
export const requestUpload =
  ({ photos, objects, ids }: PhotoPorts) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const { actor, at, idempotency, input } = ask;
    const { purpose, contentType } = input.body;
    const { mostBytes } = purposeRules[purpose];
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const [id, eventId] = [ids.ulid(), ids.ulid()];
    const ground = groundFor(purpose, actor);
    const recorded = await perform<PhotoAndConsent, PhotoChange, { photoId: string }>(
      {
        load: () => photos.load(id, asker),
        permit: () => (ground === undefined ? { code: 'NOT_ALLOWED' } : undefined),
        decide: () =>
          ground === undefined
            ? refuse('NOT_ALLOWED')
            : change(requested(newPhoto(ask, ground, id), eventId), { photoId: id }),
        save: (_, photoChange, remember) => photos.save(photoChange, undefined, asker, remember),
        remember: (answer) => photos.remember(asker, answer),
      },
      { act: 'requestUpload', requestHash: idempotency.requestHash },
    );
    if (!recorded.ok) return recorded;
    const { photoId } = recorded.value;
    const form = objects.form({ photoId, contentType, mostBytes, at, seconds: formSeconds });
    return accept({ photoId, mostBytes, url: form.url, fields: { ...form.fields } });
  };
