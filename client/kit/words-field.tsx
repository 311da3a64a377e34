import { TextArea } from '@nutui/nutui-react-taro';
import { Field } from './field';

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly max: number;
  readonly placeholder: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** Where a person says something in his own words. */
export const WordsField = ({ label, value, onChange, max, placeholder, error, ...rest }: WordsFieldProps) => (
  <Field label={label} error={error} {...rest}>
    <TextArea
      value={value}
      placeholder={placeholder}
      maxLength={max}
      showCount
      onChange={onChange}
      aria-label={label}
    />
  </Field>
);
