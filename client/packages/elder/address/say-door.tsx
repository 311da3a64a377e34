import { View } from '@tarojs/components';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { useChosenPlace } from '../../../people/chosen-place';
import { emptyResidencyDraft, faultsOf, residencyDraftSchema } from '../../../people/residency-draft';
import { useDraft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import { Ask } from '../ask';
import type { Steps } from '../steps';

/** The building is filled in where its code was scanned. */
export const SayDoor = ({ steps }: { steps: Steps }) => {
  const draft = useDraft('residency', residencyDraftSchema, emptyResidencyDraft);
  const { place } = useChosenPlace();
  const building = place?.path.building;
  const faults = faultsOf(draft.value, building);
  return (
    <Ask steps={steps} words="您住在哪里？" fault={faults.building ?? faults.room}>
      {(fault) => (
        <>
          <RowGroup>
            <ListRow
              icon="building"
              title={building === undefined ? '选择楼栋' : (place?.name ?? '')}
              {...(building === undefined ? {} : { note: '不对，点这里换' })}
              onTap={() => goTo('placePicker', { until: 'building' })}
            />
          </RowGroup>
          {fault && faults.building && <Refused words={faults.building} />}
          <View className="ask-own">
            <TextField
              label="门牌"
              value={draft.value.room}
              placeholder="比如 2单元301"
              error={fault && faults.room}
              onChange={(room) => draft.change({ room })}
            />
          </View>
        </>
      )}
    </Ask>
  );
};
