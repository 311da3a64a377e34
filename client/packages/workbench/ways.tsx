import { View } from '@tarojs/components';
import { SecondButton } from '../../kit/button';
import { goTo } from '../../platform/navigate';
import { useOnceAtATime } from '../../platform/once-at-a-time';
import { pasteWords } from '../../platform/paste';
import { handOver } from './filing/pasted';
import './ways.scss';

/** How a neighbour's wish comes in when he does not file it himself: he rings up, or writes in the community's group. */
export const Ways = ({ placeId }: { placeId: string }) => {
  const paste = useOnceAtATime(async () => {
    handOver(await pasteWords());
    goTo('filing', { from: 'message', place: placeId });
  });
  return (
    <View className="ways">
      <View className="way">
        <SecondButton label="记一通电话" icon="phone" onTap={() => goTo('filing', { from: 'call', place: placeId })} />
      </View>
      <View className="way">
        <SecondButton label="粘贴消息" icon="reply" onTap={paste} />
      </View>
    </View>
  );
};
