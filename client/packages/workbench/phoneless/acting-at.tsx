import { useState } from 'react';
import type { ActingRowView } from '../../../../shared/proxies/acting-for';
import { SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { FactRow } from '../../../kit/field';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import { serverNow } from '../../../platform/server-time';
import { consentLine } from '../../../proxies/acting-words';
import { useActingAt } from '../../../proxies/use-acting-at';
import { useRevokeActingFor } from '../../../proxies/use-revoke-acting-for';
import { ReasonSheet } from '../reason-sheet';

const Row = ({ row }: { row: ActingRowView }) => {
  const revoke = useRevokeActingFor();
  const [ending, setEnding] = useState(false);
  const { principalId, agentId } = row;
  const close = () => setEnding(false);
  return (
    <Card title={`${row.agentMask} 代 ${row.principalMask}`}>
      <FactRow label="住址">{row.homeName}</FactRow>
      <FactRow label="同意">{consentLine(row, serverNow())}</FactRow>
      <TextButton label="本人来电，取消代办" onTap={() => setEnding(true)} />
      <ReasonSheet
        open={ending}
        title="取消代办"
        consequence="取消后马上生效，这位家人不能再替TA办事。双方都会收到通知。"
        usual={['本人来电取消', '本人当面取消', '家人来电说不再代办']}
        act="取消代办"
        limit={100}
        busy={revoke.isPending}
        refused={revoke.error ? failureWords[revoke.error.code] : undefined}
        onClose={close}
        onGive={(reason) => revoke.mutate({ params: { principalId, agentId }, body: { reason } }, { onSuccess: close })}
      />
    </Card>
  );
};

/** Who acts for whom here; asked for only when somebody calls. */
export const ActingAt = ({ placeId }: { placeId: string }) => {
  const [open, setOpen] = useState(false);
  const rows = useActingAt(placeId, open);
  if (!open) return <SecondButton label="有人来电取消代办" icon="phone" onTap={() => setOpen(true)} />;
  return (
    <QueryView query={rows}>
      {(items) => (
        <>
          {items.map((row) => (
            <Row key={`${row.principalId}/${row.agentId}`} row={row} />
          ))}
          <ListFoot
            hasNext={rows.hasNextPage}
            busy={rows.isFetchingNextPage}
            onMore={() => void rows.fetchNextPage()}
          />
        </>
      )}
    </QueryView>
  );
};
