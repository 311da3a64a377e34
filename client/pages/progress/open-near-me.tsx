import { View } from '@tarojs/components';
import type { MembershipView } from '../../../shared/memberships/membership';
import { fits } from '../../../shared/wishes/fits';
import type { WishCard as Card } from '../../../shared/wishes/wish';
import { SecondButton } from '../../kit/button';
import { Empty } from '../../kit/empty';
import { QueryView } from '../../kit/query-view';
import { useMyMembership } from '../../memberships/use-my-membership';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { useWall } from '../../wishes/use-wall';
import { WishCard } from '../../wishes/wish-card';

/** How many of those that fit him are named here; the wall has all. */
const shown = 3;

interface NearProps {
  readonly membership: MembershipView;
  readonly wishes: readonly Card[];
  readonly more: boolean;
}

const Near = ({ membership, wishes, more }: NearProps) => {
  const now = serverNow();
  const fitting = wishes.filter(({ category, needBy }) => fits(membership, { category, needBy }, now));
  const count = `${membership.communityName}有${wishes.length}${more ? '个以上' : '个'}心愿在等邻居帮忙`;
  return (
    <>
      <View className="t-section">{count}</View>
      {fitting.length > 0 && <View className="t-note">下面几件是您报到时说会做、也来得及的。来不了没关系。</View>}
      {fitting.slice(0, shown).map((wish) => (
        <WishCard key={wish.id} wish={wish} now={now} />
      ))}
      <SecondButton label="看看心愿墙" onTap={() => goTo('wall')} />
    </>
  );
};

const OnTheWall = ({ membership }: { membership: MembershipView }) => {
  const wall = useWall(membership.communityId);
  return (
    <QueryView query={wall}>
      {(wishes) =>
        wishes.length === 0 ? (
          <Empty drawing="wish" title="附近的心愿都有人帮了" hint="有新的会出现在心愿墙上，谢谢您" />
        ) : (
          <Near membership={membership} wishes={wishes} more={wall.hasNextPage} />
        )
      }
    </QueryView>
  );
};

/** A member without a task is told honestly how many wishes wait where he serves, and which of them are his kind. */
export const OpenNearMe = () => (
  <QueryView query={useMyMembership()}>
    {(membership) =>
      membership?.state === 'confirmed' ? (
        <OnTheWall membership={membership} />
      ) : (
        <Empty drawing="wish" title="您手上没有心愿" hint="邻居的小事，您顺手就能帮上">
          <SecondButton label="看看心愿墙" onTap={() => goTo('wall')} />
        </Empty>
      )
    }
  </QueryView>
);
