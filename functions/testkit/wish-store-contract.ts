import type { Result } from '../../shared/kernel/result';
import { defaultSettings } from '../../shared/kernel/settings';
import { openClaimsKey, wishKeys } from '../platform/keys/wishes';
import type { Asking } from '../wishes/act-on-wish';
import type { Claim } from '../wishes/claim-schema';
import { decideClaimWish } from '../wishes/claim-wish';
import { decideReleaseWish } from '../wishes/release-wish';
import { decideRevealContact } from '../wishes/reveal-contact';
import type { Wish } from '../wishes/wish';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';
import type { PageOf } from '../wishes/wish-store';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { aClaim, aGrant, aWish } from './builders';
import { idOf, noon } from './fixed';
import { home, otherStreet } from './places';
import { cursors } from './routes';
import { personRows } from './rows';
import type { StoreContract } from './store-contract';

const asker = { personId: idOf('anna'), key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'claimWish', requestHash: 'hash', reply: { id: idOf('wish') } };
const deed = {
  act: 'claimWish',
  by: 'eligibleMember',
  at: noon,
  eventId: idOf('event'),
  actorId: asker.personId,
} as const;

const asking: Asking = { author: { consents: [] }, settings: defaultSettings, relations: ['eligibleMember'] };

const claimOf = (wish: Wish, claim?: Claim, openClaims: readonly string[] = []) => {
  const decision = decideClaimWish({ wish, claim, openClaims }, deed, {}, asking);
  if (!decision.ok || decision.value.kind !== 'change') throw new Error('the rule allows it');
  return decision.value.change;
};

const itemsOf = <Item>(page: Result<PageOf<Item>>): readonly Item[] => {
  if (!page.ok) throw new Error(page.refusal.code);
  return page.value.items;
};

export const wishStoreContract: StoreContract = (fresh) => {
  it('a wish comes back as it was put in, and what is unknown does not', async () => {
    const { table, put } = await fresh();
    const wish = aWish({ state: 'claimed', holders: [idOf('anna')], needBy: '2026-12-01' });
    await put([wishRow(wish)]);
    const store = wishStoreOn(table, cursors);
    expect([await store.find(wish.id), await store.find(idOf('nothing'))]).toEqual([wish, undefined]);
  });

  it('a claim is saved with its place, its event and its remembered answer', async () => {
    const { table, put } = await fresh();
    const wish = aWish({ state: 'published' });
    await put([wishRow(wish)]);
    const store = wishStoreOn(table, cursors);
    const near = { wish, claim: undefined };
    expect(await store.save(claimOf(wish), near, asker, remember)).toEqual({ kind: 'saved' });
    const { entity, remembered } = await store.load(wish.id, asker);
    expect([entity.wish?.state, entity.wish?.holders, entity.claim?.state]).toEqual([
      'claimed',
      [asker.personId],
      'held',
    ]);
    expect(remembered).toEqual(remember);
    const story = await store.story(wish.id);
    expect(story?.events.map(({ type, from, to }) => [type, from, to])).toEqual([
      ['wish.claimed', 'published', 'claimed'],
    ]);
  });

  it('a save that comes too late hands back the wish as it stands, and writes nothing', async () => {
    const { table, put, everything } = await fresh();
    const before = aWish({ state: 'published' });
    const now = aWish({ state: 'claimed', holders: [idOf('bert')] });
    await put([wishRow(now)]);
    const rows = await everything();
    const store = wishStoreOn(table, cursors);
    const outcome = await store.save(claimOf(before), { wish: before, claim: undefined }, asker, remember);
    const current = { entity: { wish: now, claim: undefined }, remembered: undefined };
    expect([outcome, await everything()]).toMatchObject([{ kind: 'refused', current }, rows]);
  });

  it('a save under a remembered key hands back the answer that was given', async () => {
    const { table, put } = await fresh();
    const wish = aWish({ state: 'published', places: 3 });
    await put([wishRow(wish)]);
    const store = wishStoreOn(table, cursors);
    const near = { wish, claim: undefined };
    await store.save(claimOf(wish), near, asker, remember);
    const outcome = await store.save(claimOf(wish), near, asker, { ...remember, requestHash: 'another' });
    expect(outcome.kind === 'refused' && outcome.current.remembered).toEqual(remember);
    expect(outcome.kind === 'refused' && outcome.current.entity.claim?.state).toBe('held');
  });

  it('a released claim is taken up again, a standing one is not taken twice', async () => {
    const { table, put } = await fresh();
    const wish = aWish({ state: 'published', places: 2 });
    const released = aClaim({ memberId: asker.personId, state: 'released' });
    await put([wishRow(wish), claimRow(released)]);
    const store = wishStoreOn(table, cursors);
    expect((await store.save(claimOf(wish, released), { wish, claim: released }, asker, remember)).kind).toBe('saved');
    const again = { ...asker, key: 'another-tap-of-it' };
    expect((await store.save(claimOf(wish, released), { wish, claim: released }, again, remember)).kind).toBe(
      'refused',
    );
  });

  it('what was found open is met only while it is open so, and a closing leaves nothing of it', async () => {
    const { table, put } = await fresh();
    const contact = { shows: ['phone' as const, 'door' as const], to: [asker.personId], since: noon };
    const wish = aWish({ state: 'claimed', holders: [asker.personId], contact });
    const claim = aClaim({ memberId: asker.personId });
    const store = wishStoreOn(table, cursors);
    const saved = async (found: Wish, key: string) => {
      const looking = { ...deed, act: 'revealContact', by: 'claimer' } as const;
      const near = { wish: found, claim, contact: { phoneSealed: 'sealed', roomSealed: 'sealed' } };
      const coming: Asking = { ...asking, relations: ['claimer', 'eligibleMember'] };
      const decision = decideRevealContact(near, looking, { reason: '约上门时间' }, coming);
      if (!decision.ok || decision.value.kind !== 'change') throw new Error('the rule allows it');
      return (await store.save(decision.value.change, near, { ...asker, key }, remember)).kind;
    };
    await put([wishRow(wish), claimRow(claim)]);
    expect(await saved(wish, 'one-tap-of-the-test')).toBe('saved');
    await put([wishRow({ ...wish, contact: { ...contact, shows: ['door'] } })]);
    expect(await saved(wish, 'another-tap-of-it')).toBe('refused');
    await put([wishRow(aWish({ state: 'claimed', holders: [asker.personId] }))]);
    expect(await saved(wish, 'a-third-tap-of-it')).toBe('refused');
  });

  it('a member who holds as many places as he may is met, and what he holds comes back', async () => {
    const { table, put, everything } = await fresh();
    const wish = aWish({ state: 'published', places: 2 });
    const held = ['first', 'second', 'third'].map(idOf);
    await put([wishRow(wish), { ...openClaimsKey(asker.personId), kind: 'openClaims', wishes: new Set(held) }]);
    const rows = await everything();
    const store = wishStoreOn(table, cursors);
    const { openClaims } = (await store.load(wish.id, asker)).entity;
    expect([...(openClaims ?? [])].sort()).toEqual([...held].sort());
    // Decided on what he held a moment before.
    const outcome = await store.save(claimOf(wish), { wish, claim: undefined, openClaims: [] }, asker, remember);
    const entity = { wish, claim: undefined, openClaims: expect.arrayContaining(held) };
    expect(outcome).toMatchObject({ kind: 'refused', current: { entity } });
    expect(await everything()).toEqual(rows);
  });

  it('a place given back is offered to the first in reserve with his time to answer, and stays taken', async () => {
    const { table, put, everything } = await fresh();
    const [bert, cora] = [idOf('bert'), idOf('cora')];
    const wish = aWish({ state: 'claimed', holders: [asker.personId], reserve: [bert, cora] });
    const held = aClaim({ memberId: asker.personId });
    const waiting = [bert, cora].map((memberId) => aClaim({ memberId, state: 'waiting' }));
    await put([wishRow(wish), ...[held, ...waiting].map(claimRow)]);
    const store = wishStoreOn(table, cursors);
    const deeds = { ...deed, act: 'releaseWish', by: 'claimer' } as const;
    const decision = decideReleaseWish({ wish, claim: held }, deeds, { reason: '临时出差' }, asking);
    if (!decision.ok || decision.value.kind !== 'change') throw new Error('the rule allows it');
    await store.save(decision.value.change, { wish, claim: held }, asker, remember);
    const story = await store.story(wish.id);
    const { state, held: taken, holders, offers, reserve } = story?.wish ?? {};
    expect([state, taken, holders, offers, reserve]).toEqual(['claimed', 1, [], [bert], [cora]]);
    const offer = story?.claims.find(({ memberId }) => memberId === bert);
    const [timer] = (await everything()).filter(({ kind }) => kind === 'timer');
    expect([offer?.state, offer?.leaseUntil, timer?.act, timer?.memberId, timer?.dueAt]).toEqual([
      'offered',
      '2026-11-23T01:00:00.000Z',
      'lapseOffer',
      bert,
      '2026-11-23T01:00:00.000Z',
    ]);
    expect(story?.events.map(({ offeredIds }) => offeredIds)).toEqual([[bert]]);
    // Decided on a reserve that has changed meanwhile.
    const second = await store.save(
      decision.value.change,
      { wish, claim: held },
      { ...asker, key: 'a-second-tap-of-it' },
      remember,
    );
    expect(second.kind).toBe('refused');
  });

  it('whoever an act names is loaded with it, and is nobody where there is nobody', async () => {
    const { table, put } = await fresh();
    const claim = aClaim({ memberId: idOf('bert'), state: 'released' });
    const grants = [aGrant('partyMember')];
    await put([wishRow(aWish()), claimRow(claim), ...personRows({ called: 'bert', grants })]);
    const store = wishStoreOn(table, cursors);
    const named = async (called: string) =>
      (await store.load(aWish().id, asker, { memberId: idOf(called) })).entity.member;
    expect([await named('bert'), await named('nobody')]).toEqual([
      { personId: idOf('bert'), grants, claim },
      { personId: idOf('nobody'), grants: [], claim: undefined },
    ]);
  });

  it('two wishes never bear the same spoken number', async () => {
    const { table, everything } = await fresh();
    const store = wishStoreOn(table, cursors);
    const event = { ...claimOf(aWish({ state: 'published' })).event, type: 'wish.submitted' as const };
    const filing = { principal: undefined };
    await store.add({ wish: aWish(), event, note: '灯泡坏了' }, asker, remember, filing);
    const second = aWish({ id: idOf('second') });
    const added = { wish: second, event: { ...event, wishId: second.id }, note: '灯泡坏了' };
    const outcome = await store.add(added, { ...asker, key: 'another-tap-of-it' }, remember, filing);
    const ofSecond = (await everything()).filter(({ pk }) => pk === wishKeys(second.id).wish.pk);
    expect([outcome.kind, ofSecond]).toEqual(['refused', []]);
  });

  it('a wish queues by its state at every node above it, the longest waiting first, and nowhere else', async () => {
    const { table, put } = await fresh();
    const first = aWish({ id: idOf('first'), submittedAt: '2026-11-01T00:00:00.000Z' });
    const second = aWish({ id: idOf('second'), submittedAt: '2026-11-02T00:00:00.000Z' });
    const away = aWish({ id: idOf('away'), place: otherStreet });
    await put([second, first, away, aWish({ id: idOf('wall'), state: 'published' })].map(wishRow));
    const store = wishStoreOn(table, cursors);
    const listed = async (place: string) =>
      itemsOf(await store.listByState('submitted', place, 'oldest', undefined)).map(({ id }) => id);
    const waiting = [first.id, second.id];
    expect([await listed(home.grid), await listed(home.community), await listed(home.street)]).toEqual([
      waiting,
      waiting,
      waiting,
    ]);
    expect(await listed(home.district)).toEqual([...waiting, away.id]);
  });

  it('a person’s own wishes and claims are his, newest first', async () => {
    const { table, put } = await fresh();
    const mine = ['2026-11-01', '2026-11-03', '2026-11-02'].map((day) =>
      aWish({ id: idOf(day), submittedAt: `${day}T00:00:00.000Z`, authorId: asker.personId }),
    );
    await put([...mine, aWish()].map(wishRow));
    await put([claimRow(aClaim({ memberId: asker.personId })), claimRow(aClaim({ memberId: idOf('bert') }))]);
    const store = wishStoreOn(table, cursors);
    const wishes = itemsOf(await store.listByAuthor(asker.personId, undefined));
    expect(wishes.map(({ id }) => id)).toEqual(['2026-11-03', '2026-11-02', '2026-11-01'].map(idOf));
    const claims = itemsOf(await store.listClaims(asker.personId, undefined));
    expect(claims.map(({ memberId }) => memberId)).toEqual([asker.personId]);
  });

  it('a long list comes page by page, each wish once', async () => {
    const { table, put } = await fresh();
    const many = Array.from({ length: 45 }, (_, index) => aWish({ id: idOf(`wish ${index}`), state: 'published' }));
    await put(many.map(wishRow));
    const store = wishStoreOn(table, cursors);
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.listByState('published', home.community, 'newest', cursor);
      seen.push(...itemsOf(page).map(({ id }) => id));
      sizes.push(itemsOf(page).length);
      cursor = page.ok ? page.value.next : undefined;
    } while (cursor !== undefined);
    expect([sizes, [...seen].sort()]).toEqual([[20, 20, 5], many.map(({ id }) => id).sort()]);
  });

  it('a cursor that was tampered with, or belongs to another list, is refused', async () => {
    const { table, put } = await fresh();
    const many = Array.from({ length: 25 }, (_, index) => aWish({ id: idOf(`wish ${index}`), state: 'published' }));
    await put(many.map(wishRow));
    const store = wishStoreOn(table, cursors);
    const page = await store.listByState('published', home.community, 'newest', undefined);
    const cursor = page.ok ? String(page.value.next) : '';
    const codes = await Promise.all([
      store.listByState('published', home.street, 'newest', cursor),
      store.listByState('submitted', home.community, 'newest', cursor),
      store.listByAuthor(idOf('author'), cursor),
      store.listByState('published', home.community, 'newest', `x${cursor}`),
    ]);
    expect(codes.map((answer) => (answer.ok ? 'read' : answer.refusal.code))).toEqual(Array(4).fill('CURSOR_REFUSED'));
  });
};
