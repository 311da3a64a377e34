/** Who answers a report, by the level at which it lands. The first role named is told of it. */
import type { Role } from '../kernel/actor';

export const reportHandlerRoles = {
  community: ['communityStaff', 'streetAdmin'],
  street: ['streetAdmin', 'districtSupervisor'],
  district: ['districtSupervisor'],
} as const satisfies Record<'community' | 'street' | 'district', readonly Role[]>;

export type ReportLevel = keyof typeof reportHandlerRoles;
