import { View } from '@tarojs/components';
import { useState } from 'react';
import { TextButton } from '../kit/button';
import { Card } from '../kit/card';
import { PhoneButton } from './phone-button';
import { useMe } from './use-me';
import './phone-button.scss';

/** Asked where somebody may have to ring him, beside the reason; 暂不 always works. */
export const PhoneOffer = ({ reason }: { reason: string }) => {
  const me = useMe();
  const [later, setLater] = useState(false);
  if (later || me.data === undefined || me.data.phoneMask !== undefined) return null;
  return (
    <Card title="留个手机号">
      <View className="phone-offer-words">{reason}</View>
      <PhoneButton />
      <TextButton quiet label="暂不留" onTap={() => setLater(true)} />
    </Card>
  );
};
