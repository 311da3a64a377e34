import { View } from '@tarojs/components';
import { aria } from './aria';
import './chip-picker.scss';

interface ChipSetProps<T extends string> {
  readonly options: readonly { readonly value: T; readonly word: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** As many as apply; a second tap takes one back. The field around it says what of. */
export const ChipSet = <T extends string>({ options, chosen, onChange }: ChipSetProps<T>) => (
  <View className="chips">
    {options.map(({ value, word }) => {
      const isOn = chosen.includes(value);
      return (
        <View
          key={value}
          className={`chip ${isOn ? 'chip-on' : ''}`}
          onClick={() => onChange(isOn ? chosen.filter((other) => other !== value) : [...chosen, value])}
          {...aria({ role: 'switch', label: word, checked: isOn })}
        >
          {word}
        </View>
      );
    })}
  </View>
);
