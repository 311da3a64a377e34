/** How a person's consents lie in the table: one attribute a purpose, in a row that the session call reads. */
import { type ConsentPurpose, type Consents, consentPurposes, consentSchema } from '../../shared/kernel/consent';
import type { Row } from './table';

export const consentAttribute = (purpose: ConsentPurpose): string => `consent_${purpose}`;

/** Nothing was ever asked where there is no row. */
export const consentsIn = (row: Row | undefined): Consents =>
  Object.fromEntries(
    consentPurposes.flatMap((purpose) => {
      const kept = row?.[consentAttribute(purpose)];
      return kept === undefined ? [] : [[purpose, consentSchema.parse(kept)]];
    }),
  );
