/** Which consents of their own a complaint needs: told by its words or whose it is. */
import { type ConsentPurpose, consentPurposes } from '../kernel/consent';
import { firstMissing, purposesTold, tellingOfPlace } from '../kernel/telling-words';

interface Said {
  readonly words: string;
  /** Its author is on record as a child under 14. */
  readonly byChild: boolean;
}

/** The first that is needed and does not stand. */
export const missingConsent = (
  { words, byChild }: Said,
  given: readonly ConsentPurpose[],
): ConsentPurpose | undefined => {
  const told = purposesTold(tellingOfPlace, words);
  const needed = consentPurposes.filter(
    (purpose) => told.includes(purpose) || (purpose === 'child_under_14' && byChild),
  );
  return firstMissing(needed, given);
};
