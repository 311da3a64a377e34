import { View } from '@tarojs/components';
import { useCallLine, whoOf } from '../platform/call-line';
import { callPhone, goBack } from '../platform/navigate';
import { aria } from './aria';
import { Icon } from './icon';
import './elder-bar.scss';

/** 关怀版, on every page in the same place: the way back, and a human. */
export const ElderBar = () => {
  const line = useCallLine();
  return (
    <View className="elder-bar" {...aria({ role: 'navigation', label: '返回和打电话' })}>
      <View
        className="elder-bar-act"
        hoverClass="pressed"
        onClick={goBack}
        {...aria({ role: 'button', label: '返回' })}
      >
        <Icon name="reply" />
        返回
      </View>
      <View
        className="elder-bar-act elder-bar-call"
        hoverClass="faded"
        onClick={() => callPhone(line.phone)}
        {...aria({ role: 'button', label: `打电话给${whoOf(line)}，${line.phone}` })}
      >
        <Icon name="phone" />
        打电话
      </View>
    </View>
  );
};
