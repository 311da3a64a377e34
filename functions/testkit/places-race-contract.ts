/** Claims for one and for several, dispatches, a reserve and the ends of leases, all at once: never a place too many, and nothing lost. */
import { idOf } from './fixed';
import { busyMember, type Deed, limit, members, places, placesHeld, wantedByMany } from './places-wanted';
import type { StoreContract } from './store-contract';
import { claimsIn, wrongs } from './wrong-places';

/** What each does in a round, in turns, so that in every round somebody does each. */
const turns: readonly ((as: string, index: number) => Deed)[] = [
  (as, index) => ({ act: 'claimWish', as, body: { size: 1 + (index % 3) } }),
  (as) => ({ act: 'standInReserve', as }),
  (as) => ({ act: 'releaseWish', as, body: { reason: '临时出差' } }),
  (as) => ({ act: 'acceptAssignment', as }),
  (as) => ({ act: 'lapseClaim', as }),
  (as) => ({ act: 'declineAssignment', as, body: {} }),
  (as) => ({ act: 'claimWish', as, body: {} }),
  (as) => ({ act: 'standInReserve', as }),
  (as) => ({ act: 'lapseOffer', as }),
  (as) => ({ act: 'leaveReserve', as }),
];

export const placesRaceContract: StoreContract = (fresh) => {
  const { started, inTurn, atOnce, rowsOf, settled, filled } = wantedByMany(fresh);

  it('after every round the places, claims, offers, reserve and timers fit together, and in the end as many as there are places come', async () => {
    const store = await started();
    for (let round = 0; round < 10; round += 1) {
      const deeds = members.map((as, index) => turns[(index + round * 3) % turns.length]?.(as, index + round));
      const staff = { act: 'assignWish', as: 'staff', body: { memberId: idOf(`member ${round}`), size: 2 } };
      const answers = await atOnce(store, [...deeds.filter((deed) => deed !== undefined), staff]);
      expect(answers.filter((status) => ![200, 403, 404, 409, 503].includes(status))).toEqual([]);
      expect([round, wrongs(await rowsOf(store), limit)]).toEqual([round, []]);
    }
    expect(wrongs(await settled(store), limit)).toEqual([]);
    const rows = await filled(store);
    expect([placesHeld(rows), wrongs(rows, limit)]).toEqual([places, []]);
  });

  it('as many as there are places hold one in the end, and those in reserve are asked in their turns', async () => {
    const store = await started();
    await atOnce(
      store,
      members.map((as) => ({ act: 'claimWish', as, body: {} })),
    );
    const claimed = claimsIn(await rowsOf(store), 'held');
    const others = members.filter((name) => !claimed.includes(idOf(name)));
    await inTurn(
      store,
      others.map((as) => ({ act: 'standInReserve', as })),
    );
    const gaveBack = members.filter((name) => claimed.includes(idOf(name))).slice(0, 3);
    await atOnce(
      store,
      gaveBack.map((as, at) => ({ act: at === 0 ? 'lapseClaim' : 'releaseWish', as, body: { reason: '出差' } })),
    );
    const asked = claimsIn(await rowsOf(store), 'offered');
    await atOnce(
      store,
      others.map((as) => ({ act: 'acceptAssignment', as })),
    );
    // Whoever holds as many as he may was asked and could not; the next was asked for him.
    expect(asked.sort()).toEqual(others.slice(0, 3).map(idOf).sort());
    expect([claimed.length, wrongs(await settled(store), limit)]).toEqual([places, []]);
    const rows = await filled(store);
    expect([placesHeld(rows), wrongs(rows, limit)]).toEqual([places, []]);
    expect(claimsIn(rows, 'held')).not.toContain(idOf(busyMember));
  });

  it('a wish that ends in the middle of it leaves nobody on his way', async () => {
    const store = await started();
    await atOnce(
      store,
      members.map((as, index) => ({ act: 'claimWish', as, body: { size: 1 + (index % 2) } })),
    );
    await atOnce(
      store,
      members.map((as) => ({ act: 'standInReserve', as })),
    );
    const close = { act: 'closeWish', as: 'staff', body: { reason: 'not_needed', words: '居民说不用了' } };
    const busy = members.map((as, index) => turns[index % turns.length]?.(as, index));
    await atOnce(store, [close, ...busy.filter((deed) => deed !== undefined)]);
    await inTurn(store, [close]);
    const rows = await rowsOf(store);
    expect([rows.find(({ kind }) => kind === 'wish')?.state, wrongs(rows, limit)]).toEqual(['closed', []]);
  });
};
