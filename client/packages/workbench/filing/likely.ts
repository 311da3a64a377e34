/** Who of those without a phone it may be: by the number they were given, by house, by surname. Pure. */
import { plainNumerals } from '../../../../shared/people/door';
import type { PhonelessView } from '../../../../shared/proxies/acting-for';
import type { FilingDraft } from './filing-draft';

type Clues = Pick<FilingDraft, 'number' | 'house' | 'speaker'>;

const weights = { number: 4, house: 2, surname: 1 } as const;

/** 1号楼 is not 11号楼. */
const livesIn = (homeName: string, { estate, number }: { estate: string; number: string }): boolean =>
  homeName.includes(estate) && new RegExp(`(^|\\D)${number}(号楼|栋|幢|号院|座|#)`).test(plainNumerals(homeName));

const scoreOf = ({ number, house, speaker }: Clues, person: PhonelessView): number =>
  (number === person.number ? weights.number : 0) +
  (house !== undefined && livesIn(person.homeName, house) ? weights.house : 0) +
  (speaker !== undefined && speaker[0] === person.nameMask[0] ? weights.surname : 0);

/** What was typed names a number, a house or a surname; a whole name finds its surname. */
const fits = (person: PhonelessView, typed: string): boolean =>
  typed
    .split(/\s+/)
    .filter(Boolean)
    .every(
      (part) =>
        person.homeName.includes(part) ||
        (/^\d{2,}$/.test(part) && person.number.includes(part)) ||
        person.nameMask[0] === part[0],
    );

export interface Ranked {
  readonly people: readonly PhonelessView[];
  /** As many of the first as something in the message speaks for. */
  readonly likely: number;
}

export const ranked = (people: readonly PhonelessView[], clues: Clues, typed: string): Ranked => {
  const scored = people
    .filter((person) => fits(person, typed))
    .map((person) => ({ person, score: scoreOf(clues, person) }))
    .sort((one, other) => other.score - one.score);
  return { people: scored.map(({ person }) => person), likely: scored.filter(({ score }) => score > 0).length };
};
