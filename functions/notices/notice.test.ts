import type { DomainEvent } from '../../shared/events';
import type { Role } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import { type ResidencyEvent, residencyEventTypes } from '../../shared/people/events';
import { type WishEvent, wishEventTypes } from '../../shared/wishes/events';
import { aWishEvent } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { noticeOf, tellingsOf } from './notice';
import type { Telling } from './telling';

const names = new Map(['author', 'anna', 'bert', 'newcomer'].map((name) => [idOf(name), name]));

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

const told = ({ audience, kind, template }: Telling): string => {
  const whom =
    audience.to === 'person' ? names.get(audience.personId) : `${audience.role satisfies Role} of ${audience.placeId}`;
  return `${whom}: ${kind} (${template ?? 'inbox'})`;
};
const staff = `communityStaff of ${home.community}`;

/** Who is told what through which template, written by hand from DOMAIN §2.5. */
const tellings: Record<string, readonly string[]> = {
  'wish.submitted': [`${staff}: wish_to_review (inbox)`],
  'wish.text_checked': [],
  'wish.info_asked': ['author: wish_info_asked (reviewResult)'],
  'wish.resubmitted': [`${staff}: wish_to_review (inbox)`],
  'wish.published': ['author: wish_published (reviewResult)'],
  'wish.assigned': [],
  'wish.assignment_accepted': [],
  'wish.assignment_declined': [],
  'wish.claimed': ['author: wish_claimed (progress)'],
  'wish.released': ['author: wish_released (progress)', `${staff}: wish_released (inbox)`],
  'wish.delivered': ['author: wish_delivered (progress)'],
  'wish.settled': ['anna: wish_settled (progress)', 'bert: wish_settled (progress)'],
  'wish.completed': ['anna: wish_completed (progress)', 'bert: wish_completed (progress)'],
  'wish.unconfirmed': [`${staff}: wish_to_call (inbox)`],
  'wish.withdrawn': ['anna: wish_withdrawn (progress)', 'bert: wish_withdrawn (progress)'],
  'wish.closed': [],
  'residency.requested': [`${staff}: residency_to_confirm (inbox)`],
  'residency.confirmed': ['newcomer: residency_confirmed (inbox)'],
  'residency.declined': ['newcomer: residency_declined (inbox)'],
  'residency.door_revealed': ['newcomer: door_revealed (inbox)'],
};

const events: readonly DomainEvent[] = [
  ...wishEventTypes.map((type) =>
    aClaimedWishEvent({ type, to: type === 'wish.delivered' ? 'delivered' : 'submitted' }),
  ),
  ...residencyEventTypes.map(aResidencyEvent),
];

describe('whoever waits for an event', () => {
  it('is in the hand-written table, for every event there is', () => {
    expect(Object.fromEntries(events.map((event) => [event.type, tellingsOf(event).map(told)]))).toEqual(tellings);
  });

  it('is not told of one delivery among several: the wish is delivered when all are', () => {
    expect(tellingsOf(aWishEvent({ type: 'wish.delivered', to: 'claimed' }))).toEqual([]);
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
    expect(tellingsOf(event).map(told)).toEqual(['anna: wish_settled (progress)', 'author: wish_delivered (progress)']);
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
    ].map(({ message, template }) => [message, template]);
    expect(messages).toEqual([
      ['created', 'progress'],
      ['none', undefined],
      ['none', undefined],
    ]);
  });
});
