import { View } from '@tarojs/components';
import { shanghaiDay } from '../../shared/kernel/instant';
import { longDayWords } from '../kit/time-words';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { serverNow } from '../platform/server-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useExtendClaim } from './use-extend-claim';

/** Only once, so it says until when, and who is told. */
export const ExtendSheet = ({ wishId, onClose, onDone, until }: WishSheetProps & { until: string }) => {
  const extend = useExtendClaim(wishId);
  const send = useOnceAtATime(async () => {
    await extend.mutateAsync({ params: { wishId } });
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、社区和网格员"
      title="延长几天"
      button={`延长到${longDayWords(shanghaiDay(until), serverNow())}`}
      busy={extend.isPending}
      thrown={extend.error}
      onClose={onClose}
      onSend={send}
    >
      <View className="act-sheet-lead">
        可以延长一次，居民会收到新的日期。到时还来不及，会自动请别的邻居来帮，不影响您以后认领。
      </View>
    </ActSheet>
  );
};
