import { View } from '@tarojs/components';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { faultsOf } from '../../../memberships/party-draft';
import { useSuggestedUnits } from '../../../memberships/use-suggested-units';
import { useCommunity } from '../../../people/use-community';
import { goTo } from '../../../platform/navigate';
import { Ask } from '../ask';
import type { Asked } from './asked';

export const SayName = ({ steps, draft: { value, change } }: Asked) => (
  <Ask
    steps={steps}
    words="您叫什么名字？"
    hint="到您住的社区报到，社区确认后，就可以认领微心愿。"
    fault={faultsOf(value, undefined).name}
  >
    {(fault) => (
      <View className="ask-own">
        <TextField
          label="姓名"
          value={value.name}
          placeholder="比如 陈志强"
          error={fault}
          onChange={(name) => change({ name })}
        />
      </View>
    )}
  </Ask>
);

export const SayWhere = ({ steps, draft: { value } }: Asked) => {
  const community = useCommunity();
  return (
    <Ask
      steps={steps}
      words="您到哪个社区报到？"
      hint={community === undefined ? '您住在哪个社区，就选哪个。' : '您住在这里，直接点“下一步”。'}
      fault={faultsOf(value, community?.id).community}
    >
      {(fault) => (
        <>
          <RowGroup>
            <ListRow
              icon="place"
              title={community?.name ?? '选择社区'}
              {...(community === undefined ? {} : { note: '不对，点这里换' })}
              onTap={() => goTo('placePicker')}
            />
          </RowGroup>
          {fault && <Refused words={fault} />}
        </>
      )}
    </Ask>
  );
};

/** A unit that has paired is picked with a tap, any other is written. */
export const SayUnit = ({ steps, draft: { value, change } }: Asked) => {
  const community = useCommunity();
  const units = useSuggestedUnits(community?.street, value);
  return (
    <Ask
      steps={steps}
      words="您的工作单位是哪个？"
      hint={
        units.length > 0 ? '下面有的，点一下就行；没有的，写出单位名称。' : '写出单位名称。退休的，写退休前的单位。'
      }
      fault={faultsOf(value, community?.id).unit}
    >
      {(fault) => (
        <>
          <View className="ask-own">
            <TextField
              label="工作单位"
              value={value.unit}
              placeholder="写出单位名称"
              error={fault}
              onChange={(unit) => change({ unit, unitId: undefined })}
            />
          </View>
          <RowGroup>
            {units.map(({ id, name }) => (
              <ListRow
                key={id}
                icon={id === value.unitId ? 'done' : 'building'}
                title={name}
                onTap={() => {
                  change({ unitId: id, unit: name });
                  steps.next();
                }}
              />
            ))}
          </RowGroup>
        </>
      )}
    </Ask>
  );
};

export const SayBranch = ({ steps, draft: { value, change } }: Asked) => (
  <Ask steps={steps} words="您在哪个党支部？" hint="写支部的名称就行。" fault={faultsOf(value, undefined).branch}>
    {(fault) => (
      <View className="ask-own">
        <TextField
          label="党支部"
          value={value.branch}
          placeholder="比如 第一党支部"
          error={fault}
          onChange={(branch) => change({ branch })}
        />
      </View>
    )}
  </Ask>
);
