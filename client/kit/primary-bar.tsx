import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './primary-bar.scss';

/** Stays at the bottom of the page, above the phone's own edge; the page leaves room for it. */
export const PrimaryBar = ({ children }: { children: ReactNode }) => (
  <>
    <View className="bar-room" />
    <View className="bar">
      <View className="bar-inner">{children}</View>
    </View>
  </>
);
