import { View } from '@tarojs/components';
import { Banner } from '../../../kit/banner';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { Field } from '../../../kit/field';
import { PrimaryBar } from '../../../kit/primary-bar';
import { WhoCanSee } from '../../../kit/who-can-see';
import { WordsField } from '../../../kit/words-field';
import { ActRefused } from '../../../privacy/act-refused';
import { categoryOptions } from '../../../wishes/wish-words';
import { ChoosePerson } from './choose-person';
import { Found } from './found';
import type { Filing } from './use-filing';

const seen = {
  everybody: '社区改写过的一句话、类别、TA的姓（张**）和社区；困难家庭要的物品不公开，只给核实过的党员和共建单位看',
  handlers: '还有TA所在的网格；门牌要问过TA、由您公开才看得到，每看一次都有记录',
  communityOnly: '这里写的话，给社区、网格员和上级督办看',
} as const;

/** The words to be corrected, for whom they are, who will read them; then filed. */
export const FilingForm = ({ filing, placeId }: { filing: Filing; placeId: string }) => {
  const { value, change, faults, cleaned, refused } = filing;
  return (
    <>
      <View className="card">
        <WordsField
          label="想请邻居帮什么？"
          placeholder="比如：灯泡坏了，想请人帮忙换一个。"
          max={300}
          value={value.words}
          error={faults.words}
          onChange={(words) => change({ words })}
        />
      </View>
      {cleaned && <Banner icon="eye" tone="waiting" words="话里的电话和门牌已经拿出来了，请再看一遍，再提交。" />}
      <Found draft={value} />
      <ChoosePerson placeId={placeId} draft={value} error={faults.person} onChoose={change} />
      <View className="card">
        <Field label="类别" hint="选填">
          <ChipPicker
            label="类别"
            optional
            options={categoryOptions}
            value={value.category}
            onPick={(category) => change({ category })}
          />
        </Field>
      </View>
      <WhoCanSee {...seen} />
      <ActRefused thrown={refused} through="proxy" />
      <View className="filing-forget">
        <TextButton quiet label="不要了，清空" onTap={filing.forget} />
      </View>
      <PrimaryBar>
        <PrimaryButton label="替TA提交心愿" busy={filing.busy} onTap={filing.send} />
      </PrimaryBar>
    </>
  );
};
