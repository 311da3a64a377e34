import { View } from '@tarojs/components';
import { SecondButton } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { QueryView } from '../../../kit/query-view';
import { goTo } from '../../../platform/navigate';
import { useReferrals } from '../../../wishes/use-referrals';
import { WishCard } from '../wish-card';
import { referredTitle, shown } from './columns';

/** What was referred and has no outcome yet. They come with those to be called first, so where all that are loaded are, more may be. */
export const ReferredColumn = ({ placeId }: { placeId: string }) => {
  const queue = useReferrals(placeId);
  return (
    <View className="overview-column">
      <QueryView query={queue}>
        {(wishes) => {
          const more = queue.hasNextPage ? '+' : '';
          const late = wishes.filter(({ toCall }) => toCall === true).length;
          return (
            <>
              <View className="overview-head">
                <View className="t-section">{referredTitle}</View>
                <View className="overview-count">{`${wishes.length}${more}`}</View>
              </View>
              {late > 0 && (
                <View className="overview-late">
                  <Icon name="alert" />
                  <View>{`${late}${late === wishes.length ? more : ''}件要打电话问`}</View>
                </View>
              )}
              {wishes.slice(0, shown).map((wish) => (
                <WishCard key={wish.id} wish={wish} />
              ))}
              {wishes.length > shown && (
                <SecondButton
                  label={`看全部${wishes.length}${more}件`}
                  onTap={() => goTo('review', { state: 'referred' })}
                />
              )}
            </>
          );
        }}
      </QueryView>
    </View>
  );
};
