import { deathActs, deathActsOpenFrom, deathStates, deathTransitions } from './death';

/** From which state each act leads where. Written by hand. */
const table = {
  none: ['recordDeceased'],
  recorded: ['correctDeceased', 'giveCopyOfDeceased', 'closeAccountOfDeceased'],
  corrected: ['recordDeceased'],
  closed: [],
} as const;

describe('a death', () => {
  it.each(['none', ...deathStates] as const)('that is %s on record allows what the table says', (state) => {
    expect(deathActsOpenFrom(state)).toEqual(table[state]);
  });

  it('leads where the table says, and leaves the event that others follow', () => {
    expect(deathActs.map((act) => [act, deathTransitions[act].to, deathTransitions[act].event])).toEqual([
      ['recordDeceased', 'recorded', 'person.deceased'],
      ['correctDeceased', 'corrected', 'person.death_corrected'],
      ['giveCopyOfDeceased', 'recorded', 'person.copy_revealed'],
      ['closeAccountOfDeceased', 'closed', 'person.closed'],
    ]);
  });
});
