/** WeChat's media check looks at the cleaned picture before any stranger can. It answers later, by a push. */
import type { PhotoEvent } from '../../shared/files/events';
import { photoActAllows } from '../../shared/files/transitions';
import { hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import type { MediaJudged } from '../../shared/push/events';
import { answerMs, changed, isTiredOfWaiting, type Photo, type PhotoChange, passed, refused } from './photo';
import type { PhotoPorts } from './request-upload';
import { settlePhoto } from './settle-photo';

/**
 * Port: the media check. `later`: it may be asked again; `impossible`: it can't look at this photo; `unseen`: it looks only at photos of
 * people who have used the mini-program within two hours, and their owner has not.
 */
export interface MediaCheck {
  readonly ask: (
    address: string,
    photo: Pick<Photo, 'ownerId' | 'purpose'>,
  ) => Promise<
    | { readonly kind: 'asked'; readonly traceId: string }
    | { readonly kind: 'later' }
    | { readonly kind: 'impossible' }
    | { readonly kind: 'unseen' }
  >;
}

export interface CheckPorts extends PhotoPorts {
  readonly mediaCheck: MediaCheck;
}

/** Driven again by whoever drives pending reactions. */
export class PhotoCheckLater extends Error {
  override readonly name = 'PhotoCheckLater';
}

const refuseUnless =
  (photo: Photo, reason: 'unchecked', at: Instant, ids: PhotoPorts['ids']) =>
  (now: Photo): PhotoChange | undefined =>
    now.version === photo.version ? refused(now, reason, at, ids.ulid()) : undefined;

/** Staff chose it and filed it with somebody else's wish: they are on record as the human who has looked (decision 10). */
const isVouchedFor = ({ byStaff, attached, ownerId }: Photo): boolean =>
  byStaff === true && attached !== undefined && attached.authorId !== ownerId;
/** They have not filed it yet. */
const mayBeVouchedFor = ({ byStaff, attached }: Photo): boolean => byStaff === true && attached === undefined;

/** Asks under a new trace. Throws PhotoCheckLater when the check can't be asked now. */
const ask = async ({ photos, objects, ids, mediaCheck }: CheckPorts, photo: Photo, at: Instant): Promise<void> => {
  if (photo.objectKey === undefined) throw new Error('a photo is being checked that was never kept');
  const answer = await mediaCheck.ask(objects.addressOf(photo.objectKey, at), photo);
  if (answer.kind === 'later' || (answer.kind === 'unseen' && mayBeVouchedFor(photo))) throw new PhotoCheckLater();
  await settlePhoto(photos, photo.id, (now) => {
    if (!photoActAllows('askPhotoCheck', now.state, 'system')) return undefined;
    if (answer.kind === 'unseen' && isVouchedFor(now)) return passed(now, at, ids.ulid());
    if (answer.kind !== 'asked') return refused(now, 'unchecked', at, ids.ulid());
    const deed = { act: 'askPhotoCheck', at, eventId: ids.ulid() } as const;
    const asked = changed(now, deed, { asks: now.asks + 1, dueAt: later(at, answerMs) });
    return { ...asked, traceId: answer.traceId };
  });
};

/** Reaction to a photo that was taken in: asks once; asking again is the due row's work. */
export const askPhotoCheck =
  (ports: CheckPorts) =>
  async (event: PhotoEvent, at: Instant): Promise<void> => {
    if (event.type !== 'photo.taken_in') return;
    const photo = await ports.photos.find(event.photoId);
    if (photo?.state === 'checking' && photo.asks === 0) await ask(ports, photo, at);
  };

/** Fired at a checking photo's due time: no judgement has come, so the check is asked again, and given up in the end. */
export const chasePhotoCheck =
  (ports: CheckPorts) =>
  async (photo: Photo, at: Instant): Promise<void> => {
    if (!isTiredOfWaiting(photo, at)) return ask(ports, photo, at);
    await settlePhoto(ports.photos, photo.id, refuseUnless(photo, 'unchecked', at, ports.ids));
  };

/** How long a judgement waits for the trace that it names. */
const traceMs = hoursInMs(2);

const judged = ({ verdict }: MediaJudged, at: Instant, ids: PhotoPorts['ids']) => {
  const pass = (photo: Photo): PhotoChange | undefined =>
    photoActAllows('passPhoto', photo.state, 'system') ? passed(photo, at, ids.ulid()) : undefined;
  const object = (photo: Photo): PhotoChange | undefined =>
    photoActAllows('refusePhoto', photo.state, 'system') ? refused(photo, 'objected', at, ids.ulid()) : undefined;
  /** It could not be fetched: asked again at the next minute. */
  const again = (photo: Photo): PhotoChange | undefined => {
    const isOpen = photo.state === 'checking' && (photo.dueAt === undefined || photo.dueAt > at);
    return isOpen ? changed(photo, { act: 'askPhotoCheck', at, eventId: ids.ulid() }, { dueAt: at }) : undefined;
  };
  return { pass, review: object, risky: object, failed: again }[verdict];
};

/**
 * Reaction to a judgement: what is known to be risky stays refused whatever comes later, and a late objection takes back what had
 * passed. `review` would need a human's eye, which nobody has promised here: it counts as an objection.
 */
export const judgePhoto =
  ({ photos, ids }: Pick<CheckPorts, 'photos' | 'ids'>) =>
  async (event: MediaJudged, at: Instant): Promise<void> => {
    const photo = await photos.findByTrace(event.traceId);
    if (photo !== undefined) await settlePhoto(photos, photo.id, judged(event, at, ids));
    else if (at < later(event.at, traceMs)) throw new PhotoCheckLater();
  };
