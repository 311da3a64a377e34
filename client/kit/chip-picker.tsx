import { View } from '@tarojs/components';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './chip-picker.scss';

interface ChipPickerProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly word: string; readonly icon?: IconName }[];
  readonly value: T | undefined;
  readonly onPick: (value: T | undefined) => void;
  /** A second tap takes the choice back. */
  readonly optional?: boolean;
}

export const ChipPicker = <T extends string | number>({
  label,
  options,
  value,
  onPick,
  optional = false,
}: ChipPickerProps<T>) => (
  <View className="chips" {...aria({ role: 'radiogroup', label })}>
    {options.map((option) => {
      const chosen = option.value === value;
      return (
        <View
          key={option.value}
          className={`chip ${chosen ? 'chip-on' : ''}`}
          onClick={() => onPick(chosen && optional ? undefined : option.value)}
          {...aria({ role: 'radio', label: option.word, checked: chosen })}
        >
          {option.icon && <Icon name={option.icon} />}
          {option.word}
        </View>
      );
    })}
  </View>
);
