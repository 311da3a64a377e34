/** Taro's parts as plain elements that Testing Library can find by role, label and text. */
import type { ChangeEvent, MouseEvent, ReactNode } from 'react';
import { phone } from './taro';

interface PartProps {
  children?: ReactNode;
  className?: string;
  onClick?: (event: MouseEvent) => void;
  onInput?: (event: { detail: { value: string } }) => void;
  value?: string;
  placeholder?: string;
  disabled?: boolean;
  'aria-role'?: string;
  'aria-label'?: string;
  'aria-checked'?: boolean;
  'aria-hidden'?: boolean;
}

const spoken = (props: PartProps) => ({
  className: props.className,
  onClick: props.onClick,
  role: props['aria-role'],
  'aria-label': props['aria-label'],
  'aria-checked': props['aria-checked'],
  'aria-hidden': props['aria-hidden'],
});

export const View = (props: PartProps) => <div {...spoken(props)}>{props.children}</div>;
export const Text = (props: PartProps) => <span {...spoken(props)}>{props.children}</span>;
export const Image = (props: PartProps & { src?: string; onError?: () => void }) => (
  <div {...spoken(props)} data-src={props.src} onError={props.onError} />
);
interface ButtonProps extends PartProps {
  openType?: string;
  onGetPhoneNumber?: (event: { detail: unknown }) => void;
}

/** On a button of WeChat's own, WeChat asks first: the person agrees or not. */
export const Button = ({ onGetPhoneNumber, ...props }: ButtonProps) => (
  <button
    type="button"
    {...spoken(props)}
    {...(onGetPhoneNumber && { onClick: () => onGetPhoneNumber({ detail: phone.sharesNumber() }) })}
    disabled={props.disabled}
  >
    {props.children}
  </button>
);

const typed = (props: PartProps) => ({
  ...spoken(props),
  value: props.value ?? '',
  placeholder: props.placeholder,
  disabled: props.disabled,
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    props.onInput?.({ detail: { value: event.target.value } }),
});

export const Input = (props: PartProps) => <input {...typed(props)} />;
export const Textarea = (props: PartProps) => <textarea {...typed(props)} />;
export const ScrollView = View;
interface PickerProps extends PartProps {
  mode?: string;
  onChange?: (event: { detail: { value: string } }) => void;
}

/** WeChat lays its wheel over whatever opens it; here a day or a time is typed. */
export const Picker = ({ mode, onChange, ...props }: PickerProps) => (
  <div {...spoken(props)}>
    {props.children}
    {(mode === 'date' || mode === 'time') && (
      <input type={mode} onChange={({ target }) => onChange?.({ detail: { value: target.value } })} />
    )}
  </div>
);
