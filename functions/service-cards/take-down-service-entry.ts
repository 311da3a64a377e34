/** What follows a report of a line of a service card: the office that judged it takes the line from the card. */
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import { oneAbove, reportHandlerRoles } from '../../shared/reports/handlers';
import type { takeDownServiceEntry as contract } from '../../shared/service-cards/contract';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { ServiceCardPorts } from './change-service-card';
import type { ServiceCard } from './service-card';
import type { KeptCard, ServiceCardChange } from './service-card-store';

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;

/** Whoever judges a report of it; a card is public, so everybody else is told that it is not his. */
const objectionTo = (actor: Actor, card: ServiceCard | undefined): Refusal | undefined => {
  if (card === undefined) return { code: 'NOT_FOUND' };
  return holdsWithin(actor, reportHandlerRoles[oneAbove[card.level]], card.path) ? undefined : { code: 'NOT_ALLOWED' };
};

/** The card is one version on: who has a change of it in hand is told, and sees that the line is gone. */
const decide = (
  { actor, at, input }: Ask,
  card: ServiceCard | undefined,
  eventId: string,
): Result<Decision<ServiceCardChange, Reply>> => {
  if (card === undefined) return refuse('NOT_FOUND');
  const { placeId, entryId } = input.params;
  const entries = card.entries.filter(({ id }) => id !== entryId);
  if (entries.length === card.entries.length) return already({ placeId, version: card.version });
  const version = card.version + 1;
  const deed = { id: eventId, at, act: 'takeDownServiceEntry', actorId: actor.personId };
  return change<ServiceCardChange, Reply>(
    {
      card: { ...card, version, entries },
      event: {
        ...deed,
        type: 'service_card.entry_taken_down',
        placeId,
        level: card.level,
        version,
        entries: entries.length,
        entryId,
        place: card.path,
      },
    },
    { placeId, version },
  );
};

export const takeDownServiceEntry =
  ({ cards, ids }: ServiceCardPorts) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    return perform<KeptCard, ServiceCardChange, Reply>(
      {
        load: () => cards.load(ask.input.params.placeId, asker),
        permit: ({ card }) => objectionTo(ask.actor, card),
        decide: ({ card }) => decide(ask, card, eventId),
        save: (_, made, remember) => cards.save(made, asker, remember),
        remember: (answer) => cards.remember(asker, answer),
      },
      { act: 'takeDownServiceEntry', requestHash: ask.idempotency.requestHash },
    );
  };
