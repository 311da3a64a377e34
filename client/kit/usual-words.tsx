import { ChipPicker } from './chip-picker';
import { Field } from './field';

interface UsualWordsProps {
  readonly label: string;
  /** What is said most often. */
  readonly usual: readonly string[];
  readonly value: string;
  /** A tap fills it in; it can be changed afterwards. */
  readonly onPick: (words: string) => void;
}

/** 常用: above a field for words, so that nobody types the same sentence for the hundredth time. */
export const UsualWords = ({ label, usual, value, onPick }: UsualWordsProps) => (
  <Field label={label}>
    <ChipPicker
      label={label}
      options={usual.map((words) => ({ value: words, word: words }))}
      value={value}
      onPick={(words) => onPick(words ?? '')}
    />
  </Field>
);
