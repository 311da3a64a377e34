import { View } from '@tarojs/components';
import type { Instant } from '../../../shared/kernel/instant';
import { leafOf } from '../../../shared/kernel/place';
import { membersWallReaders } from '../../../shared/wishes/relations';
import { TextButton } from '../../kit/button';
import { type Me, useMe } from '../../people/use-me';
import { useMembersWall } from '../../wishes/use-members-wall';
import type { Sought } from '../../wishes/use-wall';
import { WishCard } from '../../wishes/wish-card';

const readers: readonly string[] = membersWallReaders;

/** The places that have confirmed him as a member or a partner, wherever he lives. */
const placesOf = (me: Me | undefined): readonly string[] => [
  ...new Set((me?.roles ?? []).filter(({ role }) => readers.includes(role)).map(({ at }) => leafOf(at))),
];

interface MembersWallProps {
  readonly sought: Sought;
  readonly now: Instant;
}

const KeptAt = ({ place, sought, now }: MembersWallProps & { place: string }) => {
  const { data = [], hasNextPage, isFetchingNextPage, fetchNextPage } = useMembersWall(place, sought);
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

/** Above the wall: what strangers are not shown, as far as it is looked for. Nothing where there is none. */
export const MembersWall = (props: MembersWallProps) => {
  const me = useMe();
  return placesOf(me.data).map((place) => <KeptAt key={place} place={place} {...props} />);
};
