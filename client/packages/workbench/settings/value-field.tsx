import { Picker, View } from '@tarojs/components';
import { type SettingName, type SettingValue, settingRules } from '../../../../shared/kernel/settings';
import { aria } from '../../../kit/aria';
import { ChipPicker } from '../../../kit/chip-picker';
import { ChipSet } from '../../../kit/chip-set';
import { Field } from '../../../kit/field';
import { TextField } from '../../../kit/text-field';
import { type SettingWords, settingWords } from '../../../settings/setting-words';

/** What was typed or picked; a number stays as it is typed until it is sent. */
export type Draft = string | boolean | readonly string[];

export const draftOf = (value: SettingValue): Draft => (typeof value === 'number' ? String(value) : value);

/** Undefined: it is no value of this setting. */
export const valueIn = (name: SettingName, draft: Draft): SettingValue | undefined => {
  const rule = settingRules[name];
  const given = rule.kind === 'whole' && String(draft).trim() !== '' ? Number(draft) : draft;
  return rule.schema.safeParse(given).success ? given : undefined;
};

const chosenIn = (draft: Draft): readonly string[] => (typeof draft === 'object' ? draft : []);

interface ValueFieldProps {
  readonly name: SettingName;
  readonly draft: Draft;
  readonly isWrong: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** A value of its setting's kind. */
export const ValueField = ({ name, draft, isWrong, onChange }: ValueFieldProps) => {
  const rule = settingRules[name];
  const words: SettingWords = settingWords[name];
  switch (rule.kind) {
    case 'whole': {
      const range = `${rule.least}到${rule.most}${words.unit ?? ''}`;
      return (
        <TextField
          label="改成"
          hint={range}
          digits
          value={String(draft)}
          placeholder={range}
          error={isWrong ? `请填${range}之间的整数。` : undefined}
          onChange={onChange}
        />
      );
    }
    case 'onOff':
      return (
        <Field label="改成">
          <ChipPicker
            label="改成"
            options={[
              { value: 'on', word: '开' },
              { value: 'off', word: '关' },
            ]}
            value={draft === true ? 'on' : 'off'}
            onPick={(picked) => onChange(picked === 'on')}
          />
        </Field>
      );
    case 'someOf':
      return (
        <Field label="改成" hint="可以选几个，也可以都不选">
          <ChipSet
            options={rule.options.map((value) => ({ value, word: words.options?.[value] ?? value }))}
            chosen={rule.options.filter((option) => chosenIn(draft).includes(option))}
            onChange={onChange}
          />
        </Field>
      );
    case 'timeOfDay':
      return (
        <Field label="改成">
          <Picker mode="time" value={String(draft)} onChange={({ detail }) => onChange(String(detail.value))}>
            <View className="field-box" {...aria({ role: 'button', label: '选时间' })}>
              {String(draft)}
            </View>
          </Picker>
        </Field>
      );
  }
};
