/** Where somebody may act for neighbours without a phone. */
import * as z from 'zod/mini';
import { proxyRoles } from '../../../shared/kernel/acting';
import type { Role } from '../../../shared/kernel/actor';
import { placeIdSchema } from '../../../shared/kernel/id';
import { leafOf } from '../../../shared/kernel/place';
import { consentTakers } from '../../../shared/proxies/acting-for';
import type { Me } from '../../people/use-me';

const serving: readonly Role[] = proxyRoles;
const takers: readonly Role[] = consentTakers;

/** `takesConsent`: by telephone or at the door, and ends a right on a call. */
const servingNodeSchema = z.object({ placeId: placeIdSchema, name: z.string(), takesConsent: z.boolean() });
export const servingNodesSchema: z.ZodMiniType<readonly ServingNode[]> = z.array(servingNodeSchema);
export type ServingNode = Readonly<z.infer<typeof servingNodeSchema>>;

export const takesConsent = (roles: readonly Role[]): boolean => roles.some((role) => takers.includes(role));
export const servesNeighbours = (roles: readonly Role[]): boolean => roles.some((role) => serving.includes(role));

export const nodesOf = ({ roles }: Pick<Me, 'roles'>): readonly ServingNode[] => {
  const nodes = new Map<string, ServingNode>();
  for (const { role, at, placeName } of roles) {
    if (!serving.includes(role)) continue;
    const placeId = leafOf(at);
    const takes = takers.includes(role) || nodes.get(placeId)?.takesConsent === true;
    nodes.set(placeId, { placeId, name: placeName, takesConsent: takes });
  }
  return [...nodes.values()];
};
