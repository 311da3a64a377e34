import { View } from '@tarojs/components';
import type { ClaimState, WishState } from '../../../../shared/wishes/wish';
import { Card } from '../../../kit/card';
import { useMyClaims } from '../../../wishes/use-my-claims';
import { useMyWishes } from '../../../wishes/use-my-wishes';
import '../page.scss';

const open: readonly WishState[] = ['submitted', 'needs_info', 'published', 'assigned', 'claimed', 'delivered'];
const held: readonly ClaimState[] = ['held'];

/** What ends with the account, one by one, so that nobody is surprised. */
export const WhatIsOpen = () => {
  const wishes = (useMyWishes().data ?? []).filter(({ state }) => open.includes(state));
  const claims = (useMyClaims().data ?? []).filter(({ state }) => held.includes(state));
  if (wishes.length + claims.length === 0) return null;
  return (
    <Card title="还没办完的">
      {wishes.map(({ id, words }) => (
        <View key={id} className="privacy-item">{`心愿会结束：${words}`}</View>
      ))}
      {claims.map(({ wishId, publicWords }) => (
        <View key={wishId} className="privacy-item">{`认领会退回：${publicWords}`}</View>
      ))}
    </Card>
  );
};
