import type { CallEvent } from '../../../shared/notices/events';
import { person, type Telling } from '../telling';

export const callTellings = (event: CallEvent): readonly Telling[] => {
  switch (event.type) {
    case 'call.phone_revealed':
      return [person(event.personId, 'phone_revealed')];
    // Whoever was called knows; the others have nothing to wait for.
    case 'call.noted':
      return [];
  }
};
