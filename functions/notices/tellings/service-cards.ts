import type { ServiceCardEvent } from '../../../shared/service-cards/events';
import { cardKeepers } from '../../../shared/service-cards/service-card';
import { holders, type Telling } from '../telling';

/** A card is read when somebody needs a number; what the office above has taken from it is told to those who keep it. */
export const serviceCardTellings = ({ type, level, placeId }: ServiceCardEvent): readonly Telling[] => {
  switch (type) {
    case 'service_card.changed':
      return [];
    case 'service_card.entry_taken_down':
      return [holders(cardKeepers[level], placeId, 'service_entry_taken_down')];
  }
};
