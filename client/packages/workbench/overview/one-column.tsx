import { View } from '@tarojs/components';
import type { WishState } from '../../../../shared/wishes/wish';
import { SecondButton } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { QueryView } from '../../../kit/query-view';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { useReferrals } from '../../../wishes/use-referrals';
import { useWishQueue } from '../../../wishes/use-wish-queue';
import { WishCard } from '../wish-card';
import { type Column, lateFirst } from './columns';

/** How many each column shows; the rest is in 审核. */
const shown = 3;

/** Where the wishes of one state stand: how many, how many of them too long, and those first. */
export const OneColumn = ({ column, placeId }: { column: Column; placeId: string }) =>
  column.state === 'referred' ? (
    <Referred column={column} placeId={placeId} />
  ) : (
    <OneState column={column} state={column.state} placeId={placeId} />
  );

const OneState = ({ column, state, placeId }: { column: Column; state: WishState; placeId: string }) => (
  <Listed column={column} queue={useWishQueue(placeId, state)} />
);

const Referred = ({ column, placeId }: { column: Column; placeId: string }) => (
  <Listed column={column} queue={useReferrals(placeId)} />
);

const Listed = ({ column, queue }: { column: Column; queue: ReturnType<typeof useWishQueue> }) => {
  return (
    <View className="overview-column">
      <QueryView query={queue}>
        {(wishes) => {
          const { late, rows } = lateFirst(column, wishes, serverNow());
          const count = `${wishes.length}${queue.hasNextPage ? '+' : ''}`;
          return (
            <>
              <View className="overview-head">
                <View className="t-section">{column.title}</View>
                <View className="overview-count">{count}</View>
              </View>
              {late.length > 0 && (
                <View className="overview-late">
                  <Icon name="alert" />
                  <View>{`${late.length}件${column.late}`}</View>
                </View>
              )}
              {rows.slice(0, shown).map((wish) => (
                <WishCard key={wish.id} wish={wish} />
              ))}
              {rows.length > shown && (
                <SecondButton label={`看全部${count}件`} onTap={() => goTo('review', { state: column.state })} />
              )}
            </>
          );
        }}
      </QueryView>
    </View>
  );
};
