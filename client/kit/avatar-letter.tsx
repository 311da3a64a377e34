import { View } from '@tarojs/components';
import { aria } from './aria';
import './avatar-letter.scss';

/** Nobody's photo without his consent: the surname in a ring. */
export const AvatarLetter = ({ name }: { name: string }) => (
  <View className="avatar" {...aria({ hidden: true })}>
    {[...name][0] ?? ''}
  </View>
);
