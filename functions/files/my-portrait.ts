/** A grid worker's consent to his photo, given and taken back. DOMAIN §1: the photo only with the worker's consent. */
import { photoActAllows } from '../../shared/files/transitions';
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { Idempotency } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { takenBack } from './let-go-of-photo';
import { changed, type Photo, type PhotoChange } from './photo';
import type { MyPortrait, PhotoAndConsent } from './photo-store';
import type { PhotoPorts } from './request-upload';

interface Ask {
  readonly input: { readonly params: { readonly photoId: string } };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

interface Receipt {
  readonly photoId: string;
  readonly state: Photo['state'];
}

interface Step {
  readonly change: PhotoChange;
  readonly replaced: MyPortrait | undefined;
}

type Decided = Result<Decision<Step, Receipt>>;
type Ports = Pick<PhotoPorts, 'photos' | 'ids'>;

interface Rule {
  readonly act: 'setMyPortrait' | 'withdrawPhoto';
  /** Whose photo it is for this act. */
  readonly isHis: (photo: Photo, personId: string) => boolean;
  readonly permit: (actor: Actor) => Refusal | undefined;
  readonly decide: (photo: Photo, portrait: MyPortrait | undefined, ask: Ask, eventId: string) => Decided;
}

const receiptOf = ({ id, state }: Photo): Receipt => ({ photoId: id, state });
const gridsOf = (actor: Actor): string[] => [
  ...new Set(actor.grants.flatMap(({ role, at }) => (role === 'gridWorker' && at.grid !== undefined ? [at.grid] : []))),
];

/** Another person's photo is not found, whoever asks; nor is one that was meant for something else. */
const objectionTo = (actor: Actor, { photo }: PhotoAndConsent, rule: Rule): Refusal | undefined =>
  photo === undefined || !rule.isHis(photo, actor.personId) ? { code: 'NOT_FOUND' } : rule.permit(actor);

const actOnPortrait =
  (rule: Rule) =>
  ({ photos, ids }: Ports) =>
  (ask: Ask): Promise<Result<Receipt>> => {
    const { actor, at, idempotency, input } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    return perform<PhotoAndConsent, Step, Receipt>(
      {
        load: () => photos.load(input.params.photoId, asker),
        permit: (entity) => objectionTo(actor, entity, rule),
        decide: ({ photo, portrait }) =>
          photo === undefined ? refuse('NOT_FOUND') : rule.decide(photo, portrait, ask, eventId),
        save: (_, step, remember) => photos.save(step.change, step.replaced, asker, remember),
        remember: (answer) => photos.remember(asker, answer),
      },
      { act: rule.act, requestHash: idempotency.requestHash },
    );
  };

/** Shown at the grids that he holds now, as soon as it has passed. An earlier photo gives way at once. */
export const setMyPortrait = actOnPortrait({
  act: 'setMyPortrait',
  isHis: ({ ownerId, purpose }, personId) => ownerId === personId && purpose === 'portrait',
  permit: (actor) => (gridsOf(actor).length > 0 ? undefined : { code: 'NOT_ALLOWED' }),
  decide: (photo, portrait, { actor, at }, eventId) => {
    if (photo.consent !== undefined) return already(receiptOf(photo));
    if (!photoActAllows('setMyPortrait', photo.state, 'owner')) return refuse('WRONG_STATE');
    const consent = { grids: gridsOf(actor), name: actor.name ?? '' };
    const { dueAt, state } = photo;
    const kept = dueAt === undefined || state === 'passed' ? {} : { dueAt };
    const { event, ...moved } = changed(photo, { act: 'setMyPortrait', at, eventId }, { ...kept, consent });
    const replaces = portrait === undefined ? {} : { replaces: portrait.photoId };
    const told = { ...event, grids: consent.grids, ...replaces };
    return change({ change: { ...moved, event: told }, replaced: portrait }, receiptOf(moved.after));
  },
});

/** At any time, whatever his roles are now; also by him whose wish it was sent with. */
export const withdrawPhoto = actOnPortrait({
  act: 'withdrawPhoto',
  isHis: ({ ownerId, purpose, attached }, personId) =>
    ownerId === personId || (purpose === 'wish' && attached?.authorId === personId),
  permit: () => undefined,
  decide: (photo, _, { at, actor }, eventId) => {
    if (photo.state === 'withdrawn') return already(receiptOf(photo));
    const withdrawn = takenBack(photo, actor.personId, { at, eventId });
    if (withdrawn === undefined) return refuse('WRONG_STATE');
    return change({ change: withdrawn, replaced: undefined }, receiptOf(withdrawn.after));
  },
});
