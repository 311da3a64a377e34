import { useQueryClient } from '@tanstack/react-query';
import { deathRecorders } from '../../../../shared/privacy/death';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import { useDeceased } from '../../../privacy/use-deceased';
import { Frame } from '../frame';
import { OnRecord } from './on-record';
import { RecordForm } from './record-form';

const AtNode = ({ placeId }: { placeId: string }) => {
  const deceased = useDeceased(placeId);
  return (
    <QueryView query={deceased}>
      {(items) => (
        <>
          {items.map((death) => (
            <OnRecord key={death.personId} death={death} />
          ))}
          <ListFoot
            hasNext={deceased.hasNextPage}
            busy={deceased.isFetchingNextPage}
            onMore={() => void deceased.fetchNextPage()}
          />
        </>
      )}
    </QueryView>
  );
};

/** 去世登记: put on record, set right, and closed when a near relative asks for it. */
export default function DeceasedPage() {
  const queries = useQueryClient();
  return (
    <Frame at="people" onRefresh={() => queries.invalidateQueries({ queryKey: ['deceased'] })}>
      {(desk) =>
        deathRecorders.some((role) => desk.roles.includes(role)) ? (
          <>
            <RecordForm />
            <AtNode placeId={desk.placeId} />
          </>
        ) : (
          <Empty drawing="desk" title="去世由社区登记" />
        )
      }
    </Frame>
  );
}
