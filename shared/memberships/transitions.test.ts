import { freeHoursSchema, type MembershipState, membershipStates } from './membership';
import { membershipActs, membershipActsOpenTo, membershipRelations, membershipTransitions } from './transitions';

/** Act by state, by whom: m the member, c the staff of his community. Written by hand from DOMAIN §3.1. */
const table: Readonly<Record<MembershipState, Readonly<Record<string, string>>>> = {
  applied: {
    confirmMembership: 'c',
    declineMembership: 'c',
    withdrawMembership: 'm',
    setUnitConsent: 'm',
    endMembership: '',
  },
  confirmed: {
    confirmMembership: '',
    declineMembership: '',
    withdrawMembership: '',
    setUnitConsent: 'm',
    endMembership: 'mc',
  },
  declined: {
    confirmMembership: '',
    declineMembership: '',
    withdrawMembership: '',
    setUnitConsent: '',
    endMembership: '',
  },
  withdrawn: {
    confirmMembership: '',
    declineMembership: '',
    withdrawMembership: '',
    setUnitConsent: '',
    endMembership: '',
  },
  ended: {
    confirmMembership: '',
    declineMembership: '',
    withdrawMembership: '',
    setUnitConsent: '',
    endMembership: '',
  },
};

describe('a registration', () => {
  it.each(membershipStates)('that is %s allows whom the table says, and nobody else', (state) => {
    const found = membershipActs.map((act) => [
      act,
      membershipRelations
        .filter((relation) => membershipActsOpenTo(state, relation).includes(act))
        .map((relation) => (relation === 'member' ? 'm' : 'c'))
        .join(''),
    ]);
    expect(Object.fromEntries(found)).toEqual(table[state]);
  });

  it('comes to an end by decision, withdrawal or farewell; consent changes nothing of its state', () => {
    const ends = Object.fromEntries(
      Object.entries(membershipTransitions).map(([act, row]) => [act, 'to' in row ? row.to : undefined]),
    );
    expect(ends).toEqual({
      confirmMembership: 'confirmed',
      declineMembership: 'declined',
      withdrawMembership: 'withdrawn',
      setUnitConsent: undefined,
      endMembership: 'ended',
    });
  });
});

describe('free hours', () => {
  it.each([
    [{ weekday: 6, from: 8, to: 12 }, true],
    [{ weekday: 7, from: 0, to: 24 }, true],
    [{ weekday: 0, from: 8, to: 12 }, false],
    [{ weekday: 8, from: 8, to: 12 }, false],
    [{ weekday: 1, from: 12, to: 12 }, false],
    [{ weekday: 1, from: 18, to: 9 }, false],
    [{ weekday: 1, from: 8.5, to: 12 }, false],
    [{ weekday: 1, from: 20, to: 25 }, false],
  ])('%j are some: %s', (hours, areSome) => {
    expect(freeHoursSchema.safeParse(hours).success).toBe(areSome);
  });
});
