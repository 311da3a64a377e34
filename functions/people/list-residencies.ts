import { holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import { type ResidencyView, residencyDeciders } from '../../shared/people/residency';
import type { listResidencies as contract } from '../../shared/people/staff-contract';
import type { Asked } from '../kernel/asked';
import type { PeopleStore } from './people-store';
import type { Residency } from './residency';

const viewOf = (residency: Residency): ResidencyView => ({
  id: residency.id,
  state: residency.state,
  personId: residency.personId,
  nameMask: maskName(residency.name),
  buildingId: residency.buildingId,
  buildingName: residency.buildingName,
  gridName: residency.gridName,
  roomMask: residency.roomMask,
  requestedAt: residency.requestedAt,
});

/** Requests that wait at and under a node at which the asker himself decides, the longest waiting first. */
export const listResidencies =
  ({ people }: { readonly people: PeopleStore }) =>
  async ({ input, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const { place, cursor } = input.query;
    if (!holdsAt(actor, residencyDeciders, place)) return refuse('NOT_ALLOWED');
    const page = await people.listPending(place, cursor);
    return page.ok ? accept({ items: page.value.items.map(viewOf), next: page.value.next }) : page;
  };
