import type { requestUpload as contract } from '../../shared/files/contract';
import { purposeRules } from '../../shared/files/photo';
import type { RoleGrant } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { later } from '../../shared/kernel/instant';
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

const newPhoto = ({ actor, at, input }: Ask, { at: place }: RoleGrant, id: string): Photo => ({
  id,
  ownerId: actor.personId,
  ...input.body,
  state: 'awaited',
  requestedAt: at,
  place,
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
    place: photo.place,
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
    const { who, mostBytes } = purposeRules[purpose];
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const [id, eventId] = [ids.ulid(), ids.ulid()];
    const grant = actor.grants.find(({ role }) => (who as readonly string[]).includes(role));
    const recorded = await perform<PhotoAndConsent, PhotoChange, { photoId: string }>(
      {
        load: () => photos.load(id, asker),
        permit: () => (grant === undefined ? { code: 'NOT_ALLOWED' } : undefined),
        decide: () =>
          grant === undefined
            ? refuse('NOT_ALLOWED')
            : change(requested(newPhoto(ask, grant, id), eventId), { photoId: id }),
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
