import { useQueryClient } from '@tanstack/react-query';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { BuildingsUnder } from './buildings';
import { PrintedSheets } from './printed-sheets';
import './index.scss';
import { useAsked } from '../../../platform/navigate';

export default function BuildingCodes() {
  const queries = useQueryClient();
  const { place } = useAsked();
  return (
    <PageShell title="楼栋码" onRefresh={() => queries.invalidateQueries({ queryKey: ['building-sheets'] })}>
      {place === undefined ? (
        <Empty drawing="door" title="没有选社区" hint="请从工作台的“人员”进来" />
      ) : (
        <>
          <PrintedSheets placeId={place} />
          <BuildingsUnder placeId={place} />
        </>
      )}
    </PageShell>
  );
}
