import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChipPicker } from '../../kit/chip-picker';
import { PageShell } from '../../kit/page-shell';
import { useUnreadBadge } from '../../notices/use-unread-badge';
import { CallCommunity } from '../../people/call-community';
import { LogInFirst } from '../../people/log-in-first';
import { useMe } from '../../people/use-me';
import { useSession } from '../../platform/session';
import { inForce, principalOption, useWhomIActFor } from '../../proxies/use-whom-i-act-for';
import { useMyClaims } from '../../wishes/use-my-claims';
import { MyClaims } from './my-claims';
import { MyWishes } from './my-wishes';
import './index.scss';

const sides = [
  { value: 'wishes', word: '我的心愿', icon: 'heart' },
  { value: 'claims', word: '我的认领', icon: 'hand' },
] as const;
type Side = (typeof sides)[number]['value'];

/** Mine, and of each for whom I act; whoever acts for nobody has nothing to choose. */
const WishesOf = () => {
  const whom = inForce(useWhomIActFor().data);
  const [of, setOf] = useState<string>();
  const options = [{ value: '', word: '本人' }, ...whom.map(principalOption)];
  return (
    <>
      {whom.length > 0 && (
        <ChipPicker label="看谁的" options={options} value={of ?? ''} onPick={(picked) => setOf(picked || undefined)} />
      )}
      <MyWishes key={of} onBehalfOf={of} />
    </>
  );
};

/** Two lists for whoever helps others; for everybody else there is only one, and nothing to choose. */
const Mine = () => {
  const me = useMe();
  const claims = useMyClaims();
  const [side, setSide] = useState<Side>('wishes');
  const isMember = me.data?.roles.some(({ role }) => role === 'partyMember') ?? false;
  const helps = isMember || (claims.data?.length ?? 0) > 0;
  return (
    <>
      {helps && (
        <View className="progress-sides">
          <ChipPicker label="看哪一边" options={sides} value={side} onPick={(picked) => setSide(picked ?? side)} />
        </View>
      )}
      {helps && side === 'claims' ? <MyClaims claims={claims} /> : <WishesOf />}
    </>
  );
};

export default function Progress() {
  const session = useSession();
  const queries = useQueryClient();
  const me = useMe();
  useUnreadBadge(me.data?.unread ?? 0);
  const refresh = () =>
    Promise.all(['me', 'my-wishes', 'my-claims'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <PageShell title="进度" tab onRefresh={refresh}>
      {session ? <Mine /> : <LogInFirst drawing="path" title="登录后看进度" hint="您提交的事办到哪一步，都在这里" />}
      <CallCommunity />
    </PageShell>
  );
}
