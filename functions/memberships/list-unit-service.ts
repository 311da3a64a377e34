/** What somebody who stands for a unit reads: which units, and what their members let them see. One query each. */
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/memberships/unit-contract';
import type { Asked } from '../kernel/asked';
import { unitView } from './unit';
import type { UnitContactStore } from './unit-contact-store';

interface Ports {
  readonly contacts: UnitContactStore;
}

export const listMyUnits =
  ({ contacts }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMyUnits>): Promise<Result<ReplyOf<typeof contracts.listMyUnits>>> => {
    const page = await contacts.listByContact(actor.personId, input.query.cursor);
    return page.ok ? accept({ items: page.value.items.map(unitView), next: page.value.next }) : page;
  };

/** Neither staff nor the members themselves read it: each of them has said yes to his unit alone. */
export const listUnitService =
  ({ contacts }: Ports) =>
  async ({
    input: { params, query },
    actor,
  }: Asked<typeof contracts.listUnitService>): Promise<Result<ReplyOf<typeof contracts.listUnitService>>> => {
    const read = await contacts.readService(params.unitId, query.cursor);
    if (!read.ok) return read;
    const { unit, items, next } = read.value;
    if (unit === undefined) return refuse('NOT_FOUND');
    if (unit.state !== 'paired' || unit.contact?.personId !== actor.personId) return refuse('NOT_ALLOWED');
    return accept({ items: [...items], next });
  };
