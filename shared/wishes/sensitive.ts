/** Which consents of their own a wish needs: told by its category, its words or whose it is. */
import { type ConsentPurpose, consentPurposes } from '../kernel/consent';
import { firstMissing, purposesTold, tellingOfOne } from '../kernel/telling-words';
import type { WishCategory } from './wish';

export interface Wished {
  readonly words: string;
  readonly category?: WishCategory | undefined;
  /** Its author is on record as a child under 14. */
  readonly byChild?: boolean | undefined;
}

/** In the order in which they are asked. */
export const consentsNeeded = ({ words, category, byChild }: Wished): readonly ConsentPurpose[] => {
  const told = purposesTold(tellingOfOne, words);
  return consentPurposes.filter(
    (purpose) =>
      (purpose === 'health' && category === 'health') ||
      (purpose === 'child_under_14' && byChild === true) ||
      told.includes(purpose),
  );
};

/** The first that is needed and does not stand. */
export const missingConsent = (wished: Wished, given: readonly ConsentPurpose[]): ConsentPurpose | undefined =>
  firstMissing(consentsNeeded(wished), given);
