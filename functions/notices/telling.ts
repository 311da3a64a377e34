/** Whom an event concerns, before anybody has looked up who holds which role where. Pure. */
import type { Role } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import type { NoticeKind } from '../../shared/notices/notice';

export type Audience =
  | { readonly to: 'person'; readonly personId: string }
  | { readonly to: 'holders'; readonly role: Role; readonly placeId: string }
  /** Whoever acts for him at this moment; `only`: if it is this one. */
  | { readonly to: 'agents'; readonly principalId: string; readonly only?: string };

/** How it goes out is the kind's: `carriage.ts`. */
export interface Telling {
  readonly audience: Audience;
  readonly kind: NoticeKind;
}

export const person = (personId: string, kind: NoticeKind): Telling => ({
  audience: { to: 'person', personId },
  kind,
});

/** Whoever holds the role at the very node. */
export const holders = (role: Role, placeId: string, kind: NoticeKind): Telling => ({
  audience: { to: 'holders', role, placeId },
  kind,
});

export const agentsOf = (principalId: string, kind: NoticeKind): Telling => ({
  audience: { to: 'agents', principalId },
  kind,
});

/** The one who did it for him, while he acts for him. */
export const agentOf = (principalId: string, only: string, kind: NoticeKind): Telling => ({
  audience: { to: 'agents', principalId, only },
  kind,
});

/** The staff of the community in which it happened. */
export const staffOf = (
  event: { readonly place: PlacePath & { readonly community: string } },
  kind: NoticeKind,
): Telling => holders('communityStaff', event.place.community, kind);
