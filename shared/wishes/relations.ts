/** Which roles, reaching the wish's community, put an asker into a relation with it. Author and claimer follow from the wish itself. */
import type { Role } from '../kernel/actor';
import type { Relation } from './wish';

export const relationRoles = {
  /** 双报到: registered to the community where the wish lives. */
  eligibleMember: ['partyMember'],
  /** 共建单位: reads what is kept from the wall. */
  partner: ['partner'],
  communityStaff: ['communityStaff', 'streetAdmin'],
  /** Sees the wish and its course, changes nothing. */
  overseer: ['gridWorker', 'districtSupervisor'],
} as const satisfies Partial<Record<Relation, readonly Role[]>>;

/** To whom a wish is shown that is kept from the wall: the community knows them. */
export const membersWallReaders = ['partyMember', 'partner'] as const satisfies readonly Role[];

/** Who may look for the wishes of one grid: whoever may come there, and whoever works for it. */
export const gridWallReaders = [
  ...membersWallReaders,
  'gridWorker',
  'communityStaff',
  'streetAdmin',
  'districtSupervisor',
] as const satisfies readonly Role[];

/** In these states strangers read the card: staff-issued words only. */
export const publicStates = ['published', 'claimed', 'delivered', 'completed'] as const;
