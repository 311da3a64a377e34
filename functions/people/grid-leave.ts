/** 休假: the worker himself or his community says from when until when; nobody needs to say that it is over. */
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { isPast } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import { refuse } from '../../shared/kernel/result';
import { type Leave, leaveKeepers } from '../../shared/people/leave';
import { already, change } from '../kernel/write-act';
import { actOnGrid } from './act-on-grid';

/** Who is away from it only its own people say. */
const may = (actor: Actor, grid: PlacePath): boolean => holdsWithin(actor, leaveKeepers, grid);

const same = (one: Leave | undefined, other: Leave): boolean => one?.from === other.from && one.until === other.until;

/** A later word replaces the earlier one. */
export const setGridLeave = actOnGrid<Leave>({
  act: 'setGridLeave',
  type: 'grid.leave_set',
  may,
  decide: ({ contact }, { input, at }, event) => {
    const { gridId } = event;
    if (isPast(input.body.until, at)) return refuse('BAD_INPUT', 'body.until');
    if (same(contact.leave, input.body)) return already({ gridId });
    return change({ gridId, field: 'leave', to: input.body, event }, { gridId });
  },
});

/** He is back sooner, or does not go. */
export const endGridLeave = actOnGrid<undefined>({
  act: 'endGridLeave',
  type: 'grid.leave_ended',
  may,
  decide: ({ contact }, _, event) => {
    const { gridId } = event;
    return contact.leave === undefined ? already({ gridId }) : change({ gridId, field: 'leave', event }, { gridId });
  },
});
