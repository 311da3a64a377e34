import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { PrimaryButton, TextButton } from '../../kit/button';
import { Sheet } from '../../kit/sheet';
import { careWasOffered, setReadingMode, wouldLikeCare } from '../../platform/reading-mode';

/** Once, to whoever reads large type in WeChat. */
export const ElderOffer = () => {
  const [open, setOpen] = useState(wouldLikeCare);
  // WeChat tells nobody when its type is changed: it is read anew whenever the page comes to the front.
  useDidShow(() => setOpen(wouldLikeCare()));
  const close = () => {
    careWasOffered();
    setOpen(false);
  };
  return (
    <Sheet open={open} title="要换成大字的关怀版吗？" onClose={close}>
      <View className="home-offer">字更大，页面更简单。随时可以在首页右上角换回来。</View>
      <PrimaryButton
        label="换成关怀版"
        onTap={() => {
          setReadingMode('care');
          close();
        }}
      />
      <View className="t-center">
        <TextButton quiet label="不用了" onTap={close} />
      </View>
    </Sheet>
  );
};
