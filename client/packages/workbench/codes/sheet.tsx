import { View } from '@tarojs/components';
import { Picture } from '../../../kit/picture';
import { QueryView } from '../../../kit/query-view';
import { type BuildingCode, useBuildingCode } from '../../../people/use-building-code';
import { useGridContact } from '../../../people/use-grid-contact';

const Worker = ({ gridId }: { gridId: string }) => (
  <QueryView query={useGridContact(gridId)}>
    {(contact) => (
      <View className="sheet-worker">
        <View className="sheet-name">{`我的网格员 ${contact.workerName}`}</View>
        <View className="sheet-phone">{contact.dutyPhone}</View>
        <View>{`值班 ${contact.dutyHours}；${contact.communityName} ${contact.communityPhone}`}</View>
      </View>
    )}
  </QueryView>
);

const OnPaper = ({ code }: { code: BuildingCode }) => (
  <View className="sheet-paper">
    <View className="sheet-place">{code.communityName}</View>
    <View className="sheet-building">{code.name}</View>
    <Picture
      className="sheet-code"
      src={`data:${code.picture.type};base64,${code.picture.base64}`}
      label={`${code.name}的楼栋码`}
    />
    <View className="sheet-how">微信扫一扫：找网格员 · 提微心愿 · 看通知</View>
    <Worker gridId={code.gridId} />
    <View className="sheet-urgent">紧急请拨 110（报警）119（火警）120（急救）</View>
  </View>
);

/** One building's sheet, as it hangs in the stairwell: a page of its own on paper. */
export const BuildingSheet = ({ buildingId }: { buildingId: string }) => (
  <QueryView query={useBuildingCode(buildingId)}>{(code) => <OnPaper code={code} />}</QueryView>
);
