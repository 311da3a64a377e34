/** Who answers a report, by the level at which it lands. The first role named is told of it. */
import type { Role } from '../kernel/actor';
import type { ReportSubject } from './report';

export const reportHandlerRoles = {
  community: ['communityStaff', 'streetAdmin'],
  street: ['streetAdmin', 'districtSupervisor'],
  district: ['districtSupervisor'],
} as const satisfies Record<'community' | 'street' | 'district', readonly Role[]>;

export type ReportLevel = keyof typeof reportHandlerRoles;

/** Who judges what an office itself has published: the office above it, of the district's the district. */
export const oneAbove = {
  community: 'street',
  street: 'district',
  district: 'district',
} as const satisfies Record<ReportLevel, ReportLevel>;

/** Whoever holds one of these where the item stands is among those it is about, whatever other office he holds. */
export const reportedRoles = {
  wish: [],
  announcement: [],
  gridCard: ['gridWorker', 'communityStaff'],
  serviceEntry: [],
  story: [],
} as const satisfies Record<ReportSubject['type'], readonly Role[]>;
