import { Empty } from '../../kit/empty';
import { ListFoot } from '../../kit/list-foot';
import { QueryView } from '../../kit/query-view';
import { useResidencies } from '../../people/use-residencies';
import { ResidencyCard } from './residency-card';

/** Who waits to be confirmed as living here, the longest waiting first. */
export const ResidencyQueue = ({ placeId }: { placeId: string }) => {
  const waiting = useResidencies(placeId);
  return (
    <QueryView query={waiting}>
      {(residencies) => {
        if (residencies.length === 0) return <Empty drawing="door" title="没有等待核实的住址" />;
        return (
          <>
            {residencies.map((residency) => (
              <ResidencyCard key={residency.id} residency={residency} />
            ))}
            <ListFoot
              hasNext={waiting.hasNextPage}
              busy={waiting.isFetchingNextPage}
              onMore={() => void waiting.fetchNextPage()}
            />
          </>
        );
      }}
    </QueryView>
  );
};
