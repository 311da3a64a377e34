/** For whom something is done when it is not for the asker himself, and by what right: one rule for every slice. Pure. */
import { proxyRoles, type Through } from '../../shared/kernel/acting';
import { type Actor, holdsWithin, type Role, type RoleGrant, reaches } from '../../shared/kernel/actor';
import { type HomePath, homePathSchema, type PlacePath } from '../../shared/kernel/place';
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

export type FindPrincipal = (personId: string) => Promise<Principal | undefined>;

/** The role by which somebody serves where a neighbour lives. */
export type Office = Pick<RoleGrant, 'role' | 'at'>;

interface Deputed {
  readonly principalId: string;
  readonly agentId: string;
}

/** By what right somebody does something in the author’s place; a proxy’s is that of his office. */
export type Agency = Deputed &
  ({ readonly through: Exclude<Through, 'proxy'> } | { readonly through: 'proxy'; readonly office: Office });

/** The building where somebody is a confirmed resident. Only residents wish: a wish is answered by neighbours. */
export const homeOf = (grants: readonly RoleGrant[]): FilingHome | undefined => {
  const grant = grants.find(({ role }) => role === 'resident');
  const path = homePathSchema.safeParse(grant?.at);
  if (grant === undefined || !path.success) return undefined;
  return { path: path.data, communityName: grant.communityName ?? '', gridName: grant.gridName ?? '' };
};

/** Of several he goes by the first: ends that one while he acts, he asks once more and goes by the next. */
const officeAt = ({ grants }: Pick<Actor, 'grants'>, home: PlacePath | undefined): Office | undefined => {
  const wanted: readonly Role[] = proxyRoles;
  return home && grants.find((grant) => wanted.includes(grant.role) && reaches(grant, home));
};

/** @param home where the principal lives, or lived when it was filed; a proxy without an office there has no right */
export const agencyOf = (
  actor: Pick<Actor, 'personId' | 'grants'>,
  through: Through | undefined,
  { principalId, home }: { readonly principalId: string; readonly home: PlacePath | undefined },
): Agency | undefined => {
  if (through === undefined) return undefined;
  const deputed = { principalId, agentId: actor.personId };
  if (through !== 'proxy') return { ...deputed, through };
  const office = officeAt(actor, home);
  return office && { ...deputed, through, office: { role: office.role, at: office.at } };
};

/** Family whom he agreed to, and for a resident without a phone those who serve where he lives. */
export const rightToActFor = (actor: Actor, principal: Principal | undefined): Through | undefined => {
  if (principal === undefined) return undefined;
  if (actor.formerSelves.includes(principal.personId)) return 'self';
  if (actor.actsFor.includes(principal.personId)) return 'relative';
  const serves = principal.home !== undefined && holdsWithin(actor, proxyRoles, principal.home.path);
  return principal.phoneless && serves ? 'proxy' : undefined;
};

/** Whether he may read what is that person's: his own, or by the same right by which he would file. */
export const mayReadFor = async (actor: Actor, personId: string, find: FindPrincipal): Promise<boolean> =>
  personId === actor.personId ||
  actor.actsFor.includes(personId) ||
  rightToActFor(actor, await find(personId)) === 'proxy';

/** Whose matter it is: the asker's own, or that of one for whom he acts. */
export interface Author {
  readonly personId: string;
  readonly name: string | undefined;
  readonly phoneless: boolean;
  readonly home: FilingHome | undefined;
  readonly settings: Settings;
  readonly through: Through | undefined;
  /** What he himself has consented to: whoever acts for him can't. */
  readonly consents: Actor['consents'];
  readonly child: boolean;
}

const himself = (actor: Actor): Author => ({
  personId: actor.personId,
  name: actor.name,
  phoneless: false,
  home: homeOf(actor.grants),
  settings: actor.settings,
  through: undefined,
  consents: actor.consents,
  child: false,
});

/** Undefined: he may not file for that person, or there is no such person; which of the two is not told. */
export const authorOf = (actor: Actor, onBehalfOf: string | undefined, filing: Filing): Author | undefined => {
  if (onBehalfOf === undefined || onBehalfOf === actor.personId) return himself(actor);
  const { principal, settings, agencyEnded } = filing;
  const through = rightToActFor(actor, principal);
  if (principal === undefined || through === undefined || agencyEnded === true) return undefined;
  // Whoever was that person before he had an account consents by his account.
  const { consents, child } = through === 'self' ? himself(actor) : principal;
  return { ...principal, consents, child, settings: settings ?? actor.settings, through };
};

export const agencyFor = (actor: Actor, { personId: principalId, through, home }: Author): Agency | undefined =>
  agencyOf(actor, through, { principalId, home: home?.path });
