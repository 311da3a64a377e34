import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import './card.scss';

interface CardProps {
  readonly children: ReactNode;
  readonly title?: string;
  /** Beside the title: 全部, 更换. */
  readonly aside?: ReactNode;
  readonly onTap?: () => void;
  /** What a screen reader says of a card that can be tapped. */
  readonly label?: string;
}

export const Card = ({ children, title, aside, onTap, label }: CardProps) => {
  const tap = onTap
    ? { onClick: onTap, hoverClass: 'pressed', ...aria({ role: 'button', ...(label ? { label } : {}) }) }
    : {};
  return (
    <View className="card" {...tap}>
      {title && (
        <View className="card-head">
          <View className="t-section" {...aria({ role: 'heading' })}>
            {title}
          </View>
          {aside}
        </View>
      )}
      {children}
    </View>
  );
};
