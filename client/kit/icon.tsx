import { View } from '@tarojs/components';
import { aria } from './aria';

/** The drawings are in theme/icons.scss; the colour and size are those of the text around. */
export type IconName =
  | 'phone'
  | 'place'
  | 'heart'
  | 'hand'
  | 'clock'
  | 'check'
  | 'done'
  | 'alert'
  | 'cross'
  | 'stop'
  | 'chevron'
  | 'down'
  | 'eye'
  | 'lock'
  | 'person'
  | 'people'
  | 'pencil'
  | 'reply'
  | 'list'
  | 'calendar'
  | 'shield'
  | 'building'
  | 'type'
  | 'offline'
  | 'bell'
  | 'search'
  | 'send'
  | 'swap'
  | 'star'
  | 'star-full'
  | 'tag'
  | 'box'
  | 'tool'
  | 'book'
  | 'run'
  | 'pulse'
  | 'drop'
  | 'bolt'
  | 'flame'
  | 'heat'
  | 'bus'
  | 'plus'
  | 'minus';

export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <View className={`icon icon-${name} ${className}`} {...aria({ hidden: true })} />
);
