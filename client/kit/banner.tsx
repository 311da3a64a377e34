import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import type { Tone } from './state-line';
import './banner.scss';

interface BannerProps {
  readonly icon: IconName;
  readonly words: string;
  readonly tone?: Exclude<Tone, 'overdue'>;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Something worth knowing that is nobody's fault: it worked, somebody was faster, one step is missing. */
export const Banner = ({ icon, words, tone = 'active', children }: BannerProps) => (
  <View className={`banner banner-${tone}`} {...aria({ role: 'status' })}>
    <View className="banner-line">
      <Icon name={icon} />
      <View className="banner-words">{words}</View>
    </View>
    {children && <View className="banner-act">{children}</View>}
  </View>
);
