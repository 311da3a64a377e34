import { useQueryClient } from '@tanstack/react-query';
import { TextButton } from '../../../kit/button';
import { PageShell } from '../../../kit/page-shell';
import { CallCommunity } from '../../../people/call-community';
import { useChosenPlace } from '../../../people/chosen-place';
import { useMe } from '../../../people/use-me';
import { goTo } from '../../../platform/navigate';
import { NationalCard } from '../../../service-cards/topic-cards';
import { GridWorker } from './grid-worker';
import { WhatCardsSay } from './what-cards-say';
import './index.scss';

/** Whom to call for what, where one stands; kept on the phone, so that it is there when the network is not. */
export default function ServiceCardPage() {
  const me = useMe();
  const { place } = useChosenPlace();
  const queries = useQueryClient();
  const path = place?.path ?? me.data?.home?.at;
  const refresh = () =>
    Promise.all(['service-card', 'grid-contact'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <PageShell title="便民服务卡" onRefresh={refresh}>
      <WhatCardsSay path={path}>
        <GridWorker grid={path?.grid} />
      </WhatCardsSay>
      <NationalCard />
      <TextButton quiet label="号码不对、打不通？告诉社区" onTap={() => goTo('letter')} />
      <CallCommunity />
    </PageShell>
  );
}
