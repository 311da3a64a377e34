import { Text, View } from '@tarojs/components';
import { callPhone } from '../platform/navigate';
import { aria } from './aria';
import { Icon } from './icon';
import './call-button.scss';

/** On every page where one can get stuck: a person, a number, a tap. */
export const CallButton = ({ who, phone, compact = false }: { who: string; phone: string; compact?: boolean }) => (
  <View
    className={`call ${compact ? 'call-compact' : ''}`}
    hoverClass="pressed"
    onClick={() => callPhone(phone)}
    {...aria({ role: 'button', label: `打电话给${who}，${phone}` })}
  >
    <Icon name="phone" />
    <Text className="call-words">{compact ? '打电话' : `打电话给${who}`}</Text>
    {!compact && <Text className="call-number">{phone}</Text>}
  </View>
);
