import { View } from '@tarojs/components';
import { goBack } from '../platform/navigate';
import { aria } from './aria';
import { Icon } from './icon';
import './title-bar.scss';

/** In a browser there is no bar of WeChat's above the page. In 关怀版 the way back has a place of its own. */
export const TitleBar = ({ title, back }: { title: string; back: boolean }) => (
  <View className="title-bar" {...aria({ role: 'banner' })}>
    {back && (
      <View className="title-back" onClick={goBack} {...aria({ role: 'button', label: '返回' })}>
        <Icon name="chevron" />
      </View>
    )}
    <View className="title-words" {...aria({ role: 'heading', level: 1 })}>
      {title}
    </View>
  </View>
);
