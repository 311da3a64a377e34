import type { PersonEvent } from '../../../shared/privacy/events';
import { person, type Telling } from '../telling';

/** What somebody does about himself he knows; only what he waits for is told. */
export const personTellings = (event: PersonEvent): readonly Telling[] => {
  switch (event.type) {
    case 'person.export_ready':
      return [person(event.personId, 'export_ready')];
    case 'person.death_corrected':
      return [person(event.personId, 'death_corrected')];
    // Whoever acted for him, and for whom he acted, is told by the end of that.
    case 'person.deceased':
    case 'person.phone_verified':
    case 'person.phone_forgotten':
    case 'person.consent_given':
    case 'person.consent_withdrawn':
    case 'person.export_asked':
    case 'person.copy_revealed':
    case 'person.closed':
      return [];
  }
};
