/** 轮候: fair whoever comes when, and the same however often it is drawn. */
import * as fc from 'fast-check';
import { daysInMs, hoursInMs, later } from '../../shared/kernel/instant';
import { defaultSettings } from '../../shared/kernel/settings';
import { maxReserve, reserveLimit } from '../../shared/wishes/reserve';
import { maxPlaces } from '../../shared/wishes/wish';
import { namesNobody } from '../kernel/agent-names';
import { sha256 } from '../platform/digests';
import { aGrant, aWish, aWishEvent } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { otherStreet } from '../testkit/places';
import { decideCloseWish } from './close-wish';
import { decideDrawPlaces } from './draw-places';
import { helpOf, longAgo, openDraw, type Stander, type Standing, turnsOf } from './rotation';
import type { Wish } from './wish';
import { viewOf } from './wish-view';
import { writesOf } from './wish-writes.dynamo';

const asking = { author: { consents: [] }, settings: defaultSettings, relations: ['communityStaff' as const] };
const ago = (days: number) => later(noon, -daysInMs(days));
const helpAgo = (days: number) => helpOf({ at: ago(days), wishId: idOf(`wish of ${days}`) });
const stander = (called: string, helpedDaysAgo: readonly number[] = [], holds = 0): Stander => ({
  memberId: idOf(called),
  helped: helpedDaysAgo.map(helpAgo),
  openClaims: Array.from({ length: holds }, (_, at) => idOf(`${called} holds ${at}`)),
});
const orderOf = (standers: readonly Stander[], wishId = idOf('wish')) =>
  turnsOf(wishId, standers, noon, sha256).map(({ memberId }) => memberId);

const standers = fc.uniqueArray(
  fc.record({
    called: fc.integer({ min: 0, max: 400 }),
    days: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 5 }),
    holds: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ called }) => called, maxLength: 80 },
);
const standing = standers.map((all) => all.map(({ called, days, holds }) => stander(`m${called}`, days, holds)));
const shuffled = standing.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

describe('whose turn it is', () => {
  it('is his who has helped least in ninety days, then his who has waited longest since, and what he holds counts', () => {
    const all = [
      stander('thrice', [80, 70, 60]),
      stander('lately', [3]),
      stander('holds one', [], 1),
      stander('long ago', [91, 120, 300]),
      stander('in spring', [85]),
    ];
    const named = (called: string) => idOf(called);
    expect(orderOf(all)).toEqual(['long ago', 'in spring', 'lately', 'holds one', 'thrice'].map(named));
    expect(turnsOf(idOf('wish'), all, noon, sha256)[1]).toEqual({
      memberId: idOf('in spring'),
      helped: 1,
      lastHelped: ago(85),
    });
  });

  it('has nothing to do with who came first, and is the same whenever it is asked', () => {
    fc.assert(fc.property(shuffled, ([all, other]) => expect(orderOf(other)).toEqual(orderOf(all))));
  });

  it('is nobody’s before another’s who has helped less', () => {
    fc.assert(
      fc.property(standing, (all) => {
        const counts = turnsOf(idOf('wish'), all, noon, sha256).map(({ helped }) => helped);
        expect(counts).toEqual([...counts].sort((one, other) => one - other));
      }),
    );
  });

  it('is by lot among those who are alike, another for every wish', () => {
    const alike = ['anna', 'bert', 'cora', 'dora', 'emil'].map((called) => stander(called));
    const orders = new Set(
      Array.from({ length: 20 }, (_, at) => orderOf(alike, idOf(`wish ${at}`)).join()).map((order) => order),
    );
    expect(orders.size).toBeGreaterThan(10);
  });

  it('forgets what is longer ago, and only that', () => {
    expect(longAgo([helpAgo(91), helpAgo(89), helpAgo(90)], noon)).toEqual([helpAgo(91)]);
  });
});

const member = [aGrant('partyMember')];
const drawn = (wish: Wish, all: readonly Standing[]) =>
  decideDrawPlaces(wish, all, { act: 'drawPlaces', by: 'system', at: noon, eventId: idOf('event') }, sha256);
const waiting = (all: readonly Stander[], parts: Partial<Wish>): Wish =>
  aWish({ state: 'published', drawAt: noon, reserve: all.map(({ memberId }) => memberId), ...parts });
const asMembers = (all: readonly Stander[]): Standing[] => all.map((one) => ({ ...one, grants: member }));

describe('a draw', () => {
  it('offers each free place to one, keeps some in their order and lets the rest go, in one transaction', () => {
    fc.assert(
      fc.property(standing, fc.integer({ min: 1, max: maxPlaces }), (all, places) => {
        const change = drawn(waiting(all, { places }), asMembers(all));
        const order = orderOf(all);
        const rest = order.slice(places);
        expect({
          offered: change.offersTo?.members ?? [],
          reserve: change.set.reserve,
          gone: [...(change.dismissed ?? [])].sort(),
          state: change.to,
          taken: change.heldBy,
          record: change.event.drawn?.map(({ memberId }) => memberId),
        }).toEqual({
          offered: order.slice(0, places),
          reserve: rest.slice(0, maxReserve),
          gone: rest.slice(maxReserve).sort(),
          state: all.length < places ? 'published' : 'claimed',
          taken: Math.min(all.length, places),
          record: order,
        });
        expect(writesOf(change).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('has no turn for somebody who is no member there any more', () => {
    const [anna, bert] = [stander('anna'), stander('bert', [5])];
    const change = drawn(waiting([anna, bert], {}), [
      { ...anna, grants: [aGrant('partyMember', otherStreet)] },
      { ...bert, grants: member },
    ]);
    expect([change.offersTo?.members, change.dismissed, change.event.drawn?.length]).toEqual([
      [idOf('bert')],
      [idOf('anna')],
      1,
    ]);
  });

  it('gives only what a member whom staff asked meanwhile has left', () => {
    const all = [stander('anna'), stander('bert')];
    const change = drawn(waiting(all, { places: 3, holders: [idOf('cora')], held: 2 }), asMembers(all));
    expect([change.offersTo?.members.length, change.set.reserve?.length, change.to]).toEqual([1, 1, 'claimed']);
  });
});

describe('why a turn was which it was', () => {
  it('is read by each for himself alone', () => {
    const drawn = ['anna', 'bert'].map((called, helped) => ({ memberId: idOf(called), helped }));
    const event = aWishEvent({ type: 'wish.drawn', by: 'system', to: 'claimed', drawn });
    const story = { wish: aWish({ state: 'claimed' }), claims: [], events: [event], notes: [] };
    const readBy = (called: string | undefined) =>
      viewOf(story, ['communityStaff'], {
        personId: called === undefined ? undefined : idOf(called),
        claim: undefined,
        namesAgent: namesNobody,
        at: noon,
      });
    expect(['anna', 'bert', 'staff', undefined].map((called) => readBy(called).myTurn)).toEqual([
      { turn: 1, of: 2, helped: 0, lastHelped: undefined },
      { turn: 2, of: 2, helped: 1, lastHelped: undefined },
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(readBy('anna'))).not.toContain(idOf('bert'));
  });
});

describe('the time to say that one would come', () => {
  it('does not run at night: what is published in the evening is drawn the next morning', () => {
    const evening = '2026-11-23T13:00:00.000Z';
    expect(openDraw(aWish({ rotationHours: 2 }), evening).set.drawAt).toBe('2026-11-24T00:00:00.000Z');
  });

  it('is none where the tenant has none, nor a second time', () => {
    expect([openDraw(aWish(), noon), openDraw(aWish({ rotationHours: 2, drawnAt: noon }), noon)]).toEqual([
      { set: {} },
      { set: {} },
    ]);
  });

  it('that was over while staff asked somebody is over again in a minute', () => {
    const drawAt = later(noon, -hoursInMs(1));
    expect(openDraw(aWish({ rotationHours: 2, drawAt }), noon)).toEqual({
      set: {},
      drawTimer: { fireAt: later(noon, 60_000) },
    });
  });
});

describe('how many may stand there', () => {
  it('is bounded by what the end of the wish writes, however many places are taken', () => {
    const deed = {
      act: 'closeWish',
      by: 'communityStaff',
      at: noon,
      eventId: idOf('event'),
      actorId: idOf('staff'),
    } as const;
    const body = { reason: 'not_needed', words: '居民说不用了' } as const;
    const ids = (called: string, count: number) => Array.from({ length: count }, (_, at) => idOf(`${called} ${at}`));
    for (let held = 0; held <= maxPlaces; held += 1) {
      const state = held === maxPlaces ? 'claimed' : 'published';
      const reserve = ids('waits', reserveLimit({ held, drawAt: noon }));
      const wish = aWish({ state, places: maxPlaces, drawAt: noon, holders: ids('holds', held), reserve });
      const decided = decideCloseWish({ wish, claim: undefined }, deed, body, asking);
      if (!decided.ok || decided.value.kind !== 'change') throw new Error('the rule allows it');
      // One more is the answer that is remembered, another the ground on which it is done for somebody.
      expect(writesOf(decided.value.change).length).toBeLessThanOrEqual(98);
    }
    expect(reserveLimit({ held: 0 })).toBe(maxReserve);
  });
});
