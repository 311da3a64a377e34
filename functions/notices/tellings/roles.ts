import type { AppointmentEvent } from '../../../shared/roles/events';
import { person, type Telling } from '../telling';

export const appointmentTellings = (event: AppointmentEvent): readonly Telling[] => {
  switch (event.type) {
    case 'appointment.made':
      return [person(event.personId, 'appointed')];
    case 'appointment.ended':
      return [person(event.personId, 'appointment_ended')];
  }
};
