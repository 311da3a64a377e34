import { Input } from '@tarojs/components';
import { aria } from './aria';
import { Field } from './field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly digits?: boolean;
  /** The keyboard's own key says that the words are whole. */
  readonly onConfirm?: () => void;
}

/** One line: a name, a number, a door. */
export const TextField = ({
  label,
  value,
  placeholder,
  onChange,
  error,
  hint,
  digits = false,
  onConfirm,
}: TextFieldProps) => (
  <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
    <Input
      className="field-box"
      value={value}
      placeholder={placeholder}
      type={digits ? 'number' : 'text'}
      onInput={({ detail }) => onChange(detail.value)}
      {...(onConfirm === undefined ? {} : { confirmType: 'search' as const, onConfirm })}
      {...aria({ label })}
    />
  </Field>
);
