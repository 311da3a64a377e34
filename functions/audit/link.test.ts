import * as fc from 'fast-check';
import { domainEventSchema } from '../../shared/events';
import { residencyEventOf } from '../people/residency';
import { digestsWith } from '../platform/digests';
import { aResidency, aWishEvent } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { auditedSchema, canonical, linkAfter, noLinks, recordOf, tenantOf } from './link';

const digests = digestsWith('a secret of thirty-two letters or more');
const revealed = residencyEventOf(
  { act: 'revealDoor', at: noon, eventId: idOf('event'), actorId: idOf('staff') },
  aResidency(),
);

describe('what is recorded of an event', () => {
  it('is what was done, to which thing, when and in which community', () => {
    expect(recordOf(revealed, digests)).toMatchObject({
      eventId: idOf('event'),
      type: 'residency.door_revealed',
      act: 'revealDoor',
      at: noon,
      subject: idOf('residency'),
      node: home.community,
    });
  });

  it('names nobody: neither who acted nor whom it was about, nor the building', () => {
    const event = aWishEvent({ actorId: idOf('staff'), authorId: idOf('author'), claimerIds: [idOf('member')] });
    const records = [revealed, event].map((one) => JSON.stringify(recordOf(one, digests)));
    const people = ['staff', 'author', 'member', 'newcomer'].map(idOf);
    const said = [...people, home.building, home.grid].filter((id) => records.some((text) => text.includes(id)));
    expect(said).toEqual([]);
  });

  it('knows the same actor again by his pseudonym, which nobody makes without the secret', () => {
    const [one, other] = ['one', 'other'].map((name) => recordOf({ ...revealed, id: idOf(name) }, digests).actor);
    const stranger = recordOf(revealed, digestsWith('another secret of thirty-two letters')).actor;
    expect([one === other, one === stranger]).toEqual([true, false]);
  });

  it('names no actor where the system acted', () => {
    expect(recordOf(aWishEvent(), digests).actor).toBeUndefined();
  });
});

describe('the tenant of an event', () => {
  const tenant = (place: unknown) => tenantOf(auditedSchema.parse({ id: idOf('e'), type: 'a.b', at: noon, place }));
  it.each([
    ['the street in which it happened', home, home.street],
    ['the district, where there is no street', { district: home.district }, home.district],
    ['the host, where there is no place', undefined, 'host'],
  ])('is %s', (_, place, expected) => {
    expect(tenant(place)).toBe(expected);
  });
});

const json = fc.jsonValue({ maxDepth: 3 });
const shuffledKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffledKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffledKeys(inner)]),
  );
};

describe('the canonical form', () => {
  it('is the same however the keys are ordered, and says everything', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(shuffledKeys(value))).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('of an event is that of its row, parsed or not', () => {
    for (const event of [revealed, aWishEvent({ from: 'submitted' })])
      expect(canonical(domainEventSchema.parse(event))).toBe(canonical(event));
  });
});

it('a link is made of the link before it, its tenant and its record: another of any makes another link', () => {
  const record = recordOf(revealed, digests);
  const hashes = [
    linkAfter(noLinks, 'one', record, digests),
    linkAfter(noLinks, 'other', record, digests),
    linkAfter({ seq: 1, hash: 'x' }, 'one', record, digests),
    linkAfter(noLinks, 'one', { ...record, act: 'x' }, digests),
  ].map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(4);
});
