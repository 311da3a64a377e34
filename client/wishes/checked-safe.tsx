import { View } from '@tarojs/components';
import { ListRow } from '../kit/list-row';

/** Asked only where the words speak of climbing, gas or mains electricity. */
export const CheckedSafe = ({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) => (
  <View>
    <View className="act-sheet-lead">
      这件事可能要登高、碰电或燃气。有危险就不能请邻居做：请用“转介”，请专业人员来做。
    </View>
    <ListRow
      title="看过了，没有危险"
      note="不用登高，不碰电和燃气"
      checked={checked}
      onTap={() => onChange(!checked)}
    />
  </View>
);
