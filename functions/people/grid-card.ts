/** What follows a report of a grid worker's card: the office that judged it takes it from public sight, and shows it again. */
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import { reportedRoles, reportHandlerRoles } from '../../shared/reports/handlers';
import { already, change } from '../kernel/write-act';
import { actOnGrid } from './act-on-grid';

/** Whoever judges a report of it: never the worker himself, nor the community that publishes it. */
const may = (actor: Actor, grid: PlacePath): boolean =>
  holdsWithin(actor, reportHandlerRoles.street, grid) && !holdsWithin(actor, reportedRoles.gridCard, grid);

/** The photo that stands with it goes for good, by the reaction to the event. */
export const takeDownGridCard = actOnGrid<undefined>({
  act: 'takeDownGridCard',
  type: 'grid.card_taken_down',
  may,
  decide: ({ cardDown }, _, event) => {
    const { gridId } = event;
    return cardDown ? already({ gridId }) : change({ gridId, field: 'cardDown', to: true, event }, { gridId });
  },
});

export const restoreGridCard = actOnGrid<undefined>({
  act: 'restoreGridCard',
  type: 'grid.card_restored',
  may,
  decide: ({ cardDown }, _, event) => {
    const { gridId } = event;
    return cardDown ? change({ gridId, field: 'cardDown', event }, { gridId }) : already({ gridId });
  },
});
