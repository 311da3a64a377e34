import { photoEventTypes } from '../../shared/files/events';
import type { Role } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import { type MembershipEvent, membershipEventTypes, unitEventTypes } from '../../shared/memberships/events';
import { type CallEvent, callEventTypes } from '../../shared/notices/events';
import { type ResidencyEvent, residencyEventTypes } from '../../shared/people/events';
import { gridEventTypes } from '../../shared/people/grid-events';
import { personEventTypes } from '../../shared/privacy/events';
import { type ActingEvent, actingEventTypes } from '../../shared/proxies/events';
import { appointmentEventTypes } from '../../shared/roles/events';
import { serviceCardEventTypes } from '../../shared/service-cards/events';
import { type WishEvent, wishEventTypes } from '../../shared/wishes/events';
import { eventOf } from '../suggestions/suggestion';
import { aPhotoEvent, aSuggestion, aWishEvent } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { isUrgent, templateFor } from './carriage';
import { noticeOf } from './notice';
import type { Audience, Telling } from './telling';
import { subjectOf, type ToldEvent, tellingsOf } from './told';

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
      return audience.only === undefined
        ? `whoever acts for ${names.get(audience.principalId)}`
        : `${names.get(audience.only)}, if he acts for ${names.get(audience.principalId)}`;
  }
};
const told = ({ audience, kind }: Telling): string =>
  `${whomOf(audience)}: ${kind} (${templateFor(audience, kind) ?? 'inbox'}${isUrgent(kind) ? ', at night too' : ''})`;
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
    'anna: wish_assigned (toAnswer)',
    'bert: wish_assigned (toAnswer)',
    ...household('wish_asked_of_neighbour (progress)'),
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
  'wish.completion_undone': [
    'anna: wish_undone_for_helper (progress)',
    'bert: wish_undone_for_helper (progress)',
    ...household('wish_undone (progress)'),
    `${staff}: wish_to_call (inbox)`,
  ],
  'wish.story_published': household('wish_story_published (progress)'),
  'wish.story_taken_down': household('wish_story_taken_down (inbox)'),
  'wish.thanks_withdrawn': [],
  'wish.drawn': [],
  'wish.amended': [],
  'wish.reserve_joined': [],
  'wish.reserve_left': [],
  'wish.claim_extended': household('wish_claim_extended (progress)'),
  'wish.claim_reminded': ['anna: wish_claim_reminded (progress)', 'bert: wish_claim_reminded (progress)'],
  'wish.claim_lapsed': [
    'anna: wish_claim_lapsed (progress)',
    'bert: wish_claim_lapsed (progress)',
    ...household('wish_released (progress)'),
    `${staff}: wish_released (inbox)`,
  ],
  'wish.contact_opened': ['anna: wish_contact_opened (progress)', 'bert: wish_contact_opened (progress)'],
  'wish.contact_closed': ['anna: wish_contact_closed (inbox)', 'bert: wish_contact_closed (inbox)'],
  'wish.contact_revealed': household('wish_contact_revealed (inbox)'),
  'wish.unconfirmed': [`${staff}: wish_to_call (inbox)`, ...household('wish_unconfirmed (progress)')],
  'wish.withdrawn': ['anna: wish_withdrawn (progress)', 'bert: wish_withdrawn (progress)'],
  'wish.closed': [
    'anna: wish_closed_for_helper (progress)',
    'bert: wish_closed_for_helper (progress)',
    ...household('wish_closed (progress)'),
  ],
  'wish.expired': [
    'anna: wish_closed_for_helper (progress)',
    'bert: wish_closed_for_helper (progress)',
    ...household('wish_expired (progress)'),
    `${staff}: wish_nobody_came (inbox)`,
  ],
  'wish.referred': [
    'anna: wish_closed_for_helper (progress)',
    'bert: wish_closed_for_helper (progress)',
    ...household('wish_referred (progress)'),
  ],
  'wish.referral_due': [`${staff}: wish_referral_to_call (inbox)`],
  // Of one that nobody is left for.
  'wish.referral_settled': [],
  'wish.abandoned': ['anna: wish_withdrawn (progress)', 'bert: wish_withdrawn (progress)'],
  'residency.requested': [`${staff}: residency_to_confirm (inbox)`],
  'residency.confirmed': ['newcomer: residency_confirmed (reviewResult)'],
  'residency.declined': ['newcomer: residency_declined (reviewResult)'],
  'call.phone_revealed': ['newcomer: phone_revealed (inbox)'],
  'call.noted': [],
  'residency.door_revealed': ['newcomer: door_revealed (inbox)'],
  'photo.requested': [],
  'photo.taken_in': [],
  'photo.check_asked': [],
  'photo.passed': ['worker: photo_passed (reviewResult)'],
  'photo.refused': ['worker: photo_refused (reviewResult)'],
  'portrait.consented': [],
  'photo.withdrawn': [],
  'photo.dropped': [],
  'appointment.made': ['newcomer: appointed (progress)'],
  'appointment.ended': ['newcomer: appointment_ended (progress)'],
  'membership.applied': [`${staff}: membership_to_confirm (inbox)`],
  'membership.confirmed': ['newcomer: membership_confirmed (reviewResult)'],
  'membership.declined': ['newcomer: membership_declined (reviewResult)'],
  'membership.withdrawn': [],
  'membership.consent_set': [],
  'membership.ended': ['newcomer: membership_ended (progress)'],
  'unit.paired': [],
  'unit.unpaired': ['newcomer: unit_contact_ended (progress)'],
  'unit.contact_named': ['newcomer: unit_contact_named (progress)'],
  'unit.contact_ended': ['newcomer: unit_contact_ended (progress)'],
  'person.numbered': [],
  'person.registered': [`${staff}: person_registered (inbox)`],
  'acting.asked': ['author: acting_asked (toAnswer)'],
  'acting.agreed': ['anna: acting_agreed (progress)'],
  'acting.declined': ['anna: acting_declined (progress)'],
  'acting.recorded': ['anna: acting_recorded (progress)'],
  'acting.linked': ['anna: record_linked (progress)'],
  'acting.ended': ['author: acting_ended (progress)', 'anna: acting_ended (progress)'],
  'grid.contact_set': [],
  'grid.leave_set': [],
  'grid.leave_ended': [],
  'grid.card_taken_down': [
    `gridWorker of ${home.grid}: grid_card_taken_down (inbox)`,
    `${staff}: grid_card_taken_down (inbox)`,
  ],
  'grid.card_restored': [
    `gridWorker of ${home.grid}: grid_card_restored (inbox)`,
    `${staff}: grid_card_restored (inbox)`,
  ],
  'service_card.changed': [],
  'service_card.entry_taken_down': [`${staff}: service_entry_taken_down (inbox)`],
  'residency.household_matched': [],
  'person.phone_verified': [],
  'person.phone_forgotten': [],
  'person.consent_given': [],
  'person.consent_withdrawn': [],
  'person.export_asked': [],
  'person.export_ready': ['author: export_ready (progress)'],
  'person.closed': [],
  'person.copy_revealed': [],
  'person.deceased': [],
  'person.death_corrected': ['author: death_corrected (progress)'],
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
    aClaimedWishEvent({ type, to: type === 'wish.delivered' ? 'delivered' : 'published' }),
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
  ...gridEventTypes.map((type) => ({ ...done, type, gridId: home.grid })),
  ...serviceCardEventTypes.map((type) => ({
    ...done,
    type,
    placeId: home.community,
    level: 'community' as const,
    version: 2,
    entries: 1,
  })),
  ...callEventTypes.map(aCallEvent),
  ...actingEventTypes.map(anActingEvent),
  ...personEventTypes.map((type) => ({ id: idOf('event'), type, at: noon, act: 'anAct', personId: idOf('author') })),
];

describe('whoever waits for an event', () => {
  it('is in the hand-written table, for every event there is', () => {
    expect(Object.fromEntries(events.map((event) => [event.type, tellingsOf(event).map(told)]))).toEqual(tellings);
  });

  it('is no member of staff where they have taken a completion back themselves', () => {
    const undone = aWishEvent({ type: 'wish.completion_undone', to: 'delivered', by: 'communityStaff' });
    expect(tellingsOf(undone).map(told)).toEqual(household('wish_undone (progress)'));
  });

  it('is not told of one delivery among several: the wish is delivered when all are', () => {
    expect(tellingsOf(aWishEvent({ type: 'wish.delivered', to: 'claimed' }))).toEqual([]);
  });

  it('is told where fewer came than were to: the author, staff, and whoever in reserve is asked', () => {
    const part = { type: 'wish.delivered', to: 'claimed', givenBack: 1 } as const;
    expect(tellingsOf(aWishEvent({ ...part, offeredIds: [idOf('anna')] })).map(told)).toEqual([
      'anna: wish_place_offered (toAnswer)',
      ...household('wish_delivered_in_part (progress)'),
      `${staff}: wish_delivered_in_part (inbox)`,
    ]);
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

describe('a photo that goes with a wish', () => {
  const attachedTo = { wishId: idOf('wish'), number: '12345674' };
  const refused = { type: 'photo.refused', reason: 'objected', purpose: 'wish' } as const;

  it('tells whoever sent it, on the wish, that it was refused; not that it has passed, nor before it was sent', () => {
    const sent = aPhotoEvent({ ...refused, attachedTo });
    expect([tellingsOf(sent).map(told), subjectOf(sent)]).toEqual([
      ['worker: wish_photo_refused (inbox)'],
      { type: 'wish', id: idOf('wish'), number: '12345674' },
    ]);
    expect(tellingsOf(aPhotoEvent(refused))).toEqual([]);
    expect(tellingsOf(aPhotoEvent({ purpose: 'delivery', attachedTo }))).toEqual([]);
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

describe('a place that is given back while somebody stands in reserve', () => {
  const passedOn = { to: 'claimed' as const, claimerIds: [idOf('anna')], offeredIds: [idOf('bert')] };

  it('is told to him whose turn it is, and to the others that he is being asked', () => {
    const event = aWishEvent({ type: 'wish.released', ...passedOn });
    expect(tellingsOf(event).map(told)).toEqual([
      'bert: wish_place_offered (toAnswer)',
      ...household('wish_passed_on (progress)'),
      `${staff}: wish_passed_on (inbox)`,
    ]);
  });

  it('and declined, is told to the next alone', () => {
    const event = aWishEvent({ type: 'wish.assignment_declined', by: 'assignee', ...passedOn });
    expect(tellingsOf(event).map(told)).toEqual(['bert: wish_place_offered (toAnswer)']);
  });

  it('no more, when the wish is delivered, is told to whoever stood there', () => {
    const event = aWishEvent({ type: 'wish.delivered', to: 'delivered', dismissedIds: [idOf('bert')] });
    expect(tellingsOf(event).map(told)).toContain('bert: wish_reserve_ended (progress)');
  });
});

describe('places that are drawn', () => {
  it('are told to whoever is asked, and to all others who would have come', () => {
    const turns = ['bert', 'anna', 'newcomer'].map((called, helped) => ({ memberId: idOf(called), helped }));
    const event = aWishEvent({
      type: 'wish.drawn',
      by: 'system',
      to: 'claimed',
      drawn: turns,
      offeredIds: [idOf('bert')],
      dismissedIds: [idOf('newcomer'), idOf('worker')],
    });
    expect(tellingsOf(event).map(told)).toEqual([
      'bert: wish_place_offered (toAnswer)',
      'anna: wish_drawn_to_others (progress)',
      'newcomer: wish_drawn_to_others (progress)',
      'worker: wish_drawn_to_others (progress)',
    ]);
  });
});

describe('a wish that is referred', () => {
  it('to professionals tells whoever would come not to, at night too', () => {
    const referred = aClaimedWishEvent({ type: 'wish.referred', to: 'closed', referredTo: 'professional' });
    expect(tellingsOf(referred).map(told)[0]).toBe('anna: wish_unsafe_for_helper (progress, at night too)');
  });

  it.each([
    ['helped', household('wish_referral_helped (inbox)')],
    ['not_helped', household('wish_referral_not_helped (progress)')],
    ['waiting', household('wish_referral_waiting (progress)')],
    ['moot', []],
  ] as const)('is told to its household when it is settled as %s', (outcome, expected) => {
    const event = aWishEvent({ type: 'wish.referral_settled', to: 'closed', outcome });
    expect(tellingsOf(event).map(told)).toEqual(expected);
  });
});

describe('a wish that is closed because it is unsafe', () => {
  const closed = aClaimedWishEvent({ type: 'wish.closed', to: 'closed', closeReason: 'unsafe' });

  it('tells whoever would come not to, at night too', () => {
    expect(tellingsOf(closed).map(told).slice(0, 2)).toEqual([
      'anna: wish_unsafe_for_helper (progress, at night too)',
      'bert: wish_unsafe_for_helper (progress, at night too)',
    ]);
  });

  it('tells a helper so though he acts for the author as well', () => {
    const [first] = tellingsOf({ ...closed, authorId: idOf('anna') });
    expect(first?.kind).toBe('wish_unsafe_for_helper');
  });

  it('for another reason wakes nobody', () => {
    const said = tellingsOf({ ...closed, closeReason: 'not_possible' })
      .map(told)
      .join();
    expect(said).not.toContain('night');
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

describe('a complaint that somebody filed for another', () => {
  const answered = (filedThrough: 'relative' | 'proxy') => {
    const suggestion = aSuggestion({ state: 'answered', filedBy: idOf('anna'), filedThrough });
    const deed = { act: 'answerSuggestion', at: noon, eventId: idOf('event'), actorId: idOf('street') };
    return tellingsOf(eventOf(deed, 'suggestion.answered', suggestion)).map(told);
  };

  it('is told to both when it is answered, and to no other who acts for him: it may be about that one', () => {
    expect(answered('relative')).toEqual([
      'author: suggestion_answered (progress)',
      'anna, if he acts for author: suggestion_answered (progress)',
    ]);
    expect(answered('proxy')).toEqual([
      'author: suggestion_answered (progress)',
      'anna: suggestion_answered (progress)',
    ]);
  });

  it.each(['suggestion.received', 'suggestion.reopened', 'suggestion.closed'] as const)(
    '%s is told to whom it was done for',
    (type) => {
      const deed = {
        act: 'anAct',
        at: noon,
        eventId: idOf('event'),
        actorId: idOf('anna'),
        through: 'relative',
      } as const;
      const event = eventOf(deed, type, aSuggestion({ filedBy: idOf('anna'), filedThrough: 'relative' }));
      expect(tellingsOf(event).map(told)).toContain('author: suggestion_done_for_you (inbox)');
    },
  );
});

describe('a notice', () => {
  const telling: Telling = {
    audience: { to: 'person', personId: idOf('author') },
    kind: 'wish_claimed',
  };

  it('bears the id of its event, so that one event tells a person once', () => {
    expect(noticeOf(aWishEvent({}), telling, idOf('author'), true).id).toBe(idOf('event'));
  });

  it('names the wish by id and spoken number, and nothing of its words', () => {
    const { subject } = noticeOf(aWishEvent({}), telling, idOf('author'), true);
    expect(subject).toEqual({ type: 'wish', id: idOf('wish'), number: spokenNumber('1234567') });
  });

  it('carries a message only where one was granted and its kind has a template', () => {
    const inboxOnly: Telling = { ...telling, kind: 'wish_done_for_you' };
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
