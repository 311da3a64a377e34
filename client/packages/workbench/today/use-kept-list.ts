import * as z from 'zod/mini';
import type { Instant } from '../../../../shared/kernel/instant';
import { type Asking, type LastAnswer, useLastAnswer } from '../../../platform/last-answer';

/** As much as one look needs: the first page. */
const mostKept = 20;

/** Make it once, outside of components. */
export const keptListOf = <Row>(row: z.ZodMiniType<Row>): z.ZodMiniType<{ items: readonly Row[]; hasMore: boolean }> =>
  z.object({ items: z.array(row), hasMore: z.boolean() });

interface Paged<Row> extends Asking<readonly Row[]> {
  readonly isLoading: boolean;
  readonly hasNextPage: boolean;
  refetch(): Promise<unknown>;
}

export interface KeptList<Row> {
  readonly items: readonly Row[];
  readonly hasMore: boolean;
  readonly asOf: Instant | undefined;
  readonly behind: LastAnswer<unknown>['behind'];
  /** Nothing is known of it, here or there; undefined where something is. */
  readonly missing: 'waiting' | 'failed' | undefined;
  readonly error: unknown;
  retry(): Promise<unknown>;
}

/** Who is not asked about it has none of it. */
const missingOf = (asked: boolean, isKnown: boolean, isLoading: boolean): KeptList<unknown>['missing'] => {
  if (!asked || isKnown) return undefined;
  return isLoading ? 'waiting' : 'failed';
};

/** A queue of the place as the cloud says, or as it said last. `tidy`: what of a row may lie on a phone. */
export const useKeptList = <Row>(
  name: string,
  placeId: string | undefined,
  schema: z.ZodMiniType<{ items: readonly Row[]; hasMore: boolean }>,
  query: Paged<Row>,
  tidy: (row: Row) => Row = (row) => row,
): KeptList<Row> => {
  const data = query.data && { items: query.data, hasMore: query.hasNextPage };
  const last = useLastAnswer(`${name}:${placeId}`, schema, { ...query, data }, ({ items, hasMore }) => ({
    items: items.slice(0, mostKept).map(tidy),
    hasMore: hasMore || items.length > mostKept,
  }));
  return {
    items: last.data?.items ?? [],
    hasMore: last.data?.hasMore ?? false,
    asOf: last.asOf,
    behind: placeId === undefined ? undefined : last.behind,
    missing: missingOf(placeId !== undefined, last.data !== undefined, query.isLoading),
    error: query.error,
    retry: query.refetch,
  };
};
