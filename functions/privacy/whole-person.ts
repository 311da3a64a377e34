/** Everything that there is of a person: in all slices, under his id and under those that he had before. Port. */
import type { PersonalData } from '../kernel/personal-data';

export interface WholePerson {
  readonly slices: readonly PersonalData[];
  /** As whom he was on record before he had an account. */
  readonly formerSelvesOf: (personId: string) => Promise<readonly string[]>;
}

/** His present id comes last: as long as anything of the others is left, it leads to them. */
export const idsOf = async ({ formerSelvesOf }: WholePerson, personId: string): Promise<readonly string[]> => [
  ...(await formerSelvesOf(personId)),
  personId,
];
