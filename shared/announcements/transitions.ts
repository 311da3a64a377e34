/**
 * The state machine of 公告, written once as data. Publishing makes one; what is withdrawn stays readable as withdrawn, and what
 * has run out may still be found wrong.
 */
import type { Role } from '../kernel/actor';
import type { AnnouncementRelation } from './announcement';
import type { AnnouncementState } from './head';

export interface AnnouncementTransition {
  readonly from: readonly AnnouncementState[];
  readonly to: AnnouncementState;
  readonly who: readonly AnnouncementRelation[];
  readonly event: `announcement.${string}`;
}

export const announcementTransitions = {
  amendAnnouncement: { from: ['published'], to: 'published', who: ['issuer'], event: 'announcement.amended' },
  withdrawAnnouncement: {
    from: ['published', 'expired'],
    to: 'withdrawn',
    who: ['issuer'],
    event: 'announcement.withdrawn',
  },
  expireAnnouncement: { from: ['published'], to: 'expired', who: ['system'], event: 'announcement.expired' },
} as const satisfies Record<string, AnnouncementTransition>;

export type AnnouncementAct = keyof typeof announcementTransitions;

/** Who speaks for an office: at his own node and below. */
export const issuerRoles = ['communityStaff', 'streetAdmin', 'districtSupervisor'] as const satisfies readonly Role[];

export const permitsAnnouncement = (
  act: AnnouncementAct,
  { state, relations }: { readonly state: AnnouncementState; readonly relations: readonly AnnouncementRelation[] },
): boolean => {
  const row: AnnouncementTransition = announcementTransitions[act];
  return row.from.includes(state) && row.who.some((relation) => relations.includes(relation));
};
