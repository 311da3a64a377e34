import type { ReplyOf } from '../../shared/kernel/contract';
import { placeKindOf } from '../../shared/kernel/place';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { changeServiceCard as contract } from '../../shared/service-cards/contract';
import { type CardLevel, cardLevels, keepsCard, sameEntries } from '../../shared/service-cards/service-card';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { keptEntries, type ServiceCard } from './service-card';
import type { KeptCard, ServiceCardChange, ServiceCardStore } from './service-card-store';

export interface ServiceCardPorts {
  readonly cards: ServiceCardStore;
  readonly ids: Ids;
}

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;

/** That a place is there is known to everybody, so whoever doesn't keep its card is told so. */
const objectionTo = ({ actor, input }: Ask, { place }: KeptCard): Refusal | undefined => {
  if (place === undefined) return { code: 'NOT_FOUND', field: 'params.placeId' };
  return keepsCard(actor.grants, input.params.placeId) ? undefined : { code: 'NOT_ALLOWED' };
};

/** The very change that stands there now, made by him. */
const isRepeat = (card: ServiceCard | undefined, { actor, input }: Ask): boolean =>
  card !== undefined &&
  card.version === input.body.version + 1 &&
  card.editedBy === actor.personId &&
  sameEntries(card.entries, input.body.entries);

/** All entries at once, on the ground of the version that was read: of two who change one version the second is told, and loses nothing of the first's. */
export const decideChangeServiceCard = (
  { place, card }: KeptCard,
  ask: Ask,
  ids: Pick<Ids, 'ulid'>,
): Result<Decision<ServiceCardChange, Reply>> => {
  const { actor, at, input } = ask;
  const { placeId } = input.params;
  const level = cardLevels.find((one): one is CardLevel => one === placeKindOf(placeId));
  if (place === undefined || level === undefined) return refuse('NOT_FOUND', 'params.placeId');
  const { entries, version: read } = input.body;
  const version = read + 1;
  if (isRepeat(card, ask)) return already({ placeId, version });
  if ((card?.version ?? 0) !== read) return refuse('CARD_CHANGED', 'body.version');
  const deed = { at, act: 'changeServiceCard', actorId: actor.personId };
  return change<ServiceCardChange, Reply>(
    {
      card: {
        placeId,
        path: place.path,
        level,
        office: place.name,
        changedAt: at,
        version,
        entries: keptEntries(card?.entries ?? [], entries, ids.ulid),
        editedBy: actor.personId,
      },
      event: {
        id: ids.ulid(),
        type: 'service_card.changed',
        ...deed,
        placeId,
        level,
        version,
        entries: entries.length,
        place: place.path,
      },
    },
    { placeId, version },
  );
};

export const changeServiceCard =
  ({ cards, ids }: ServiceCardPorts) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    return perform<KeptCard, ServiceCardChange, Reply>(
      {
        load: () => cards.load(ask.input.params.placeId, asker),
        permit: (kept) => objectionTo(ask, kept),
        decide: (kept) => decideChangeServiceCard(kept, ask, ids),
        save: (_, made, remember) => cards.save(made, asker, remember),
        remember: (answer) => cards.remember(asker, answer),
      },
      { act: 'changeServiceCard', requestHash: ask.idempotency.requestHash },
    );
  };
