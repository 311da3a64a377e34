import { useIsFetching } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { placeKindOf } from '../../../../shared/kernel/place';
import { PrimaryButton } from '../../../kit/button';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { usePlaces } from '../../../people/use-places';
import { canPrint, printPage } from './print';
import { BuildingSheet } from './sheet';
import './index.scss';

/** Every building under the node; a community's grids one after another. */
const SheetsUnder = ({ placeId }: { placeId: string }) => (
  <QueryView query={usePlaces(placeId)}>
    {(places) =>
      places.map(({ id }) =>
        placeKindOf(id) === 'building' ? (
          <BuildingSheet key={id} buildingId={id} />
        ) : (
          <SheetsUnder key={id} placeId={id} />
        ),
      )
    }
  </QueryView>
);

/** The button waits until every code is there: half a pile is worse than none. */
const Print = () => {
  const missing = useIsFetching();
  return (
    <View className="codes-head">
      <View>一栋楼一张，A4纸。可以直接打印，也可以在打印窗口里选“另存为 PDF”。</View>
      <PrimaryButton label={missing > 0 ? `还有${missing}项在准备` : '打印'} disabled={missing > 0} onTap={printPage} />
    </View>
  );
};

export default function BuildingCodes() {
  const { place } = useRouter().params;
  return (
    <PageShell title="楼栋码">
      {canPrint ? <Print /> : <View className="codes-head">要打印，请在电脑上登录后打开这一页。</View>}
      {place === undefined ? (
        <Empty drawing="door" title="没有选社区" hint="请从工作台的“人员”进来" />
      ) : (
        <SheetsUnder placeId={place} />
      )}
    </PageShell>
  );
}
