import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { monthLater, shanghaiMonth } from '../../../../shared/kernel/instant';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { serverNow } from '../../../platform/server-time';
import { monthOptions } from '../../../wishes/wish-month-words';
import { MonthTable } from './month-table';

/** Whoever exports mostly wants the month that is over. */
const Months = ({ placeId }: { placeId: string }) => {
  const [present] = useState(() => shanghaiMonth(serverNow()));
  const [month, setMonth] = useState(() => monthLater(present, -1));
  return (
    <>
      <ChipPicker
        label="哪个月"
        options={monthOptions(present)}
        value={month}
        onPick={(picked) => setMonth(picked ?? month)}
      />
      <MonthTable key={month} placeId={placeId} month={month} />
    </>
  );
};

export default function WishMonths() {
  const queries = useQueryClient();
  const { place } = useRouter().params;
  return (
    <PageShell title="导出心愿" onRefresh={() => queries.invalidateQueries({ queryKey: ['wish-month'] })}>
      {place === undefined ? (
        <Empty drawing="desk" title="没有选社区" hint="请从工作台的“看板”进来" />
      ) : (
        <Months placeId={place} />
      )}
    </PageShell>
  );
}
