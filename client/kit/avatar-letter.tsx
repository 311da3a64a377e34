import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from './aria';
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
  const label = `${name}的照片`;
  return (
    <Image
      className="avatar"
      mode="aspectFill"
      src={photo}
      onError={() => setBroken(photo)}
      {...aria({ role: 'img', label })}
    />
  );
};
