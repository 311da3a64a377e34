import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from './aria';
import { Picture } from './picture';
import './avatar-letter.scss';

/** Nobody's photo without his consent: the surname in a ring. */
export const AvatarLetter = ({ name }: { name: string }) => (
  <View className="avatar" {...aria({ hidden: true })}>
    {[...name][0] ?? ''}
  </View>
);

/** His photo, where he agreed to one; the letter where there is none, or where its address has run out. */
export const Avatar = ({ name, photo }: { name: string; photo: string | undefined }) => {
  const [broken, setBroken] = useState<string>();
  if (photo === undefined || photo === broken) return <AvatarLetter name={name} />;
  return <Picture className="avatar" fills src={photo} label={`${name}的照片`} onBroken={() => setBroken(photo)} />;
};
