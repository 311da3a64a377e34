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

/** NutUI's own picture of waiting is drawn in a tag that WeChat does not know. */
const withIcon = (icon: IconName | undefined, busy: boolean) => {
  if (busy) return { icon: <View className="button-waiting" {...aria({ hidden: true })} /> };
  return icon === undefined ? {} : { icon: <Icon name={icon} /> };
};

/** While busy it takes no second tap. */
const tapOf = (onTap: () => void, busy: boolean) => (busy ? () => undefined : onTap);

/** One on a page, at its bottom. */
export const PrimaryButton = ({ label, onTap, busy = false, disabled = false, icon }: ButtonProps) => (
  <NutButton
    block
    type="primary"
    size="xlarge"
    disabled={disabled}
    onClick={tapOf(onTap, busy)}
    {...withIcon(icon, busy)}
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
    disabled={disabled}
    onClick={tapOf(onTap, busy)}
    {...withIcon(icon, busy)}
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
