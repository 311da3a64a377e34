/** For whom somebody may file, and where; without a network as it was last. */
import * as z from 'zod/mini';
import { type PhonelessView, phonelessViewSchema } from '../../../../shared/proxies/acting-for';
import { useMe } from '../../../people/use-me';
import { useLastAnswer } from '../../../platform/last-answer';
import { usePeopleWithoutPhone } from '../../../proxies/use-people-without-phone';
import { nodesOf, type ServingNode, servingNodesSchema } from '../serving-nodes';
import { useAllPages } from '../use-all-pages';

interface Serving<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  refetch(): unknown;
}

export const useServingNodes = (): Serving<readonly ServingNode[]> => {
  const me = useMe();
  const { data } = useLastAnswer('nodes', servingNodesSchema, {
    ...me,
    data: me.data === undefined ? undefined : nodesOf(me.data),
  });
  return { data, isError: me.isError, error: me.error, refetch: me.refetch };
};

const peopleSchema: z.ZodMiniType<readonly PhonelessView[]> = z.array(phonelessViewSchema);
/** A community has a few dozen of them. */
const mostKept = 200;

/** Names and doors are masked by the cloud already. */
export const usePeopleServed = (placeId: string): Serving<readonly PhonelessView[]> => {
  const query = usePeopleWithoutPhone(placeId);
  useAllPages(query);
  const { data } = useLastAnswer(`phoneless:${placeId}`, peopleSchema, query, (people) => people.slice(0, mostKept));
  return { data, isError: query.isError, error: query.error, refetch: query.refetch };
};
