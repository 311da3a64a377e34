import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import './empty.scss';

/** Line drawings of our own, in empty.scss. */
export type Drawing = 'wish' | 'path' | 'letter' | 'door' | 'desk' | 'cloud';

/** Nothing here, said honestly, and what one can do about it. */
export const Empty = ({
  drawing,
  title,
  hint,
  children,
}: {
  drawing: Drawing;
  title: string;
  hint?: string;
  children?: ReactNode;
}) => (
  <View className="empty">
    <View className={`empty-drawing empty-${drawing}`} {...aria({ hidden: true })} />
    <View className="t-section">{title}</View>
    {hint && <View className="empty-hint">{hint}</View>}
    {children && <View className="empty-act">{children}</View>}
  </View>
);
