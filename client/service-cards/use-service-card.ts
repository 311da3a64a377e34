import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { PlacePath } from '../../shared/kernel/place';
import { getServiceCard } from '../../shared/service-cards/contract';
import { cardLevels, type ServiceCardView, serviceCardViewSchema } from '../../shared/service-cards/service-card';
import { host } from '../platform/host';
import { type LastAnswer, useLastPublicAnswer } from '../platform/last-answer';
import { callAsPerson } from '../platform/session';

/** The cards of these nodes, separated by commas. */
export const useServiceCard = (nodes: string): UseQueryResult<ServiceCardView> =>
  useQuery({
    queryKey: ['service-card', nodes],
    // As a visitor too; of somebody who is known, he and not his network is counted.
    queryFn: () => callAsPerson(getServiceCard, { query: { nodes } }),
    // Asked anew at each look: who corrects it must see what a colleague has done, and who reads it how old it is.
    staleTime: 0,
  });

const nodesOf = (path: PlacePath | undefined): string =>
  path === undefined ? host.district : cardLevels.flatMap((level) => path[level] ?? []).join(',');

export interface KeptServiceCard extends LastAnswer<ServiceCardView> {
  retry(): Promise<unknown>;
}

/** What the cards of a place say, or said when they were last read on this phone. Where no place is known, the district's. */
export const useKeptServiceCard = (path: PlacePath | undefined): KeptServiceCard => {
  const nodes = nodesOf(path);
  const query = useServiceCard(nodes);
  return { ...useLastPublicAnswer(`service-card:${nodes}`, serviceCardViewSchema, query), retry: query.refetch };
};
