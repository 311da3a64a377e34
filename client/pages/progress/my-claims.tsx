import type { ClaimRowView } from '../../../shared/wishes/claim-row';
import { QueryView } from '../../kit/query-view';
import { serverNow } from '../../platform/server-time';
import type { useMyClaims } from '../../wishes/use-my-claims';
import { claimStateWords, spacedNumber } from '../../wishes/wish-words';
import { MatterList } from './matter-list';
import { MatterRow } from './matter-row';
import { claimNextWords, claimWaitsForMe, drawOf } from './next-words';
import { OpenNearMe } from './open-near-me';

const stateOf = (claim: ClaimRowView) => {
  const words = claimStateWords[claim.state];
  return drawOf(claim, serverNow()) === undefined ? words : { ...words, word: '已报名' };
};

const rowOf = (claim: ClaimRowView) => (
  <MatterRow
    key={claim.wishId}
    wishId={claim.wishId}
    state={stateOf(claim)}
    words={claim.publicWords ?? '您让出的心愿，现在看不到内容了'}
    next={claimNextWords(claim, serverNow())}
    facts={[`编号 ${spacedNumber(claim.number)}`, `${claim.communityName}${claim.area ?? ''}`]}
  />
);

/** 我的认领. */
export const MyClaims = ({ claims }: { claims: ReturnType<typeof useMyClaims> }) => {
  const more = () => void claims.fetchNextPage();
  return (
    <QueryView query={claims}>
      {(items) => {
        const free = !items.some(claimWaitsForMe);
        return (
          <>
            {free && <OpenNearMe />}
            {items.length > 0 && (
              <MatterList
                items={items}
                waitsForMe={claimWaitsForMe}
                row={rowOf}
                hasNext={claims.hasNextPage}
                busy={claims.isFetchingNextPage}
                onMore={more}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
};
