/** What becomes of the consents of a record that an account takes over. Pure. */
import { type Consent, type Consents, consentPurposes } from '../../shared/kernel/consent';

const saidAt = ({ at, withdrawnAt = at }: Consent): string => withdrawnAt;

/** One person's two records: purpose by purpose his last word counts, a yes or its taking back. What the account has yet to learn. */
export const joinedConsents = (former: Consents, own: Consents): Consents =>
  Object.fromEntries(
    consentPurposes.flatMap((purpose) => {
      const [told, known] = [former[purpose], own[purpose]];
      const isLater = told !== undefined && (known === undefined || saidAt(told) > saidAt(known));
      return isLater ? [[purpose, told]] : [];
    }),
  );
