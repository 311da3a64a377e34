import type { ActingEvent } from '../../../shared/proxies/events';
import { person, staffOf, type Telling } from '../telling';

const toAgent = ({ agentId }: ActingEvent, kind: Telling['kind']): readonly Telling[] =>
  agentId === undefined ? [] : [person(agentId, kind)];

/** Whoever is left of the two. */
const toTheOther = (event: ActingEvent, deceasedId: string): readonly Telling[] =>
  deceasedId === event.principalId
    ? toAgent(event, 'principal_deceased')
    : [person(event.principalId, 'agent_deceased')];

export const actingTellings = (event: ActingEvent): readonly Telling[] => {
  if (event.deceasedId !== undefined) return toTheOther(event, event.deceasedId);
  switch (event.type) {
    case 'person.numbered':
      return [];
    case 'person.registered':
      return event.place === undefined ? [] : [staffOf({ place: event.place }, 'person_registered')];
    case 'acting.asked':
      return [person(event.principalId, 'acting_asked')];
    case 'acting.agreed':
      return toAgent(event, 'acting_agreed');
    case 'acting.declined':
      return toAgent(event, 'acting_declined');
    case 'acting.recorded':
      return toAgent(event, 'acting_recorded');
    case 'acting.linked':
      return toAgent(event, 'record_linked');
    case 'acting.ended':
      return [person(event.principalId, 'acting_ended'), ...toAgent(event, 'acting_ended')];
  }
};
