import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ResidencyView } from '../../../shared/people/residency';
import { PrimaryButton, SecondButton, TextButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { failureWords } from '../../kit/failure-words';
import { FactRow } from '../../kit/field';
import { momentWords } from '../../kit/time-words';
import { Refused } from '../../kit/trouble';
import { useConfirmResidency } from '../../people/use-confirm-residency';
import { useDeclineResidency } from '../../people/use-decline-residency';
import { useRevealDoor } from '../../people/use-reveal-door';
import { serverNow } from '../../platform/server-time';
import { ReasonSheet } from './reason-sheet';
import './residency-card.scss';

type Asking = 'reveal' | 'decline';

const useResidencyActs = ({ id }: Pick<ResidencyView, 'id'>) => {
  const [asking, setAsking] = useState<Asking>();
  const params = { residencyId: id };
  const confirm = useConfirmResidency();
  const decline = useDeclineResidency();
  const reveal = useRevealDoor();
  const close = () => setAsking(undefined);
  const confirmed = confirm.error ? failureWords[confirm.error.code] : undefined;
  return {
    asking,
    ask: setAsking,
    confirm: { busy: confirm.isPending, refused: confirmed, send: () => confirm.mutate({ params }) },
    room: reveal.data?.room,
    reveal: {
      open: asking === 'reveal',
      busy: reveal.isPending,
      refused: reveal.error ? failureWords[reveal.error.code] : undefined,
      onClose: close,
      onGive: (reason: string) => reveal.mutate({ params, body: { reason } }, { onSuccess: close }),
    },
    decline: {
      open: asking === 'decline',
      busy: decline.isPending,
      refused: decline.error ? failureWords[decline.error.code] : undefined,
      onClose: close,
      onGive: (reason: string) => decline.mutate({ params, body: { reason } }, { onSuccess: close }),
    },
  };
};

type Acts = ReturnType<typeof useResidencyActs>;

const Reasons = ({ acts }: { acts: Acts }) => (
  <>
    <ReasonSheet
      {...acts.reveal}
      title="查看门牌"
      consequence="这次查看会留下记录，并告诉居民本人。"
      usual={['上门核实居住', '电话核实居住', '核对登记资料']}
      act="查看门牌"
      limit={100}
    />
    <ReasonSheet
      {...acts.decline}
      title="无法核实"
      consequence="居民会收到通知，可以改好再提交。"
      usual={['查无此户', '门牌与登记不符', '电话联系不上']}
      act="告诉居民：无法核实"
      limit={200}
    />
  </>
);

/** One person who says that he lives here. Name and door are masked until there is a reason to see the door. */
export const ResidencyCard = ({ residency }: { residency: ResidencyView }) => {
  const acts = useResidencyActs(residency);
  return (
    <Card title={`${residency.nameMask} · ${residency.buildingName}`}>
      <FactRow label="网格">{residency.gridName}</FactRow>
      <FactRow label="门牌">
        <View className="door">
          <View className={acts.room ? 't-strong' : ''}>{acts.room ?? residency.roomMask}</View>
          {!acts.room && <TextButton label="查看门牌" icon="eye" onTap={() => acts.ask('reveal')} />}
        </View>
      </FactRow>
      <FactRow label="提交">{momentWords(residency.requestedAt, serverNow())}</FactRow>
      {acts.confirm.refused && <Refused words={acts.confirm.refused} />}
      <View className="residency-acts">
        <View className="residency-act">
          <SecondButton label="无法核实" onTap={() => acts.ask('decline')} />
        </View>
        <View className="residency-act">
          <PrimaryButton label="确认居住" busy={acts.confirm.busy} onTap={acts.confirm.send} />
        </View>
      </View>
      <Reasons acts={acts} />
    </Card>
  );
};
