/** Reaction: a full view of somebody's data enters his own list of views, with the reason that was given. */
import type { DomainEvent } from '../../shared/events';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { listViewsOfMyData as contract } from '../../shared/privacy/contract';
import type { FullView } from '../../shared/privacy/my-data';
import type { ContactPart } from '../../shared/wishes/wish';
import type { Asked } from '../kernel/asked';
import { type RevealEvent, shownIn, type ViewStore } from './view-store';

export interface ViewPorts {
  readonly views: ViewStore;
}

type Revealing = Extract<DomainEvent['type'], `${string}_revealed`>;

/** An event that tells of something revealed has its place here, or this does not compile: no full view goes untold. */
const shownBy = {
  'residency.door_revealed': () => 'door',
  'call.phone_revealed': () => 'phone',
  'wish.contact_revealed': ([part, ...more]) => (part === undefined || more.length > 0 ? 'contact' : part),
  'person.copy_revealed': () => 'copy',
} as const satisfies Record<Revealing, (parts: readonly ContactPart[]) => FullView['what']>;

const partsIn = (event: RevealEvent): readonly ContactPart[] => ('wishId' in event ? (event.shows ?? []) : []);

const reveals = (event: DomainEvent): event is RevealEvent & { readonly type: Revealing } => event.type in shownBy;

/** Idempotent: one row an event. */
export const keepView =
  ({ views }: ViewPorts) =>
  async (event: DomainEvent): Promise<void> => {
    if (!reveals(event)) return;
    const looked = await views.lookedBy(event);
    if (looked === undefined) return;
    const { id, at, type } = event;
    const { viewerId, ...view } = looked;
    const what = shownBy[type](partsIn(event));
    await views.keep({ personId: shownIn(event), viewerId, view: { id, at, what, ...view } });
  };

/** Whoever looked before he had an account did so on his earlier record. Those who act for him read nothing of it. */
export const listViewsOfMyData =
  ({ views }: ViewPorts) =>
  async ({ input, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const { of = actor.personId, cursor } = input.query;
    if (of !== actor.personId && !actor.formerSelves.includes(of)) return refuse('NOT_FOUND', 'query.of');
    const page = await views.list(of, cursor);
    return page.ok ? accept({ items: [...page.value.items], next: page.value.next }) : page;
  };
