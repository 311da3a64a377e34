import type { ClaimRowView } from '../../../shared/wishes/wish';
import { SecondButton } from '../../kit/button';
import { Empty } from '../../kit/empty';
import { QueryView } from '../../kit/query-view';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import type { useMyClaims } from '../../wishes/use-my-claims';
import { claimStateWords, spacedNumber } from '../../wishes/wish-words';
import { MatterList } from './matter-list';
import { MatterRow } from './matter-row';
import { claimNextWords, claimWaitsForMe } from './next-words';

const rowOf = (claim: ClaimRowView) => (
  <MatterRow
    key={claim.wishId}
    wishId={claim.wishId}
    state={claimStateWords[claim.state]}
    words={claim.publicWords}
    next={claimNextWords(claim, serverNow())}
    facts={[`编号 ${spacedNumber(claim.number)}`, `${claim.communityName}${claim.area}`]}
  />
);

/** 我的认领. */
export const MyClaims = ({ claims }: { claims: ReturnType<typeof useMyClaims> }) => {
  const more = () => void claims.fetchNextPage();
  return (
    <QueryView query={claims}>
      {(items) => {
        if (items.length > 0) {
          return (
            <MatterList
              items={items}
              waitsForMe={claimWaitsForMe}
              row={rowOf}
              hasNext={claims.hasNextPage}
              busy={claims.isFetchingNextPage}
              onMore={more}
            />
          );
        }
        return (
          <Empty drawing="wish" title="您还没有认领心愿" hint="邻居的小事，您顺手就能帮上">
            <SecondButton label="看看心愿墙" onTap={() => goTo('wall')} />
          </Empty>
        );
      }}
    </QueryView>
  );
};
