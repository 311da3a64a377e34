/** The same race with its winner named: all have looked before the first writes, and each of them is the first once. */
import { idOf } from './fixed';
import { gateOn } from './gate';
import { type Deed, limit, places, placesHeld, wantedByMany } from './places-wanted';
import type { StoreContract } from './store-contract';
import { claimsIn, wrongs } from './wrong-places';

/** Somebody who would change who has a place, and how his claim stands when he has. */
interface Contender extends Deed {
  readonly whose: string;
  readonly becomes: string;
}

interface Scene {
  readonly title: string;
  readonly before: readonly Deed[];
  readonly contenders: readonly Contender[];
}

const claims = (as: string, size = 1): Contender => ({
  act: 'claimWish',
  as,
  body: { size },
  whose: as,
  becomes: 'held',
});
const asks = (whose: string, size = 1): Contender => ({
  act: 'assignWish',
  as: 'staff',
  body: { memberId: idOf(whose), size },
  whose,
  becomes: 'offered',
});
const does = (as: string, act: string, becomes: string, body?: unknown): Contender => ({
  act,
  as,
  ...(body === undefined ? {} : { body }),
  whose: as,
  becomes,
});
const givesBack = (as: string) => does(as, 'releaseWish', 'released', { reason: '临时出差' });
const runsOut = (as: string) => does(as, 'lapseClaim', 'released');
const standsBy = (as: string) => does(as, 'standInReserve', 'waiting');

const sixMembers = ['member 0', 'member 1', 'member 2', 'member 4', 'member 5', 'member 6'];
const scenes: readonly Scene[] = [
  {
    title: 'for a wish that nobody has',
    before: [],
    contenders: [claims('member 0'), claims('member 1', 3), claims('member 2', places), asks('member 4', 2)],
  },
  {
    title: 'for the last two places',
    before: sixMembers.slice(0, 4).map((as) => claims(as)),
    contenders: [
      claims('member 7'),
      claims('member 8', 2),
      asks('member 9', 2),
      givesBack('member 0'),
      runsOut('member 1'),
    ],
  },
  {
    title: 'for a place that was given back',
    before: [...sixMembers.map((as) => claims(as)), ...['member 7', 'member 8'].map(standsBy), givesBack('member 0')],
    contenders: [
      does('member 7', 'acceptAssignment', 'held'),
      does('member 7', 'declineAssignment', 'released', {}),
      does('member 7', 'lapseOffer', 'released'),
      does('member 8', 'leaveReserve', 'released'),
      standsBy('member 9'),
      givesBack('member 1'),
      runsOut('member 2'),
    ],
  },
];

const cases = scenes.flatMap((scene) =>
  scene.contenders.map((first) => ({ ...scene, first, who: `${first.as} with ${first.act}` })),
);

export const placesOrderContract: StoreContract = (fresh) => {
  const { started, doOn, inTurn, rowsOf, filled } = wantedByMany(fresh);

  it.each(cases)(
    '$title, $who is the first: he has what he wanted, and in the end as many come as there are places',
    async ({ before, contenders, first }) => {
      const store = await started();
      expect(await inTurn(store, before)).toEqual(before.map(() => 200));
      const racing = [];
      for (const deed of contenders) {
        const gate = gateOn(store.table);
        const act = doOn(gate.table, deed);
        await gate.reached(act);
        racing.push({ deed, gate, act });
      }
      const winner = racing.find(({ deed }) => deed === first);
      winner?.gate.open();
      expect(await winner?.act).toBe(200);
      expect(claimsIn(await rowsOf(store), first.becomes)).toContain(idOf(first.whose));
      for (const { gate } of racing) gate.open();
      const answers = await Promise.all(racing.map(({ act }) => act));
      expect(answers.filter((status) => ![200, 403, 404, 409, 503].includes(status))).toEqual([]);
      expect(wrongs(await rowsOf(store), limit)).toEqual([]);
      const rows = await filled(store);
      expect([placesHeld(rows), wrongs(rows, limit)]).toEqual([places, []]);
    },
  );
};
