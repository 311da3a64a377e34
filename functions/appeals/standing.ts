/** How an asker stands to an appeal: as its reporter, as staff of the node whose turn it is, as one of a unit that was called. Pure. */
import type { AppealRelation, AppealSubject } from '../../shared/appeals/appeal';
import { accusedRoles, ownerRole, supervisorRoles } from '../../shared/appeals/routing';
import { type AppealAct, type AppealTransition, appealTransitions } from '../../shared/appeals/transitions';
import { proxyRoles, type Through } from '../../shared/kernel/acting';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import { type Refusal, refuse } from '../../shared/kernel/result';
import { type Appeal, type Call, callOf, leadOf } from './appeal';
import type { HandlingUnit } from './handling-unit';

/** An appeal as an act or a reader finds it. */
export interface AppealNear {
  readonly appeal: Appeal | undefined;
  /** Units for which the asker stands at this moment. */
  readonly unitIds: readonly string[];
  /** Those that the act names, as far as there are such. */
  readonly units?: readonly HandlingUnit[];
  /** The write has found that the asker's right to act for the reporter is gone. */
  readonly agencyEnded?: boolean;
}

export interface FoundAppeal extends AppealNear {
  readonly appeal: Appeal;
}

/** He is among those it is about, where it lies or where the one lives for whom it was filed. */
export const isAccused = (actor: Actor, about: AppealSubject, places: readonly (PlacePath | undefined)[]): boolean =>
  places.some((place) => place !== undefined && holdsWithin(actor, accusedRoles[about], place));

const isAbout = (actor: Actor, { about, place, authorHome }: Appeal): boolean =>
  isAccused(actor, about, [place, authorHome]);

/** By what right he is as good as the reporter without being him; never whom it is about. */
export const standsForAuthor = (actor: Actor, { appeal, agencyEnded }: FoundAppeal): Through | undefined => {
  const { authorId, authorHome } = appeal;
  if (authorId === actor.personId || agencyEnded === true) return undefined;
  if (actor.formerSelves.includes(authorId)) return 'self';
  if (isAbout(actor, appeal)) return undefined;
  if (actor.actsFor.includes(authorId)) return 'relative';
  return authorHome !== undefined && holdsWithin(actor, proxyRoles, authorHome) ? 'proxy' : undefined;
};

/** The live call of one of his units; the lead's before others. */
export const ownCall = ({ appeal, unitIds }: FoundAppeal): Call | undefined => {
  const lead = leadOf(appeal);
  if (lead !== undefined && unitIds.includes(lead.unitId)) return lead;
  return unitIds.flatMap((unitId) => callOf(appeal, unitId) ?? [])[0];
};

const officesIn = (actor: Actor, { level, ownedAt, firstLevel, firstAt, place }: Appeal): readonly AppealRelation[] => [
  ...(holdsWithin(actor, [ownerRole[level]], ownedAt) ? (['owner'] as const) : []),
  ...(firstLevel !== level && holdsWithin(actor, [ownerRole[firstLevel]], firstAt) ? (['firstReceiver'] as const) : []),
  ...(level === 'community' && holdsWithin(actor, ['gridWorker'], place) ? (['gridWorker'] as const) : []),
  ...(holdsWithin(actor, supervisorRoles[level], ownedAt) ? (['supervisor'] as const) : []),
];

const unitRelations = (near: FoundAppeal): readonly AppealRelation[] => {
  const call = ownCall(near);
  if (call === undefined) return [];
  return call.part === 'lead' ? ['lead'] : ['coHandler'];
};

/** To everybody in whom this finds nothing, the appeal does not exist. Whom it is about is nothing but what he reported himself. */
export const relationsTo = (actor: Actor, near: FoundAppeal): readonly AppealRelation[] => {
  const { appeal } = near;
  const author = appeal.authorId === actor.personId || standsForAuthor(actor, near) !== undefined;
  const own: readonly AppealRelation[] = author ? ['author'] : [];
  if (isAbout(actor, appeal)) return own;
  return [...own, ...officesIn(actor, appeal), ...unitRelations(near)];
};

/** The relation in which the act counts as done: the first of the machine's that he has. */
export const actingAs = (act: AppealAct, relations: readonly AppealRelation[]): AppealRelation | undefined => {
  const { who }: AppealTransition = appealTransitions[act];
  return who.find((relation) => relations.includes(relation));
};

export const objectionTo = (act: AppealAct, relations: readonly AppealRelation[]): Refusal | undefined => {
  if (relations.length === 0) return refuse('NOT_FOUND').refusal;
  return actingAs(act, relations) === undefined ? refuse('NOT_ALLOWED').refusal : undefined;
};
