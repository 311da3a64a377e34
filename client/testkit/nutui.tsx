/** NutUI's parts, as far as we use them: their behaviour is NutUI's to test, ours starts at what they hand us. */
import type { ReactNode } from 'react';

interface NutProps {
  children?: ReactNode;
  onClick?: () => void;
  disabled?: boolean;
  loading?: boolean;
  value?: string;
  placeholder?: string;
  onChange?: (value: string) => void;
  'aria-label'?: string;
}

export const Button = (props: NutProps) => (
  <button
    type="button"
    aria-label={props['aria-label']}
    disabled={props.disabled || props.loading}
    onClick={props.onClick}
  >
    {props.children}
  </button>
);

export const TextArea = ({ value, placeholder, onChange, ...rest }: NutProps) => (
  <textarea
    aria-label={rest['aria-label']}
    value={value ?? ''}
    placeholder={placeholder}
    onChange={(event) => onChange?.(event.target.value)}
  />
);
