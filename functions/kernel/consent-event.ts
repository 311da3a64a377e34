/** The one event that tells of a consent, whoever said it, for whom and by which act. Pure. */
import type { Consent, ConsentPurpose } from '../../shared/kernel/consent';
import type { PersonEvent } from '../../shared/privacy/events';

interface ConsentDeed extends Pick<PersonEvent, 'id' | 'at' | 'act' | 'personId'> {
  readonly actorId: string;
  readonly purpose: ConsentPurpose;
  /** His home, where the deed belongs to a tenant. */
  readonly place: PersonEvent['place'];
}

/** Given, or taken back: the consent itself tells which. */
export const consentEventOf = ({ place, ...deed }: ConsentDeed, { withdrawnAt }: Consent): PersonEvent => ({
  ...deed,
  type: withdrawnAt === undefined ? 'person.consent_given' : 'person.consent_withdrawn',
  ...(place === undefined ? {} : { place }),
});
