import { View } from '@tarojs/components';
import type { Instant } from '../../shared/kernel/instant';
import { isOpenReferral } from '../../shared/wishes/referral';
import type { WishView } from '../../shared/wishes/wish';
import { CallButton } from '../kit/call-button';
import { Card } from '../kit/card';
import { FactRow } from '../kit/field';
import { callDayWords, referralKindWords } from './referral-words';

/** Whom the resident is to call, in one tap, and on which day staff call him. */
export const WishReferral = ({ wish, now }: { wish: WishView; now: Instant }) => {
  const { referral } = wish;
  if (referral === undefined) return null;
  const { kind, office, officePhone, callOn } = referral;
  const who = wish.relations.includes('author') ? '您' : '居民';
  return (
    <Card title="转给谁办">
      <View className="wish-words">{office}</View>
      <FactRow label="是哪里">{referralKindWords[kind]}</FactRow>
      {isOpenReferral(referral) && (
        <FactRow label="社区回访">{`${callDayWords(callOn, now).words}打电话问${who}办得怎么样`}</FactRow>
      )}
      <CallButton who={office} phone={officePhone} />
    </Card>
  );
};
