import { View } from '@tarojs/components';
import { useState } from 'react';
import { PhotoPicker } from '../../../files/photo-picker';
import { Banner } from '../../../kit/banner';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { Field } from '../../../kit/field';
import { PrimaryBar } from '../../../kit/primary-bar';
import { WhoCanSee } from '../../../kit/who-can-see';
import { WordsField } from '../../../kit/words-field';
import { ActRefused } from '../../../privacy/act-refused';
import { subjectOptions, suggestionReaders } from '../../../suggestions/suggestion-words';
import { categoryOptions } from '../../../wishes/wish-words';
import { ChoosePerson } from './choose-person';
import { matters } from './filing-draft';
import { Found } from './found';
import { matterWords } from './matter-words';
import type { Filing } from './use-filing';

const wishReaders = {
  everybody:
    '社区改写过的一句话、类别、TA的姓（张**）和社区，没有照片；困难家庭要的物品不公开，只给核实过的党员和共建单位看',
  handlers: '还有TA所在的网格，和照片，办完就看不到了；门牌要问过TA、由您公开才看得到，每看一次都有记录',
  communityOnly: '这里写的话和照片，给社区、网格员和上级督办看',
} as const;

const options = matters.map((value) => ({ value, word: matterWords[value].word }));

/** Staff may leave it out: whoever answers sorts. */
const Sorted = ({ filing: { value, change } }: { filing: Filing }) => (
  <View className="card">
    {value.matter === 'wish' ? (
      <Field label="类别" hint="选填">
        <ChipPicker
          label="类别"
          optional
          options={categoryOptions}
          value={value.category}
          onPick={(category) => change({ category })}
        />
      </Field>
    ) : (
      <Field label="关于谁" hint="说到您这一级的，请家人或楼长代提">
        <ChipPicker
          label="关于谁"
          optional
          options={subjectOptions}
          value={value.about}
          onPick={(about) => change({ about })}
        />
      </Field>
    )}
  </View>
);

/** The words to be corrected, for whom they are, who will read them; then filed. */
export const FilingForm = ({ filing, placeId }: { filing: Filing; placeId: string }) => {
  const { value, change, faults, cleaned, refused } = filing;
  const [sending, setSending] = useState(false);
  const { ask, hint, most, submit } = matterWords[value.matter];
  const readers = value.matter === 'wish' ? wishReaders : suggestionReaders(value.about ?? 'other', 'proxy');
  return (
    <>
      <ChipPicker
        label="办什么"
        options={options}
        value={value.matter}
        onPick={(matter) => change({ matter: matter ?? value.matter })}
      />
      <View className="card">
        <WordsField
          label={ask}
          placeholder={hint}
          max={most}
          value={value.words}
          error={faults.words}
          onChange={(words) => change({ words })}
        />
      </View>
      {cleaned && <Banner icon="eye" tone="waiting" words="话里的电话和门牌已经拿出来了，请再看一遍，再提交。" />}
      <Found draft={value} />
      <ChoosePerson placeId={placeId} draft={value} error={faults.person} onChoose={change} />
      <Sorted filing={filing} />
      {value.matter === 'wish' && (
        <View className="card">
          <PhotoPicker
            purpose="wish"
            value={value.photoIds ?? []}
            onChange={(photoIds) => change({ photoIds })}
            onBusy={setSending}
          />
        </View>
      )}
      <WhoCanSee {...readers} />
      <ActRefused thrown={refused} through="proxy" />
      <View className="filing-forget">
        <TextButton quiet label="不要了，清空" onTap={filing.forget} />
      </View>
      <PrimaryBar>
        <PrimaryButton label={submit} busy={filing.busy || sending} onTap={filing.send} />
      </PrimaryBar>
    </>
  );
};
