/** Who serves here, the record of appointments, and whose number somebody has said. One call each. */
import { type Actor, holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { leafOf } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { appointers, recordReaders } from '../../shared/roles/appointing';
import type { HolderView } from '../../shared/roles/appointment';
import type * as contracts from '../../shared/roles/contract';
import type { Asked } from '../kernel/asked';
import type { Entry } from './appointment';
import type { Holder, RoleStore } from './role-store';

interface Ports {
  readonly roles: RoleStore;
}

const giving: readonly string[] = appointers;

/** At a node at which he himself holds one of the roles. */
const mayRead = (actor: Actor, placeId: string): boolean => holdsAt(actor, recordReaders, placeId);

export const findByNumber =
  ({ roles }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.findByNumber>): Promise<Result<ReplyOf<typeof contracts.findByNumber>>> => {
    if (!actor.grants.some(({ role }) => giving.includes(role))) return refuse('NOT_ALLOWED');
    const personId = await roles.personByNumber(input.params.number);
    return personId === undefined ? refuse('NOT_FOUND', 'params.number') : accept({ personId });
  };

const placeNameOf = ({ placeName, communityName }: Holder): string =>
  communityName === undefined || communityName === placeName ? placeName : `${communityName}${placeName}`;

const holderView = (holder: Holder, role: HolderView['role']): HolderView => ({
  personId: holder.personId,
  name: holder.name,
  role,
  placeId: leafOf(holder.at),
  placeName: placeNameOf(holder),
  since: holder.since,
  until: holder.until,
});

export const listHolders =
  ({ roles }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listHolders>): Promise<Result<ReplyOf<typeof contracts.listHolders>>> => {
    const { place, role, cursor } = input.query;
    if (!mayRead(actor, place)) return refuse('NOT_ALLOWED');
    const page = await roles.listHolders(role, place, cursor);
    if (!page.ok) return page;
    return accept({ items: page.value.items.map((holder) => holderView(holder, role)), next: page.value.next });
  };

const entryView = ({ entryKind, personId: _, place: __, by: ___, ...entry }: Entry) => ({ kind: entryKind, ...entry });

export const listAppointments =
  ({ roles }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listAppointments>): Promise<Result<ReplyOf<typeof contracts.listAppointments>>> => {
    const { place, cursor } = input.query;
    if (!mayRead(actor, place)) return refuse('NOT_ALLOWED');
    const page = await roles.listEntries(place, cursor);
    return page.ok ? accept({ items: page.value.items.map(entryView), next: page.value.next }) : page;
  };
