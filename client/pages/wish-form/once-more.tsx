import { QueryView } from '../../kit/query-view';
import { useWish } from '../../wishes/use-wish';
import { startOf } from '../../wishes/wish-draft';
import { NewWish } from './new-wish';

/** A wish that ended without a neighbour, wished again: what it said, and no day yet. */
export const OnceMore = ({ wishId }: { wishId: string }) => {
  const wish = useWish(wishId);
  return (
    <QueryView query={wish}>
      {(found) => <NewWish name={`again:${wishId}`} start={{ ...startOf(found), needBy: undefined }} />}
    </QueryView>
  );
};
