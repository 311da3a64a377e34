/** Reaction: a full view of somebody's data enters his own list of views, with the reason that was given. */
import type { DomainEvent } from '../../shared/events';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result } from '../../shared/kernel/result';
import type { listViewsOfMyData as contract } from '../../shared/privacy/contract';
import type { Asked } from '../kernel/asked';
import type { ViewStore } from './view-store';

export interface ViewPorts {
  readonly views: ViewStore;
}

/** Idempotent: one row an event. */
export const keepView =
  ({ views }: ViewPorts) =>
  async (event: DomainEvent): Promise<void> => {
    if (event.type !== 'residency.door_revealed') return;
    const looked = await views.lookedBy(event);
    if (looked !== undefined) await views.keep(event.personId, { id: event.id, at: event.at, what: 'door', ...looked });
  };

export const listViewsOfMyData =
  ({ views }: ViewPorts) =>
  async ({ input, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const page = await views.list(actor.personId, input.query.cursor);
    return page.ok ? accept({ items: [...page.value.items], next: page.value.next }) : page;
  };
