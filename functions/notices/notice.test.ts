import { photoEventTypes } from '../../shared/files/events';
import type { Role } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import { type MembershipEvent, membershipEventTypes, unitEventTypes } from '../../shared/memberships/events';
import { type CallEvent, callEventTypes } from '../../shared/notices/events';
import { type ResidencyEvent, residencyEventTypes } from '../../shared/people/events';
import { personEventTypes } from '../../shared/privacy/events';
import { type ActingEvent, actingEventTypes } from '../../shared/proxies/events';
import { appointmentEventTypes } from '../../shared/roles/events';
import { type WishEvent, wishEventTypes } from '../../shared/wishes/events';
import { aPhotoEvent, aWishEvent } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { noticeOf } from './notice';
import type { Audience, Telling } from './telling';
import { type ToldEvent, tellingsOf } from './told';

const names = new Map(['author', 'anna', 'bert', 'newcomer', 'worker'].map((name) => [idOf(name), name]));

const claimerIds = [idOf('anna'), idOf('bert')];
const aClaimedWishEvent = (changes: Partial<WishEvent>): WishEvent => aWishEvent({ claimerIds, ...changes });

const aResidencyEvent = (type: ResidencyEvent['type']): ResidencyEvent => ({
  id: idOf('event'),
  type,
  at: noon,
  act: 'anAct',
  actorId: idOf('staff'),
  residencyId: idOf('residency'),
  to: 'pending',
  personId: idOf('newcomer'),
  place: home,
});

const aCallEvent = (type: CallEvent['type']): CallEvent => ({
  id: idOf('event'),
  type,
  at: noon,
  act: 'anAct',
  actorId: idOf('staff'),
  callId: idOf('asking'),
  personId: idOf('newcomer'),
  subject: { type: 'wish', id: idOf('wish') },
  place: home,
});

const anActingEvent = (type: ActingEvent['type']): ActingEvent => ({
  id: idOf('event'),
  type,
  at: noon,
  act: 'anAct',
  actorId: idOf('somebody'),
  principalId: idOf('author'),
  agentId: idOf('anna'),
  place: home,
});

const whomOf = (audience: Audience): string | undefined => {
  switch (audience.to) {
    case 'person':
      return names.get(audience.personId);
    case 'holders':
      return `${audience.role satisfies Role} of ${audience.placeId}`;
    case 'agents':
      return `whoever acts for ${names.get(audience.principalId)}`;
  }
};
const told = ({ audience, kind, template }: Telling): string => `${whomOf(audience)}: ${kind} (${template ?? 'inbox'})`;
/** The author and, at that moment, whoever acts for him. */
const household = (what: string): string[] => [`author: ${what}`, `whoever acts for author: ${what}`];
const staff = `communityStaff of ${home.community}`;

/** Who is told what through which template, written by hand from DOMAIN §2.5. */
const tellings: Record<string, readonly string[]> = {
  'wish.submitted': [`${staff}: wish_to_review (inbox)`],
  'wish.text_checked': [],
  'wish.info_asked': household('wish_info_asked (reviewResult)'),
  'wish.resubmitted': [`${staff}: wish_to_review (inbox)`],
  'wish.published': household('wish_published (reviewResult)'),
  'wish.assigned': [
    'anna: wish_assigned (progress)',
    'bert: wish_assigned (progress)',
    ...household('wish_asked_of_neighbour (inbox)'),
  ],
  'wish.assignment_accepted': household('wish_claimed (progress)'),
  'wish.assignment_declined': [
    ...household('wish_assignment_declined (inbox)'),
    `${staff}: wish_assignment_declined (inbox)`,
  ],
  'wish.claimed': household('wish_claimed (progress)'),
  'wish.released': [...household('wish_released (progress)'), `${staff}: wish_released (inbox)`],
  'wish.delivered': household('wish_delivered (progress)'),
  'wish.settled': ['anna: wish_settled (progress)', 'bert: wish_settled (progress)'],
  'wish.completed': ['anna: wish_completed (progress)', 'bert: wish_completed (progress)'],
  'wish.claim_extended': household('wish_claim_extended (inbox)'),
  'wish.claim_reminded': ['anna: wish_claim_reminded (progress)', 'bert: wish_claim_reminded (progress)'],
  'wish.claim_lapsed': [
    'anna: wish_claim_lapsed (inbox)',
    'bert: wish_claim_lapsed (inbox)',
    ...household('wish_released (progress)'),
    `${staff}: wish_released (inbox)`,
  ],
  'wish.unconfirmed': [`${staff}: wish_to_call (inbox)`, ...household('wish_unconfirmed (progress)')],
  'wish.withdrawn': ['anna: wish_withdrawn (progress)', 'bert: wish_withdrawn (progress)'],
  'wish.closed': [
    ...household('wish_closed (progress)'),
    'anna: wish_closed_for_helper (progress)',
    'bert: wish_closed_for_helper (progress)',
  ],
  'wish.abandoned': ['anna: wish_withdrawn (progress)', 'bert: wish_withdrawn (progress)'],
  'residency.requested': [`${staff}: residency_to_confirm (inbox)`],
  'residency.confirmed': ['newcomer: residency_confirmed (inbox)'],
  'residency.declined': ['newcomer: residency_declined (inbox)'],
  'call.phone_revealed': ['newcomer: phone_revealed (inbox)'],
  'call.noted': [],
  'residency.door_revealed': ['newcomer: door_revealed (inbox)'],
  'photo.requested': [],
  'photo.taken_in': [],
  'photo.check_asked': [],
  'photo.passed': ['worker: photo_passed (inbox)'],
  'photo.refused': ['worker: photo_refused (inbox)'],
  'portrait.consented': [],
  'portrait.withdrawn': [],
  'appointment.made': ['newcomer: appointed (progress)'],
  'appointment.ended': ['newcomer: appointment_ended (progress)'],
  'membership.applied': [`${staff}: membership_to_confirm (inbox)`],
  'membership.confirmed': ['newcomer: membership_confirmed (reviewResult)'],
  'membership.declined': ['newcomer: membership_declined (reviewResult)'],
  'membership.withdrawn': [],
  'membership.consent_set': [],
  'membership.ended': ['newcomer: membership_ended (progress)'],
  'unit.paired': [],
  'unit.unpaired': ['newcomer: unit_contact_ended (inbox)'],
  'unit.contact_named': ['newcomer: unit_contact_named (inbox)'],
  'unit.contact_ended': ['newcomer: unit_contact_ended (inbox)'],
  'person.numbered': [],
  'person.registered': [`${staff}: person_registered (inbox)`],
  'acting.asked': ['author: acting_asked (inbox)'],
  'acting.agreed': ['anna: acting_agreed (inbox)'],
  'acting.declined': ['anna: acting_declined (inbox)'],
  'acting.recorded': ['anna: acting_recorded (inbox)'],
  'acting.linked': ['anna: record_linked (inbox)'],
  'acting.ended': ['author: acting_ended (inbox)', 'anna: acting_ended (inbox)'],
  'residency.household_matched': [],
  'person.phone_verified': [],
  'person.phone_forgotten': [],
  'person.consent_given': [],
  'person.consent_withdrawn': [],
  'person.export_asked': [],
  'person.export_ready': ['author: export_ready (inbox)'],
  'person.closed': [],
  'person.copy_revealed': [],
  'person.deceased': [],
  'person.death_corrected': ['author: death_corrected (inbox)'],
};

const done = { id: idOf('event'), at: noon, act: 'anAct', actorId: idOf('staff'), place: home };
const aMembershipEvent = (changes: Partial<MembershipEvent>): MembershipEvent => ({
  ...done,
  type: 'membership.applied',
  membershipId: idOf('membership'),
  memberId: idOf('newcomer'),
  to: 'applied',
  unitSeesService: false,
  ...changes,
});

const events: readonly ToldEvent[] = [
  ...wishEventTypes.map((type) =>
    aClaimedWishEvent({ type, to: type === 'wish.delivered' ? 'delivered' : 'submitted' }),
  ),
  ...residencyEventTypes.map(aResidencyEvent),
  ...photoEventTypes.map((type) => aPhotoEvent({ type })),
  ...appointmentEventTypes.map((type) => ({
    ...done,
    type,
    appointmentId: idOf('event'),
    personId: idOf('newcomer'),
    role: 'volunteer' as const,
    to: 'standing' as const,
  })),
  ...membershipEventTypes.map((type) => aMembershipEvent({ type })),
  ...unitEventTypes.map((type) => ({
    ...done,
    type,
    unitId: idOf('unit'),
    contactId: idOf('newcomer'),
    to: 'paired' as const,
  })),
  ...callEventTypes.map(aCallEvent),
  ...actingEventTypes.map(anActingEvent),
  ...personEventTypes.map((type) => ({ id: idOf('event'), type, at: noon, act: 'anAct', personId: idOf('author') })),
];

describe('whoever waits for an event', () => {
  it('is in the hand-written table, for every event there is', () => {
    expect(Object.fromEntries(events.map((event) => [event.type, tellingsOf(event).map(told)]))).toEqual(tellings);
  });

  it('is not told of one delivery among several: the wish is delivered when all are', () => {
    expect(tellingsOf(aWishEvent({ type: 'wish.delivered', to: 'claimed' }))).toEqual([]);
  });
});

describe('a right to act that ends by a death', () => {
  it.each([
    ['author', ['anna: principal_deceased (inbox)']],
    ['anna', ['author: agent_deceased (inbox)']],
  ])('of %s is told to the other, in words of its own', (who, expected) => {
    const event = { ...anActingEvent('acting.ended'), deceasedId: idOf(who) };
    expect(tellingsOf(event).map(told)).toEqual(expected);
  });
});

describe('a photo that was never uploaded', () => {
  it('is told to nobody', () => {
    expect(tellingsOf(aPhotoEvent({ type: 'photo.refused', reason: 'never_came' }))).toEqual([]);
  });
});

describe('a membership that its member ends', () => {
  it('is told to the staff of his community', () => {
    const event = aMembershipEvent({ type: 'membership.ended', actorId: idOf('newcomer') });
    expect(tellingsOf(event).map(told)).toEqual([`${staff}: member_left (inbox)`]);
  });
});

describe('a wish settled', () => {
  it('by staff is told to the author too: it is for him to confirm', () => {
    const event = aWishEvent({
      type: 'wish.settled',
      by: 'communityStaff',
      to: 'delivered',
      claimerIds: [idOf('anna')],
    });
    expect(tellingsOf(event).map(told)).toEqual([
      'anna: wish_settled (progress)',
      ...household('wish_delivered (progress)'),
    ]);
  });
});

describe('a wish that staff confirm by telephone', () => {
  it('is told to its author: it is done in his name', () => {
    const event = aWishEvent({ type: 'wish.completed', by: 'communityStaff', to: 'completed' });
    expect(tellingsOf(event).map(told)).toContain('author: wish_confirmed_by_call (progress)');
  });
});

describe('a dispatch that nobody answered', () => {
  it('is told to whoever was asked as well: it is not held against him', () => {
    const event = aWishEvent({ type: 'wish.assignment_declined', by: 'system', claimerIds: [idOf('anna')] });
    expect(tellingsOf(event).map(told)).toContain('anna: wish_assignment_lapsed (inbox)');
  });
});

describe('what is done for a resident', () => {
  const acts = ['wish.submitted', 'wish.resubmitted', 'wish.settled', 'wish.completed', 'wish.withdrawn'] as const;

  it.each(acts)('by %s is told to him', (type) => {
    const event = aWishEvent({ type, onBehalfOf: idOf('author'), through: 'relative' });
    expect(tellingsOf(event).map(told)).toContain('author: wish_done_for_you (inbox)');
  });

  it('goes on to be told to whoever filed it for him by his role', () => {
    const event = aWishEvent({ type: 'wish.claimed', filedBy: idOf('bert') });
    expect(tellingsOf(event).map(told)).toContain('bert: wish_claimed (progress)');
  });
});

describe('a notice', () => {
  const telling: Telling = {
    audience: { to: 'person', personId: idOf('author') },
    kind: 'wish_claimed',
    template: 'progress',
  };

  it('bears the id of its event, so that one event tells a person once', () => {
    expect(noticeOf(aWishEvent({}), telling, idOf('author'), true).id).toBe(idOf('event'));
  });

  it('names the wish by id and spoken number, and nothing of its words', () => {
    const { subject } = noticeOf(aWishEvent({}), telling, idOf('author'), true);
    expect(subject).toEqual({ type: 'wish', id: idOf('wish'), number: spokenNumber('1234567') });
  });

  it('carries a message only where one was granted and a template exists', () => {
    const { template: _, ...inboxOnly } = telling;
    const messages = [
      noticeOf(aWishEvent({}), telling, idOf('author'), true),
      noticeOf(aWishEvent({}), telling, idOf('author'), false),
      noticeOf(aWishEvent({}), inboxOnly, idOf('author'), true),
    ].map(({ message, template, why }) => [message, template, why]);
    expect(messages).toEqual([
      ['created', 'progress', undefined],
      ['none', undefined, 'no_grant'],
      ['none', undefined, undefined],
    ]);
  });
});
