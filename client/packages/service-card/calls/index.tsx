import { useQueryClient } from '@tanstack/react-query';
import { PageShell } from '../../../kit/page-shell';
import { CallCommunity } from '../../../people/call-community';
import { useChosenPlace } from '../../../people/chosen-place';
import { useMe } from '../../../people/use-me';
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
      <CallCommunity />
    </PageShell>
  );
}
