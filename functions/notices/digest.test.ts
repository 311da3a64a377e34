/** Staff are told once a day what waits, where something does. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { ulidSchema } from '../../shared/kernel/id';
import { hoursInMs, instantAt, later } from '../../shared/kernel/instant';
import { digestRoleAt } from '../../shared/notices/digest-role';
import { handlerRoles } from '../../shared/suggestions/transitions';
import { eventRow } from '../kernel/event-row';
import { membershipRow } from '../memberships/membership-rows.dynamo';
import { residencyRow } from '../people/residency-rows.dynamo';
import { suggestionKeys } from '../platform/keys/suggestions';
import type { Row } from '../platform/table';
import { reportRow } from '../reports/report-store.dynamo';
import { eventOf as suggestionEventOf } from '../suggestions/suggestion';
import { suggestionRow } from '../suggestions/suggestion-store.dynamo';
import { type Background, backgroundOn } from '../testkit/background';
import {
  aGrant,
  aMembership,
  anUnreachable,
  aReport,
  aResidency,
  aSuggestion,
  aWish,
  aWishEvent,
} from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity } from '../testkit/places';
import { type Postbox, thinPostbox } from '../testkit/ports';
import { personRows, placeRows, settingsRow } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { wishEventRow, wishRow } from '../wishes/wish-rows.dynamo';
import { digestIdOf, nextDigestAt } from './digest';
import { unreachableRow } from './unreachable-store.dynamo';

const times = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 11, 31) }).map(instantAt);
const wall = (at: string): string => later(at, hoursInMs(8)).slice(0, 16).replace('T', ' ');
/** Half past eight in Shanghai, on the day after `noon`. */
const tomorrow = '2026-11-23T00:30:00.000Z';
const minuteBefore = (at: string) => later(at, -60_000);

describe('the time of a digest', () => {
  it('is the next half past eight, within a day, whenever one looks', () => {
    fc.assert(
      fc.property(times, (at) => {
        const next = nextDigestAt(at, '08:30');
        expect(wall(next).slice(11)).toBe('08:30');
        const waits = Date.parse(next) - Date.parse(at);
        expect(waits > 0 && waits <= hoursInMs(24)).toBe(true);
        expect(nextDigestAt(next, '08:30')).toBe(later(next, hoursInMs(24)));
      }),
    );
  });

  it('gives the digest one id a day, a ULID', () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        const isSameDay = wall(one).slice(0, 10) === wall(other).slice(0, 10);
        expect(digestIdOf(one) === digestIdOf(other)).toBe(isSameDay);
        expect(ulidSchema.safeParse(digestIdOf(one)).success).toBe(true);
      }),
    );
  });
});

describe('the digest', () => {
  let engine: TestEngine;
  let store: TestTable;
  let postbox: Postbox;
  let background: Background;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put([
      ...placeRows(),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')], messageGrants: { toAnswer: 1 } }),
      ...personRows({ called: 'colleague', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'worker', grants: [aGrant('gridWorker', nodeAbove(home, 'grid'))] }),
    ]);
    postbox = thinPostbox();
    background = backgroundOn(store.table, { postbox });
  });
  afterAll(() => engine.close());

  const submitted = wishRow(aWish());
  /** Something comes to the community's staff, at noon. */
  const somethingComes = () => background.drive(wishEventRow(aWishEvent()), noon);
  const digests = async (): Promise<readonly Row[]> =>
    (await store.everything()).filter(({ noticeKind }) => noticeKind === 'staff_digest');
  const toldTo = async () => (await digests()).map(({ personId, waiting }) => [personId, waiting]);
  const nothing = {
    toReview: 0,
    toCall: 0,
    residencies: 0,
    memberships: 0,
    peopleToCall: 0,
    suggestions: 0,
    reports: 0,
    overdue: 0,
  };
  const work = (part: Row) => ({ ...nothing, ...part });

  it('comes to all staff of the community at half past eight, with what waits there, and to nobody else', async () => {
    await store.put([
      submitted,
      wishRow(aWish({ id: idOf('delivered'), state: 'delivered' })),
      wishRow(aWish({ id: idOf('to call'), state: 'delivered', toCall: true })),
      residencyRow(aResidency()),
      membershipRow(aMembership()),
      membershipRow(aMembership({ id: idOf('confirmed'), state: 'confirmed' })),
      unreachableRow(anUnreachable()),
      unreachableRow(anUnreachable({ noticeId: idOf('waits'), state: 'waiting' })),
      reportRow(aReport(), noon),
      reportRow(aReport({ id: idOf('answered'), state: 'upheld', dueAt: undefined }), noon),
      suggestionRow(aSuggestion(), noon),
    ]);
    await somethingComes();
    await background.tick(minuteBefore(tomorrow));
    expect(await toldTo()).toEqual([]);
    await background.tick(tomorrow);
    const waiting = work({ toReview: 1, toCall: 1, residencies: 1, memberships: 1, peopleToCall: 1, reports: 1 });
    expect((await toldTo()).sort()).toEqual([idOf('staff'), idOf('colleague')].sort().map((id) => [id, waiting]));
  });

  it('is carried by WeChat to whoever granted a message, with the number of things', async () => {
    await store.put([submitted]);
    await somethingComes();
    await background.tick(tomorrow);
    expect(postbox.sent).toMatchObject([
      { personId: idOf('staff'), page: 'packages/workbench/today/index', values: { thing4: '有1件事等您处理' } },
    ]);
    const states = (await digests()).map(({ personId, message, why }) => [personId, message, why]);
    expect(states.sort()).toEqual(
      [
        [idOf('staff'), 'sent', undefined],
        [idOf('colleague'), 'none', 'no_grant'],
      ].sort(),
    );
  });

  it('does not come where nothing waits, and comes on a later day when something does', async () => {
    await somethingComes();
    await background.tick(tomorrow);
    expect([await toldTo(), postbox.sent]).toEqual([[], []]);
    await store.put([submitted]);
    await background.tick(later(tomorrow, hoursInMs(24)));
    expect((await toldTo()).length).toBe(2);
  });

  it('comes once a day and once a person, though the timer rings twice and he serves in two communities', async () => {
    const both = [aGrant('communityStaff'), aGrant('communityStaff', nodeAbove(otherCommunity, 'community'))];
    await store.put([
      ...personRows({ called: 'staff', grants: both, messageGrants: { toAnswer: 9 } }),
      submitted,
      wishRow(aWish({ id: idOf('other'), place: otherCommunity })),
    ]);
    await somethingComes();
    await background.drive(wishEventRow(aWishEvent({ id: idOf('e2'), place: otherCommunity })), noon);
    const timers = (await store.everything()).filter(({ act }) => act === 'digestStaff');
    expect(timers.map(({ dueAt }) => dueAt)).toEqual([tomorrow, tomorrow]);
    await background.tick(tomorrow);
    await store.put(timers);
    await background.tick(later(tomorrow, 60_000));
    const his = (await digests()).filter(({ personId }) => personId === idOf('staff'));
    expect(his.map(({ waiting }) => waiting)).toEqual([work({ toReview: 2 })]);
    expect(postbox.sent.length).toBe(1);
  });

  const atStreet = nodeAbove(home, 'street');
  const answerers = [
    ...personRows({ called: 'street', grants: [aGrant('streetAdmin', atStreet)], messageGrants: { toAnswer: 1 } }),
    ...personRows({ called: 'district', grants: [aGrant('districtSupervisor', nodeAbove(home, 'district'))] }),
  ];
  const suggestionComes = (handledAt = atStreet) => {
    const suggestion = aSuggestion({ handledAt, about: handledAt.street === undefined ? 'street' : 'community' });
    const deed = { act: 'fileSuggestion', at: noon, eventId: idOf('filed'), actorId: idOf('author') };
    const event = suggestionEventOf(deed, 'suggestion.received', suggestion);
    return background.drive({ ...suggestionKeys(suggestion.id).event(event.id), ...eventRow(event, '0') }, noon);
  };
  const late = later(noon, 1);

  it('tells the street what it has to answer itself and what of it is overdue, and leads to the desk', async () => {
    await store.put([
      ...answerers,
      suggestionRow(aSuggestion(), noon),
      suggestionRow(aSuggestion({ id: idOf('again'), state: 'reopened', dueAt: late }), noon),
      suggestionRow(aSuggestion({ id: idOf('done'), state: 'answered', dueAt: undefined }), noon),
      suggestionRow(aSuggestion({ id: idOf('its own'), authorId: idOf('street') }), noon),
      suggestionRow(aSuggestion({ id: idOf('of it'), about: 'street', handledAt: { district: home.district } }), noon),
      reportRow(aReport({ handledAt: atStreet, dueAt: late }), noon),
      reportRow(aReport({ id: idOf('of the community') }), noon),
    ]);
    await suggestionComes();
    await background.tick(tomorrow);
    expect(await toldTo()).toEqual([[idOf('street'), work({ suggestions: 2, reports: 1, overdue: 2 })]]);
    expect(postbox.sent).toMatchObject([
      {
        personId: idOf('street'),
        page: 'packages/suggestions/letter/index?view=desk',
        values: { thing4: '有3件事等您处理，2件已超期' },
      },
    ]);
  });

  it('tells the district what it has to answer, and not what its streets have', async () => {
    const district = { district: home.district };
    await store.put([
      ...answerers,
      suggestionRow(aSuggestion(), noon),
      suggestionRow(aSuggestion({ id: idOf('of it'), about: 'street', handledAt: district }), noon),
    ]);
    await suggestionComes(district);
    await background.tick(tomorrow);
    expect(await toldTo()).toEqual([[idOf('district'), work({ suggestions: 1 })]]);
  });

  it('finds what a street has to answer behind more than a hundred of its communities’ own', async () => {
    const others = Array.from({ length: 120 }, (_, at) => reportRow(aReport({ id: idOf(`other ${at}`) }), noon));
    await store.put([...answerers, ...others, reportRow(aReport({ handledAt: atStreet }), later(noon, 60_000))]);
    await suggestionComes();
    await background.tick(tomorrow);
    expect(await toldTo()).toEqual([[idOf('street'), work({ reports: 1 })]]);
  });

  it('is for whoever is told first of what comes in, of complaints as of reports', () => {
    const told = [home.community, home.street, home.district, home.grid].map(digestRoleAt);
    expect(told).toEqual(['communityStaff', 'streetAdmin', 'districtSupervisor', undefined]);
    expect([handlerRoles.street[0], handlerRoles.district[0]]).toEqual(told.slice(1, 3));
  });

  it('comes at the hour that the community has set, but a message before seven waits until then', async () => {
    await store.put([settingsRow(home.community, { digestTime: '06:15' }), submitted]);
    await somethingComes();
    const early = '2026-11-22T22:15:00.000Z';
    await background.tick(early);
    expect([(await toldTo()).length, postbox.sent.length]).toEqual([2, 0]);
    await background.tick('2026-11-22T23:00:00.000Z');
    expect(postbox.sent.length).toBe(1);
  });
});
