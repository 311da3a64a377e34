import type { WishView } from '../../../shared/wishes/wish';
import { Banner } from '../../kit/banner';
import { SecondButton } from '../../kit/button';
import { failureWords } from '../../kit/failure-words';
import { momentWords } from '../../kit/time-words';
import { Refused } from '../../kit/trouble';
import type { CallFailed } from '../../platform/call-failed';
import { replaceWith } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { takenWords, useNearbyWishes } from '../../wishes/use-nearby-wishes';

const offlineWords = '没发出去，请重试。';

/** Somebody was faster, or this is not his to claim: said kindly, with a way on. */
export const ClaimRefused = ({ thrown, wish }: { thrown: CallFailed; wish: WishView }) => {
  const taken = thrown.code === 'WISH_TAKEN';
  const nearby = useNearbyWishes(wish.communityId, wish.id, taken);
  if (taken) {
    return (
      <Banner icon="heart" words={takenWords(nearby.data)}>
        {nearby.data !== undefined && nearby.data.count > 0 && (
          <SecondButton label="看看附近的心愿" onTap={() => replaceWith('wall')} />
        )}
      </Banner>
    );
  }
  if (thrown.code === 'NOT_ALLOWED') {
    return <Banner icon="people" words="这个心愿由来本社区报到的党员来帮。您也想帮忙？请打电话给社区登记。" />;
  }
  if (thrown.code === 'DRAW_PENDING' && wish.drawAt !== undefined) {
    const when = momentWords(wish.drawAt, serverNow());
    return <Banner icon="clock" words={`本社区轮候，${when}分配。愿意来请点“我愿意来”，谢谢您。`} />;
  }
  if (thrown.code === 'OWN_WISH') return <Banner icon="heart" words={failureWords.OWN_WISH} />;
  return <Refused words={thrown.code === 'OFFLINE' ? offlineWords : failureWords[thrown.code]} />;
};
