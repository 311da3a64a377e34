/** Whom an event concerns, and what he is told. Pure: who holds which role where is looked up by the caller. */
import * as z from 'zod/mini';
import type { Role } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { messageStateSchema, type NoticeKind, noticeKindSchema } from '../../shared/notices/notice';
import { type MessageTemplate, messageTemplateKeys } from '../../shared/notices/templates';
import type { ResidencyEvent } from '../../shared/people/events';
import type { WishEvent } from '../../shared/wishes/events';

export type NoticedEvent = WishEvent | ResidencyEvent;

/** One person's notice of one event; its id is the event's, so that an event tells a person once, whatever is replayed. */
export const noticeSchema = z.object({
  id: ulidSchema,
  personId: ulidSchema,
  noticeKind: noticeKindSchema,
  at: instantSchema,
  read: z.boolean(),
  subject: z.object({ type: z.enum(['wish', 'residency']), id: ulidSchema, number: z.optional(z.string()) }),
  message: messageStateSchema,
  template: z.optional(z.enum(messageTemplateKeys)),
  attempts: z.number(),
  /** Why a message failed: WeChat's errcode or a word of ours. */
  why: z.optional(z.string()),
});
export type Notice = z.infer<typeof noticeSchema>;

export type Audience =
  | { readonly to: 'person'; readonly personId: string }
  | { readonly to: 'holders'; readonly role: Role; readonly placeId: string };

export interface Telling {
  readonly audience: Audience;
  readonly kind: NoticeKind;
  /** Through which template WeChat may carry it; absent: the inbox alone. */
  readonly template?: MessageTemplate;
}

const person = (personId: string, kind: NoticeKind, template?: MessageTemplate): Telling => ({
  audience: { to: 'person', personId },
  kind,
  ...(template === undefined ? {} : { template }),
});

const staffOf = (event: NoticedEvent, kind: NoticeKind): Telling => ({
  audience: { to: 'holders', role: 'communityStaff', placeId: event.place.community },
  kind,
});

const wishTellings = (event: WishEvent): readonly Telling[] => {
  switch (event.type) {
    case 'wish.submitted':
    case 'wish.resubmitted':
      return [staffOf(event, 'wish_to_review')];
    case 'wish.info_asked':
      return [person(event.authorId, 'wish_info_asked', 'reviewResult')];
    case 'wish.published':
      return [person(event.authorId, 'wish_published', 'reviewResult')];
    case 'wish.claimed':
      return [person(event.authorId, 'wish_claimed', 'progress')];
    case 'wish.released':
      return [person(event.authorId, 'wish_released', 'progress'), staffOf(event, 'wish_released')];
    case 'wish.delivered':
      return event.to === 'delivered' ? [person(event.authorId, 'wish_delivered', 'progress')] : [];
    case 'wish.settled':
      return [
        ...event.claimerIds.map((claimerId) => person(claimerId, 'wish_settled', 'progress')),
        ...(event.by === 'communityStaff' ? [person(event.authorId, 'wish_delivered', 'progress')] : []),
      ];
    case 'wish.completed':
      return event.claimerIds.map((claimerId) => person(claimerId, 'wish_completed', 'progress'));
    case 'wish.withdrawn':
      return event.claimerIds.map((claimerId) => person(claimerId, 'wish_withdrawn', 'progress'));
    case 'wish.unconfirmed':
      return [staffOf(event, 'wish_to_call')];
    // Nobody waits for these yet: the verdict shows in the queue, and the others' services are still to come.
    case 'wish.text_checked':
    case 'wish.assigned':
    case 'wish.assignment_accepted':
    case 'wish.assignment_declined':
    case 'wish.closed':
      return [];
  }
};

const residencyTellings = (event: ResidencyEvent): readonly Telling[] => {
  switch (event.type) {
    case 'residency.requested':
      return [staffOf(event, 'residency_to_confirm')];
    case 'residency.confirmed':
      return [person(event.personId, 'residency_confirmed')];
    case 'residency.declined':
      return [person(event.personId, 'residency_declined')];
    case 'residency.door_revealed':
      return [person(event.personId, 'door_revealed')];
  }
};

export const tellingsOf = (event: NoticedEvent): readonly Telling[] =>
  'wishId' in event ? wishTellings(event) : residencyTellings(event);

const subjectOf = (event: NoticedEvent): Notice['subject'] =>
  'wishId' in event
    ? { type: 'wish', id: event.wishId, number: event.number }
    : { type: 'residency', id: event.residencyId };

export const noticeOf = (event: NoticedEvent, telling: Telling, personId: string, canMessage: boolean): Notice => ({
  id: event.id,
  personId,
  noticeKind: telling.kind,
  at: event.at,
  read: false,
  subject: subjectOf(event),
  ...(canMessage && telling.template !== undefined
    ? { message: 'created' as const, template: telling.template }
    : { message: 'none' as const }),
  attempts: 0,
});
