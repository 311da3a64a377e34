import { View } from '@tarojs/components';
import { aria } from '../kit/aria';
import { CallButton } from '../kit/call-button';
import { Icon } from '../kit/icon';
import { callPhone } from '../platform/navigate';
import { useElderMode } from '../platform/reading-mode';
import './call-entry.scss';

interface CallEntryProps {
  readonly name: string;
  readonly phone: string;
  readonly hours?: string | undefined;
  /** Whoever looks for the one that should not stand there taps it instead of calling. */
  readonly onReport?: (() => void) | undefined;
}

/** In 关怀版 the number itself is the button, as wide as the card. */
const Dial = ({ name, phone }: Pick<CallEntryProps, 'name' | 'phone'>) => (
  <View
    className="call-entry-dial"
    hoverClass="faded"
    onClick={() => callPhone(phone)}
    {...aria({ role: 'button', label: `打电话给${name}，${phone}` })}
  >
    <Icon name="phone" />
    <View className="call-entry-number">{phone}</View>
  </View>
);

const Report = ({ name, phone, onTap }: Pick<CallEntryProps, 'name' | 'phone'> & { onTap: () => void }) => (
  <View
    className="button-text"
    hoverClass="faded"
    onClick={onTap}
    {...aria({ role: 'button', label: `举报${name}，${phone}` })}
  >
    举报
  </View>
);

/** Who it is, when somebody answers, and the button that calls. */
export const CallEntry = ({ name, phone, hours, onReport }: CallEntryProps) => {
  const elder = useElderMode();
  return (
    <View className={`call-entry ${elder ? 'call-entry-large' : ''}`}>
      <View className="call-entry-who">
        <View className="t-strong">{name}</View>
        {(!elder || onReport) && <View className="call-entry-number">{phone}</View>}
        {hours && <View className="t-note">{hours}</View>}
      </View>
      {onReport ? (
        <Report name={name} phone={phone} onTap={onReport} />
      ) : elder ? (
        <Dial name={name} phone={phone} />
      ) : (
        <CallButton who={name} phone={phone} compact />
      )}
    </View>
  );
};
