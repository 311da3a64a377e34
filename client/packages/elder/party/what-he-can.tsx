import { View } from '@tarojs/components';
import { membershipSkills } from '../../../../shared/memberships/membership';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { TextField } from '../../../kit/text-field';
import { freeTimes, skillWords, whatUnitSees } from '../../../memberships/membership-words';
import { Ask } from '../ask';
import { Choose } from '../choose';
import type { Asked } from './asked';

const toggled = <T,>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

const optional = '可以点几样；没有也行，直接点“下一步”。';

export const WhatHeCan = ({ steps, draft: { value, change } }: Asked) => (
  <Ask steps={steps} words="您能帮什么？" hint={optional}>
    {() => (
      <>
        <RowGroup>
          {membershipSkills.map((skill) => (
            <ListRow
              key={skill}
              title={skillWords[skill]}
              checked={value.skills.includes(skill)}
              onTap={() => change({ skills: toggled(value.skills, skill) })}
            />
          ))}
        </RowGroup>
        <View className="ask-own">
          <TextField
            label="还会什么"
            value={value.skillWords}
            placeholder="比如 会修自行车"
            onChange={(typed) => change({ skillWords: typed })}
          />
        </View>
      </>
    )}
  </Ask>
);

export const WhenFree = ({ steps, draft: { value, change } }: Asked) => (
  <Ask steps={steps} words="您什么时候有空？" hint={optional}>
    {() => (
      <RowGroup>
        {freeTimes.map(({ word }) => (
          <ListRow
            key={word}
            title={word}
            checked={value.times.includes(word)}
            onTap={() => change({ times: toggled(value.times, word) })}
          />
        ))}
      </RowGroup>
    )}
  </Ask>
);

const answers = [
  { value: 'no', word: '不同意', note: '单位什么也看不到' },
  { value: 'yes', word: '同意', note: '以后随时可以关' },
] as const;

/** Nobody is led to it: no stands first, and is what holds when nothing is said. */
export const WhatUnitSees = ({ steps, draft: { change } }: Asked) => (
  <Choose
    steps={steps}
    words="同意单位查看您的服务次数吗？"
    hint={whatUnitSees}
    options={answers}
    onPick={(answer) => {
      change({ unitSeesService: answer === 'yes' });
      steps.next();
    }}
  />
);
