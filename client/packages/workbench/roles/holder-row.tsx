import { useState } from 'react';
import { shanghaiDay } from '../../../../shared/kernel/instant';
import type { HolderView } from '../../../../shared/roles/appointment';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { FactRow } from '../../../kit/field';
import { dayWords } from '../../../kit/time-words';
import { roleWords } from '../../../people/role-words';
import { serverNow } from '../../../platform/server-time';
import { useDismissPerson } from '../../../roles/use-dismiss-person';
import { ReasonSheet } from '../reason-sheet';

/** One who serves here, since when and until when. */
export const HolderRow = ({ holder, mayEnd }: { holder: HolderView; mayEnd: boolean }) => {
  const [asking, setAsking] = useState(false);
  const dismiss = useDismissPerson();
  const today = shanghaiDay(serverNow());
  const { personId, role, placeId: place, since, until } = holder;
  const close = () => setAsking(false);
  return (
    <Card title={`${holder.name} · ${holder.placeName}`}>
      <FactRow label="任职">
        {`${dayWords(shanghaiDay(since), today)}起${until ? `，到${dayWords(shanghaiDay(until), today)}` : ''}`}
      </FactRow>
      {mayEnd && <SecondButton label="免去任职" onTap={() => setAsking(true)} />}
      <ReasonSheet
        open={asking}
        title={`免去${roleWords[role]}`}
        consequence="马上生效，他会收到通知；理由记在任职记录里。"
        usual={['工作调整', '任期已满', '本人辞去']}
        act={`免去${holder.name}的任职`}
        limit={200}
        busy={dismiss.isPending}
        refused={dismiss.error ? failureWords[dismiss.error.code] : undefined}
        onGive={(reason) => dismiss.mutate({ body: { personId, role, place, reason } }, { onSuccess: close })}
        onClose={close}
      />
    </Card>
  );
};
