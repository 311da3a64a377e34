import { Input, View } from '@tarojs/components';
import { aria } from '../../kit/aria';
import './choice-list.scss';

export interface Choice {
  readonly value: string;
  readonly title: string;
  readonly note: string;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onPick: (value: string) => void;
}

/** One of several people, each with what tells him from the others. */
export const ChoiceList = ({ label, choices, value, onPick }: ChoiceListProps) => (
  <View className="choices" {...aria({ role: 'radiogroup', label })}>
    {choices.map((choice) => {
      const chosen = choice.value === value;
      return (
        <View
          key={choice.value}
          className={`choice ${chosen ? 'choice-on' : ''}`}
          hoverClass="pressed"
          onClick={() => onPick(choice.value)}
          {...aria({ role: 'radio', label: `${choice.title}，${choice.note}`, checked: chosen })}
        >
          <View className="choice-ring" />
          <View className="choice-body">
            <View>{choice.title}</View>
            <View className="t-note">{choice.note}</View>
          </View>
        </View>
      );
    })}
  </View>
);

interface SearchProps {
  readonly hint: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

export const Search = ({ hint, value, onType }: SearchProps) => (
  <Input
    className="field-box choice-search"
    value={value}
    placeholder={hint}
    onInput={({ detail }) => onType(detail.value)}
    {...aria({ label: hint })}
  />
);
