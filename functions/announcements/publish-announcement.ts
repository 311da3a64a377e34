import type { AnnouncementReceipt } from '../../shared/announcements/announcement';
import type { publishAnnouncement as contract } from '../../shared/announcements/contract';
import { endOfShanghaiDay, isPast } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { change, type Decision, perform } from '../kernel/write-act';
import { type Announcement, eventOf, headOf, issuingGrant, receiptOf } from './announcement';
import type { AnnouncementChange, AnnouncementStore, Pulpit } from './announcement-store';
import { pinned } from './board';

export interface AnnouncementPorts {
  readonly announcements: AnnouncementStore;
  readonly ids: Ids;
}

type Ask = Asked<typeof contract>;

/** Places are public: who may not speak to one is told so. */
const objectionTo = ({ actor }: Ask, { place }: Pulpit): Refusal | undefined => {
  if (place === undefined) return { code: 'NOT_FOUND', field: 'params.placeId' };
  return issuingGrant(actor, place.path) === undefined ? { code: 'NOT_ALLOWED' } : undefined;
};

const newAnnouncement = (ask: Ask, { place }: Pulpit, id: string): Announcement | undefined => {
  const grant = place === undefined ? undefined : issuingGrant(ask.actor, place.path);
  if (place === undefined || grant === undefined) return undefined;
  const { actor, at, input } = ask;
  const { until } = input.body;
  return {
    id,
    ...input.body,
    state: 'published',
    edition: 1,
    placeId: leafOf(place.path),
    placeName: place.name,
    issuerName: grant.placeName,
    publishedAt: at,
    changedAt: at,
    place: place.path,
    issuedAt: grant.at,
    authorId: actor.personId,
    editedBy: actor.personId,
    ...(until === undefined ? {} : { endsAt: endOfShanghaiDay(until) }),
  };
};

const decide = (
  ask: Ask,
  pulpit: Pulpit,
  id: string,
  eventId: string,
): Result<Decision<AnnouncementChange, AnnouncementReceipt>> => {
  if (isPast(ask.input.body.until, ask.at)) return refuse('BAD_INPUT', 'body.until');
  const announcement = newAnnouncement(ask, pulpit, id);
  if (announcement === undefined) return refuse('NOT_ALLOWED');
  const { title, body, endsAt } = announcement;
  const deed = { act: 'publishAnnouncement', at: ask.at, eventId, actorId: ask.actor.personId };
  return change<AnnouncementChange, AnnouncementReceipt>(
    {
      announcement,
      board: pinned(pulpit.board, headOf(announcement)),
      edition: { edition: 1, at: ask.at, title, body },
      ...(endsAt === undefined ? {} : { endTimer: { fireAt: endsAt } }),
      event: eventOf(deed, 'announcement.published', announcement),
    },
    receiptOf(announcement),
  );
};

/** One transaction for everybody whom it concerns: nobody's inbox is written to, each reader's mark tells what he has not seen. */
export const publishAnnouncement =
  ({ announcements, ids }: AnnouncementPorts) =>
  async (ask: Ask): Promise<Result<AnnouncementReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const [id, eventId] = [ids.ulid(), ids.ulid()];
    return perform<Pulpit, AnnouncementChange, AnnouncementReceipt>(
      {
        load: () => announcements.loadPulpit(ask.input.params.placeId, asker),
        permit: (pulpit) => objectionTo(ask, pulpit),
        decide: (pulpit) => decide(ask, pulpit, id, eventId),
        save: (_, made, remember) => announcements.publish(made, asker, remember),
        remember: (answer) => announcements.remember(asker, answer),
      },
      { act: 'publishAnnouncement', requestHash: ask.idempotency.requestHash },
    );
  };
