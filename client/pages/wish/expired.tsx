import type { WishView } from '../../../shared/wishes/wish';
import { Banner } from '../../kit/banner';
import { SecondButton } from '../../kit/button';
import { goTo } from '../../platform/navigate';

/** Nobody has come. The resident is not left with that: he can wish again with what he said, or call. */
export const Expired = ({ wish }: { wish: WishView }) => {
  if (wish.closeReason !== 'expired' || !wish.relations.includes('author')) return null;
  return (
    <Banner icon="heart" words="很抱歉，这次没有等到邻居。还需要的话，可以换个日子再许一次，也可以打电话请社区想办法。">
      {wish.through === undefined && (
        <SecondButton label="换个日子再许一次" icon="heart" onTap={() => goTo('wishForm', { again: wish.id })} />
      )}
    </Banner>
  );
};
