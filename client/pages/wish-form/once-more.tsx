import { QueryView } from '../../kit/query-view';
import { useWish } from '../../wishes/use-wish';
import { againOf } from '../../wishes/wish-draft';
import { NewWish } from './new-wish';

/** A wish that ended without a neighbour, wished again with what it said. */
export const OnceMore = ({ wishId }: { wishId: string }) => {
  const wish = useWish(wishId);
  return <QueryView query={wish}>{(found) => <NewWish name={`again:${wishId}`} start={againOf(found)} />}</QueryView>;
};
