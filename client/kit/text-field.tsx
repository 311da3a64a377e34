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
}

/** One line: a name, a number, a door. */
export const TextField = ({ label, value, placeholder, onChange, error, hint, digits = false }: TextFieldProps) => (
  <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
    <Input
      className="field-box"
      value={value}
      placeholder={placeholder}
      type={digits ? 'number' : 'text'}
      onInput={({ detail }) => onChange(detail.value)}
      {...aria({ label })}
    />
  </Field>
);
