import { roles } from '../kernel/actor';
import { relationRoles } from './relations';
import { actsOpenTo } from './standing';
import { servedWishActs, type Transition, type WishAct, wishActs, wishTransitions } from './transitions';
import { type ClaimState, claimStates, type Relation, relations, type WishState, wishStates } from './wish';

const rows = wishTransitions as Record<WishAct, Transition>;
const claimsOrNone: readonly (ClaimState | 'none')[] = ['none', ...claimStates];

/** The buttons, by state and by who looks, written by hand from DOMAIN §2.1. What is not here is not open. */
const buttons: Partial<Record<WishState, Partial<Record<Relation, string>>>> = {
  submitted: {
    author: 'withdrawWish',
    communityStaff: 'askWishInfo publishWish assignWish closeWish referWish',
    system: 'abandonWish',
  },
  needs_info: { author: 'resubmitWish withdrawWish', communityStaff: 'closeWish referWish', system: 'abandonWish' },
  published: {
    author: 'openContact closeContact settleWish withdrawWish',
    communityStaff: 'amendWish assignWish openContact closeContact settleWish closeWish referWish',
    eligibleMember: 'claimWish standInReserve',
    assignee: 'acceptAssignment declineAssignment',
    reserve: 'leaveReserve',
    claimer: 'leaveReserve releaseWish deliverWish extendClaim revealContact',
    system: 'declineAssignment leaveReserve drawPlaces remindClaimer lapseClaim abandonWish expireWish',
  },
  assigned: {
    author: 'withdrawWish',
    communityStaff: 'amendWish closeWish referWish',
    assignee: 'acceptAssignment declineAssignment',
    reserve: 'leaveReserve',
    claimer: 'leaveReserve',
    system: 'declineAssignment leaveReserve abandonWish',
  },
  claimed: {
    author: 'openContact closeContact settleWish withdrawWish',
    communityStaff: 'amendWish openContact closeContact settleWish closeWish referWish',
    eligibleMember: 'standInReserve',
    assignee: 'acceptAssignment declineAssignment',
    reserve: 'leaveReserve',
    claimer: 'leaveReserve releaseWish deliverWish extendClaim revealContact',
    system: 'declineAssignment leaveReserve drawPlaces remindClaimer lapseClaim abandonWish',
  },
  delivered: {
    author: 'openContact closeContact confirmWish',
    communityStaff: 'amendWish openContact closeContact confirmWish closeWish',
    claimer: 'revealContact',
    system: 'flagUnconfirmedWish abandonWish',
  },
  completed: {
    author: 'undoCompletion withdrawThanks',
    communityStaff: 'amendWish undoCompletion publishStory takeDownStory',
    system: 'withdrawThanks',
  },
  closed: { communityStaff: 'settleReferral', system: 'settleReferral flagReferral' },
};

/** Acts that also ask how the asker's own claim stands. */
const claimsAsked: Partial<Record<WishAct, string>> = {
  claimWish: 'none released',
  standInReserve: 'none released',
  leaveReserve: 'waiting',
  releaseWish: 'held',
  deliverWish: 'held',
  extendClaim: 'held',
  revealContact: 'held delivered',
  remindClaimer: 'held',
  lapseClaim: 'held',
  acceptAssignment: 'offered',
  declineAssignment: 'offered',
};

const expectedButtons = (state: WishState, relation: Relation, claim: ClaimState | 'none'): string =>
  (buttons[state]?.[relation] ?? '')
    .split(' ')
    .filter((act) => (claimsAsked[act as WishAct]?.split(' ') ?? [claim]).includes(claim))
    .join(' ');

const wrongButtons = (): string[] =>
  wishStates.flatMap((state) =>
    relations.flatMap((relation) =>
      claimsOrNone
        .filter(
          (claim) =>
            actsOpenTo({ state, relations: [relation], claim }).join(' ') !== expectedButtons(state, relation, claim),
        )
        .map((claim) => `${state} ${relation} ${claim}`),
    ),
  );

const toggled = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((it) => it !== value) : [...list, value];

/** Runs `look` while one list of one row is other than it is. */
const whileChanged = <T>(act: WishAct, change: Partial<Transition>, look: () => T): T => {
  const kept = rows[act];
  try {
    rows[act] = { ...kept, ...change };
    return look();
  } finally {
    rows[act] = kept;
  }
};

describe('the wish’s state machine', () => {
  it('starts at submitted and reaches every state', () => {
    const reached = new Set<WishState>(['submitted']);
    for (let round = 0; round < wishStates.length; round += 1) {
      for (const { from, to } of Object.values(rows)) {
        if (from.some((state) => reached.has(state))) for (const state of to) reached.add(state);
      }
    }
    expect([...reached].sort()).toEqual([...wishStates].sort());
  });

  it('leaves withdrawn and closed wishes alone, and only those', () => {
    const left = new Set(
      Object.values(rows).flatMap(({ from, to }) => from.filter((state) => to.some((it) => it !== state))),
    );
    expect(wishStates.filter((state) => !left.has(state))).toEqual(['withdrawn', 'closed']);
  });

  it('names every act’s event once', () => {
    expect(new Set(wishActs.map((act) => rows[act].event)).size).toBe(wishActs.length);
  });

  it('asks somebody and starts somewhere, for every act', () => {
    for (const act of wishActs)
      expect([act, rows[act].from.length > 0, rows[act].who.length > 0]).toEqual([act, true, true]);
  });
});

describe('the buttons on a wish', () => {
  it('are those of the hand-written table, for every state, relation and claim', () => {
    expect(wrongButtons()).toEqual([]);
  });

  it('add up for somebody who stands in several relations', () => {
    const standing = { state: 'published', relations: ['author', 'eligibleMember'], claim: 'none' } as const;
    expect(actsOpenTo(standing)).toEqual([
      'claimWish',
      'standInReserve',
      'openContact',
      'closeContact',
      'settleWish',
      'withdrawWish',
    ]);
  });

  it('are none for a stranger', () => {
    for (const state of wishStates) expect(actsOpenTo({ state, relations: [], claim: 'none' })).toEqual([]);
  });

  it.each(servedWishActs)('would differ from the table if any one entry of %s were flipped', (act) => {
    const { from, who, claim } = rows[act];
    const flips: Partial<Transition>[] = [
      ...wishStates.map((state) => ({ from: toggled(from, state) })),
      ...relations.map((relation) => ({ who: toggled(who, relation) })),
      ...claimsOrNone.map((state) => ({ claim: toggled(claim ?? claimsOrNone, state) })),
    ];
    const unnoticed = flips.filter((flip) => whileChanged(act, flip, wrongButtons).length === 0);
    expect(unnoticed).toEqual([]);
    expect(wrongButtons()).toEqual([]);
  });
});

describe('the roles behind a relation', () => {
  it('are those of the hand-written table', () => {
    const table = Object.fromEntries(
      roles.map((role) => [
        role,
        Object.entries(relationRoles)
          .filter(([, held]) => (held as readonly string[]).includes(role))
          .map(([name]) => name)
          .join(' '),
      ]),
    );
    expect(table).toEqual({
      resident: '',
      partyMember: 'eligibleMember',
      buildingChief: '',
      volunteer: '',
      gridWorker: 'overseer',
      communityStaff: 'communityStaff',
      handler: '',
      partner: 'partner',
      rider: '',
      mediator: '',
      streetAdmin: 'communityStaff',
      districtSupervisor: 'overseer',
    });
  });
});
