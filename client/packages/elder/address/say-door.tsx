import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '../../../kit/button';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { PrimaryBar } from '../../../kit/primary-bar';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { useChosenPlace } from '../../../people/chosen-place';
import { emptyResidencyDraft, faultsOf, residencyDraftSchema } from '../../../people/residency-draft';
import { useDraft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import { Question } from '../question';

/** The building is filled in where its code was scanned. */
export const SayDoor = () => {
  const draft = useDraft('residency', residencyDraftSchema, emptyResidencyDraft);
  const { place } = useChosenPlace();
  const [tried, setTried] = useState(false);
  const building = place?.path.building;
  const faults = faultsOf(draft.value, building);
  const next = () => {
    setTried(true);
    if (faults.building === undefined && faults.room === undefined) goTo('elderAddress', { step: 'check' });
  };
  return (
    <>
      <Question step={[2, 3]} words="您住在哪里？">
        <RowGroup>
          <ListRow
            icon="building"
            title={building === undefined ? '选择楼栋' : (place?.name ?? '')}
            {...(building === undefined ? {} : { note: '不对，点这里换' })}
            onTap={() => goTo('placePicker', { until: 'building' })}
          />
        </RowGroup>
        {tried && faults.building && <Refused words={faults.building} />}
        <View className="ask-own">
          <TextField
            label="门牌"
            value={draft.value.room}
            placeholder="比如 2单元301"
            error={tried ? faults.room : undefined}
            onChange={(typed) => draft.change({ room: typed })}
          />
        </View>
      </Question>
      <PrimaryBar>
        <PrimaryButton label="下一步" onTap={next} />
      </PrimaryBar>
    </>
  );
};
