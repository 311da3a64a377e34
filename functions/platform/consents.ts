/** How a person's consents lie in the table: one attribute a purpose, in a row that the session call reads. */
import {
  type Consent,
  type ConsentPurpose,
  type Consents,
  consentPurposes,
  consentSchema,
} from '../../shared/kernel/consent';
import type { PersonEvent } from '../../shared/privacy/events';
import { eventRow } from '../kernel/event-row';
import type { Clause } from './expression';
import { shardOf } from './keys/indexes';
import { personKeys } from './keys/people';
import type { Row, Write } from './table';

export const consentAttribute = (purpose: ConsentPurpose): string => `consent_${purpose}`;

/** Nothing was ever asked where there is no row. */
export const consentsIn = (row: Row | undefined): Consents =>
  Object.fromEntries(
    consentPurposes.flatMap((purpose) => {
      const kept = row?.[consentAttribute(purpose)];
      return kept === undefined ? [] : [[purpose, consentSchema.parse(kept)]];
    }),
  );

/** As what a purpose's consent was read it still stands. */
export const consentAsRead = (purpose: ConsentPurpose, known: Consent | undefined): Clause => {
  const attribute = consentAttribute(purpose);
  return known === undefined ? { absent: attribute } : { is: [attribute, known] };
};

/** What a record says from now on, purpose by purpose. */
export const consentsSet = (consents: Consents): Readonly<Record<string, unknown>> => ({
  kind: 'consents',
  ...Object.fromEntries(
    Object.entries(consents).map(([purpose, consent]) => [consentAttribute(purpose as ConsentPurpose), consent]),
  ),
});

export interface SaidConsent {
  readonly purpose: ConsentPurpose;
  readonly consent: Consent;
  readonly event: PersonEvent;
}

/** The consent in the record of the event's person, if it is still as `known`, and the event beside it. */
export const consentWrites = (
  { purpose, consent, event }: SaidConsent,
  known: Consent | undefined,
): readonly [update: Write, event: Write] => {
  const keys = personKeys(event.personId);
  return [
    {
      update: keys.consents,
      change: { set: consentsSet({ [purpose]: consent }) },
      when: [consentAsRead(purpose, known)],
    },
    { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) }, when: [{ absent: 'pk' }] },
  ];
};
