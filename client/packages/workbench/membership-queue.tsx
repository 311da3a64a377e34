import { View } from '@tarojs/components';
import { useState } from 'react';
import type { MembershipState } from '../../../shared/memberships/membership';
import { ChipPicker } from '../../kit/chip-picker';
import { Empty } from '../../kit/empty';
import { ListFoot } from '../../kit/list-foot';
import { QueryView } from '../../kit/query-view';
import { useMemberships } from '../../memberships/use-memberships';
import { MembershipCard } from './membership-card';

const memberShelves = [
  { value: 'applied', word: '待确认' },
  { value: 'confirmed', word: '已报到' },
] as const satisfies readonly { value: MembershipState; word: string }[];

/** Who has registered here, the longest waiting first. */
export const MembershipQueue = ({ placeId }: { placeId: string }) => {
  const [shelf, setShelf] = useState<(typeof memberShelves)[number]['value']>('applied');
  const queue = useMemberships(placeId, shelf);
  return (
    <>
      <View className="review-chips">
        <ChipPicker
          label="看哪一栏"
          options={memberShelves}
          value={shelf}
          onPick={(picked) => setShelf(picked ?? shelf)}
        />
      </View>
      <QueryView query={queue}>
        {(memberships) => {
          if (memberships.length === 0) return <Empty drawing="door" title="这一栏没有党员" />;
          return (
            <>
              {memberships.map((membership) => (
                <MembershipCard key={membership.id} membership={membership} />
              ))}
              <ListFoot
                hasNext={queue.hasNextPage}
                busy={queue.isFetchingNextPage}
                onMore={() => void queue.fetchNextPage()}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
};
