import type { PersonEvent } from '../../../shared/privacy/events';
import { person, type Telling } from '../telling';

/** What somebody does about himself he knows; only what he waits for is told. */
export const personTellings = (event: PersonEvent): readonly Telling[] => {
  switch (event.type) {
    case 'person.export_ready':
      return [person(event.personId, 'export_ready')];
    case 'person.phone_verified':
    case 'person.phone_forgotten':
    case 'person.consent_given':
    case 'person.consent_withdrawn':
    case 'person.export_asked':
    case 'person.closed':
      return [];
  }
};
