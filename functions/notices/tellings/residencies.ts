import type { ResidencyEvent } from '../../../shared/people/events';
import { person, staffOf, type Telling } from '../telling';

export const residencyTellings = (event: ResidencyEvent): readonly Telling[] => {
  switch (event.type) {
    case 'residency.requested':
      return [staffOf(event, 'residency_to_confirm')];
    case 'residency.confirmed':
      return [person(event.personId, 'residency_confirmed')];
    case 'residency.declined':
      return [person(event.personId, 'residency_declined')];
    case 'residency.door_revealed':
      return [person(event.personId, 'door_revealed')];
    case 'residency.household_matched':
      return [];
  }
};
