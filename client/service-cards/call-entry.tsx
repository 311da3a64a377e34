import { View } from '@tarojs/components';
import { CallButton } from '../kit/call-button';
import { useElderMode } from '../platform/reading-mode';
import './call-entry.scss';

interface CallEntryProps {
  readonly name: string;
  readonly phone: string;
  readonly hours?: string | undefined;
}

/** Who it is, when somebody answers, and the button that calls. In 关怀版 the button takes the whole width and says it all. */
export const CallEntry = ({ name, phone, hours }: CallEntryProps) =>
  useElderMode() ? (
    <View className="call-entry-large">
      <CallButton who={name} phone={phone} />
      {hours && <View className="t-note call-entry-hours">{hours}</View>}
    </View>
  ) : (
    <View className="call-entry">
      <View className="call-entry-who">
        <View className="t-strong">{name}</View>
        <View className="call-entry-number">{phone}</View>
        {hours && <View className="t-note">{hours}</View>}
      </View>
      <CallButton who={name} phone={phone} compact />
    </View>
  );
