/** For whom a wish is filed when it is not for the asker himself, and by what right. Pure. */
import { proxyRoles, type Through } from '../../shared/kernel/acting';
import { type Actor, holdsWithin, type RoleGrant } from '../../shared/kernel/actor';
import { type HomePath, homePathSchema } from '../../shared/kernel/place';
import type { Settings } from '../../shared/kernel/settings';

export interface FilingHome {
  readonly path: HomePath;
  readonly communityName: string;
  readonly gridName: string;
}

export interface Principal {
  readonly personId: string;
  readonly name: string | undefined;
  /** Nobody can reach him by an account of his own. */
  readonly phoneless: boolean;
  /** Where he is a confirmed resident. */
  readonly home: FilingHome | undefined;
  readonly consents: Actor['consents'];
  /** On record as under fourteen. */
  readonly child: boolean;
}

export interface Filing {
  /** Absent when the asker files for himself, or when there is no such person. */
  readonly principal: Principal | undefined;
  /** What his community promises him. */
  readonly settings?: Settings;
  /** The write has found that the asker's right to act for him is gone. */
  readonly agencyEnded?: boolean;
}

/** The building where somebody is a confirmed resident. Only residents wish: a wish is answered by neighbours. */
export const homeOf = (grants: readonly RoleGrant[]): FilingHome | undefined => {
  const grant = grants.find(({ role }) => role === 'resident');
  const path = homePathSchema.safeParse(grant?.at);
  if (grant === undefined || !path.success) return undefined;
  return { path: path.data, communityName: grant.communityName ?? '', gridName: grant.gridName ?? '' };
};

/** Family whom he agreed to, and for a resident without a phone those who serve where he lives. */
export const rightToFileFor = (actor: Actor, principal: Principal | undefined): Through | undefined => {
  if (principal === undefined) return undefined;
  if (actor.formerSelves.includes(principal.personId)) return 'self';
  if (actor.actsFor.includes(principal.personId)) return 'relative';
  const serves = principal.home !== undefined && holdsWithin(actor, proxyRoles, principal.home.path);
  return principal.phoneless && serves ? 'proxy' : undefined;
};
