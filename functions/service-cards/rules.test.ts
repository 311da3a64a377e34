import * as fc from 'fast-check';
import { cardLevels, type ServiceEntry, serviceTopics } from '../../shared/service-cards/service-card';
import { topicGroupsOf } from '../../shared/service-cards/topic-groups';
import { aGrant, anActor, aServiceCard } from '../testkit/builders';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { decideChangeServiceCard } from './change-service-card';
import { mergeCards, type ServiceCard } from './service-card';

const entry = (part: Partial<ServiceEntry> = {}): ServiceEntry => ({
  topic: 'water',
  name: '自来水公司',
  phone: '0631-0000012',
  ...part,
});

const kept = (entries: readonly ServiceEntry[]) => entries.map((one, at) => ({ ...one, id: idOf(`line ${at}`) }));

describe('several cards are read as one list', () => {
  const anEntry = fc.record({
    topic: fc.constantFrom(...serviceTopics),
    name: fc.constantFrom('物业', '水站', '诊所'),
    phone: fc.constantFrom('95598', '0631-0000011', '06310000011', '0631-0000012', '13900000013'),
  });
  const cardAt = (level: ServiceCard['level']) =>
    fc
      .array(anEntry, { maxLength: 8 })
      .map((entries) => aServiceCard({ level, placeId: home[level], office: level, entries: kept(entries) }));
  const someCards = fc
    .tuple(...cardLevels.map((level) => fc.option(cardAt(level), { nil: undefined })))
    .map((cards) => cards.flatMap((card) => card ?? []))
    .chain((cards) => fc.shuffledSubarray(cards, { minLength: cards.length }));
  const shown = (items: readonly Pick<ServiceEntry, 'topic' | 'phone'>[]) =>
    new Set(items.map(({ topic, phone }) => `${topic} ${phone.replaceAll('-', '')}`));

  it('the nearest first, whatever the order in which they come', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const levels = mergeCards(cards).items.map(({ level }) => cardLevels.indexOf(level));
        expect(levels).toEqual([...levels].sort());
        expect(mergeCards([...cards].reverse())).toEqual(mergeCards(cards));
      }),
    );
  });

  it('every number of every topic is there, and only what some card says', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const { items } = mergeCards(cards);
        expect(shown(items)).toEqual(shown(cards.flatMap(({ entries }) => entries)));
        const said = cards.flatMap(({ level, entries }) => entries.map((one) => ({ level, ...one })));
        expect(items.filter((item) => !said.some((one) => JSON.stringify(one) === JSON.stringify(item)))).toEqual([]);
      }),
    );
  });

  it('the nearest card is whole and in its order, and no farther one repeats a number under the same topic', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const { items, cards: heads } = mergeCards(cards);
        const nearest = cards.find(({ level }) => level === heads[0]?.level);
        expect(items.slice(0, nearest?.entries.length ?? 0)).toEqual(
          (nearest?.entries ?? []).map((one) => ({ level: nearest?.level, ...one })),
        );
        const [near, ...far] = cardLevels.map((level) => items.filter((item) => item.level === level));
        const repeated = far.filter((level) => [...shown(level)].some((number) => shown(near ?? []).has(number)));
        expect(repeated).toEqual([]);
      }),
    );
  });

  it('and grouped by topic nothing is lost, doubled, or out of its order', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const { items } = mergeCards(cards);
        const groups = topicGroupsOf(items);
        expect(groups.every(({ topic, entries }) => entries.every((one) => one.topic === topic))).toBe(true);
        expect(groups.flatMap(({ entries }) => entries)).toHaveLength(items.length);
        for (const { topic, entries } of groups) expect(entries).toEqual(items.filter((one) => one.topic === topic));
      }),
    );
  });
});

describe('a change', () => {
  const place = { path: nodeAbove(home, 'community'), name: '试验社区' };
  const ask = (version: number, entries: readonly ServiceEntry[] = [entry()], who = 'anna') => ({
    input: { params: { placeId: home.community }, query: undefined, body: { version, entries: [...entries] } },
    at: noon,
    actor: anActor(who, [aGrant('communityStaff')]),
    idempotency: { key: 'a-tap-of-the-test', requestHash: 'hash' },
  });
  const decided = (card: ServiceCard | undefined, asked: ReturnType<typeof ask>) => {
    const result = decideChangeServiceCard({ place, card }, asked, countedIds());
    if (!result.ok) return result.refusal;
    return result.value.kind === 'already' ? result.value : result.value.change;
  };

  it('of what stands replaces all entries, says whose office and when, and counts in its event without a name', () => {
    expect(decided(aServiceCard({ version: 4 }), ask(4))).toMatchObject({
      card: {
        version: 5,
        office: '试验社区',
        changedAt: noon,
        entries: [{ ...entry(), id: expect.any(String) }],
        editedBy: idOf('anna'),
      },
      event: { type: 'service_card.changed', placeId: home.community, version: 5, entries: 1 },
    });
  });

  it('leaves a line that says the same as before its name, also at another place and twice; what says something else is new', () => {
    const before = kept([entry(), entry({ name: '水站' }), entry()]);
    const after = [entry({ name: '水站' }), entry(), entry({ hours: '全天' }), entry()];
    const made = decided(aServiceCard({ version: 4, entries: before }), ask(4, after));
    expect(made).toMatchObject({
      card: {
        entries: [1, 0, 'new', 2].map((at) => ({ id: typeof at === 'number' ? before[at]?.id : expect.any(String) })),
      },
    });
  });

  it('is the first where nobody has written a card', () => {
    expect(decided(undefined, ask(0))).toMatchObject({ card: { version: 1, level: 'community' } });
  });

  const standing = (editedBy: string) =>
    aServiceCard({ version: 5, entries: kept([entry()]), editedBy: idOf(editedBy) });
  it.each([
    ['of a version that is gone is refused', aServiceCard({ version: 5 }), ask(4)],
    ['of a card that there has never been is refused', undefined, ask(1)],
    ['where a colleague has written the first card meanwhile is refused', aServiceCard(), ask(0)],
    ['that a colleague has made in the same words is not his', standing('bert'), ask(4)],
    ['that he himself has made otherwise is refused', standing('anna'), ask(4, [entry({ hours: '全天' })])],
  ])('%s', (_, card, asked) => {
    expect(decided(card, asked)).toEqual({ code: 'CARD_CHANGED', field: 'body.version' });
  });

  it('sent once more by the same person has happened already', () => {
    expect(decided(standing('anna'), ask(4))).toEqual({
      kind: 'already',
      reply: { placeId: home.community, version: 5 },
    });
  });
});
