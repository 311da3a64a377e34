import type { WishRowView } from '../../../shared/wishes/wish';
import { SecondButton } from '../../kit/button';
import { Empty } from '../../kit/empty';
import { QueryView } from '../../kit/query-view';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { referralState } from '../../wishes/referral-words';
import { useMyWishes } from '../../wishes/use-my-wishes';
import { waitsForAuthor } from '../../wishes/waits-for-author';
import { spacedNumber, wishStateWords } from '../../wishes/wish-words';
import { MatterList } from './matter-list';
import { MatterRow } from './matter-row';
import { wishNextWords } from './next-words';

const rowOf = (wish: WishRowView) => (
  <MatterRow
    key={wish.id}
    wishId={wish.id}
    state={wish.referral ? referralState(wish.referral) : wishStateWords[wish.state]}
    words={wish.words}
    next={wishNextWords(wish, serverNow())}
    facts={[`编号 ${spacedNumber(wish.number)}`, wish.communityName]}
  />
);

/** 我的心愿, or those of one for whom I act. */
export const MyWishes = ({ onBehalfOf }: { onBehalfOf?: string | undefined }) => {
  const wishes = useMyWishes(onBehalfOf);
  const more = () => void wishes.fetchNextPage();
  return (
    <QueryView query={wishes}>
      {(items) => {
        if (items.length > 0) {
          return (
            <MatterList
              items={items}
              waitsForMe={waitsForAuthor}
              row={rowOf}
              hasNext={wishes.hasNextPage}
              busy={wishes.isFetchingNextPage}
              onMore={more}
            />
          );
        }
        return (
          <Empty drawing="path" title="还没有正在办的事" hint="提交以后，每一步都会出现在这里">
            <SecondButton
              label="我要许愿"
              onTap={() => goTo('wishForm', onBehalfOf === undefined ? {} : { for: onBehalfOf })}
            />
          </Empty>
        );
      }}
    </QueryView>
  );
};
