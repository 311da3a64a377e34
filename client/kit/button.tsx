import { Button as NutButton } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './button.scss';

export interface ButtonProps {
  /** The act itself: 提交, 我来帮; never 确定. */
  readonly label: string;
  readonly onTap: () => void;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly icon?: IconName;
}

const withIcon = (icon: IconName | undefined) => (icon === undefined ? {} : { icon: <Icon name={icon} /> });

/** One on a page, at its bottom. While busy it takes no second tap. */
export const PrimaryButton = ({ label, onTap, busy = false, disabled = false, icon }: ButtonProps) => (
  <NutButton
    block
    type="primary"
    size="xlarge"
    loading={busy}
    disabled={disabled}
    onClick={onTap}
    {...withIcon(icon)}
    {...aria({ role: 'button', label })}
  >
    {label}
  </NutButton>
);

/** Beside or under the primary one. */
export const SecondButton = ({ label, onTap, busy = false, disabled = false, icon }: ButtonProps) => (
  <NutButton
    className="button-second"
    block
    size="large"
    fill="outline"
    type="primary"
    loading={busy}
    disabled={disabled}
    onClick={onTap}
    {...withIcon(icon)}
    {...aria({ role: 'button', label })}
  >
    {label}
  </NutButton>
);

/** An act in words: the rest of what can be done here. */
export const TextButton = ({
  label,
  onTap,
  icon,
  quiet = false,
}: Omit<ButtonProps, 'busy' | 'disabled'> & { quiet?: boolean }) => (
  <View
    className={`button-text ${quiet ? 'button-text-quiet' : ''}`}
    hoverClass="faded"
    onClick={onTap}
    {...aria({ role: 'button', label })}
  >
    {icon && <Icon name={icon} />}
    {label}
  </View>
);
