/** Whom an event concerns, before anybody has looked up who holds which role where. Pure. */
import type { Role } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import type { NoticeKind } from '../../shared/notices/notice';
import type { MessageTemplate } from '../../shared/notices/templates';

export type Audience =
  | { readonly to: 'person'; readonly personId: string }
  | { readonly to: 'holders'; readonly role: Role; readonly placeId: string }
  /** Whoever acts for him at this moment; `only`: if it is this one. */
  | { readonly to: 'agents'; readonly principalId: string; readonly only?: string };

export interface Telling {
  readonly audience: Audience;
  readonly kind: NoticeKind;
  /** Through which template WeChat may carry it; absent: the inbox alone. */
  readonly template?: MessageTemplate;
  /** Rings at night too: for what cannot wait until seven in the morning. */
  readonly urgent?: boolean;
}

export const person = (personId: string, kind: NoticeKind, template?: MessageTemplate): Telling => ({
  audience: { to: 'person', personId },
  kind,
  ...(template === undefined ? {} : { template }),
});

/** Whoever holds the role at the very node. */
export const holders = (role: Role, placeId: string, kind: NoticeKind): Telling => ({
  audience: { to: 'holders', role, placeId },
  kind,
});

export const agentsOf = (principalId: string, kind: NoticeKind, template?: MessageTemplate): Telling => ({
  audience: { to: 'agents', principalId },
  kind,
  ...(template === undefined ? {} : { template }),
});

/** The one who did it for him, while he acts for him. */
export const agentOf = (principalId: string, only: string, kind: NoticeKind, template?: MessageTemplate): Telling => ({
  audience: { to: 'agents', principalId, only },
  kind,
  ...(template === undefined ? {} : { template }),
});

/** The staff of the community in which it happened. */
export const staffOf = (
  event: { readonly place: PlacePath & { readonly community: string } },
  kind: NoticeKind,
): Telling => holders('communityStaff', event.place.community, kind);
