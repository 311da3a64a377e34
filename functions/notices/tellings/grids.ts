import type { GridEvent } from '../../../shared/people/grid-events';
import { holders, type Telling } from '../telling';

/** What is said of him, and a leave, is read where the grid worker is looked for. What becomes of his card is told to him and to whoever publishes it. */
export const gridTellings = ({ type, gridId, place }: GridEvent): readonly Telling[] => {
  const both = (kind: Telling['kind']): readonly Telling[] => [
    holders('gridWorker', gridId, kind),
    ...(place.community === undefined ? [] : [holders('communityStaff', place.community, kind)]),
  ];
  switch (type) {
    case 'grid.contact_set':
    case 'grid.leave_set':
    case 'grid.leave_ended':
      return [];
    case 'grid.card_taken_down':
      return both('grid_card_taken_down');
    case 'grid.card_restored':
      return both('grid_card_restored');
  }
};
