import { View } from '@tarojs/components';
import type { Instant } from '../../../shared/kernel/instant';
import { leafOf } from '../../../shared/kernel/place';
import { membersWallReaders } from '../../../shared/wishes/relations';
import { TextButton } from '../../kit/button';
import { type Me, useMe } from '../../people/use-me';
import { useMembersWall } from '../../wishes/use-members-wall';
import { WishCard } from '../../wishes/wish-card';

const readers: readonly string[] = membersWallReaders;

const isKnownAt = (me: Me | undefined, place: string): boolean =>
  me?.roles.some(({ role, at }) => readers.includes(role) && leafOf(at) === place) === true;

/** Above the wall, for members and partners: what strangers are not shown. Nothing where there is none. */
export const MembersWall = ({ place, now }: { place: string; now: Instant }) => {
  const me = useMe();
  const isKnown = isKnownAt(me.data, place);
  const { data = [], hasNextPage, isFetchingNextPage, fetchNextPage } = useMembersWall(place, isKnown);
  if (data.length === 0) return null;
  return (
    <View>
      <View className="t-section">只给党员和共建单位看，请不要转发</View>
      {data.map((wish) => (
        <WishCard key={wish.id} wish={wish} now={now} />
      ))}
      {hasNextPage && !isFetchingNextPage && <TextButton label="再看一些" onTap={() => void fetchNextPage()} />}
      <View className="t-section">大家都能看到的</View>
    </View>
  );
};
