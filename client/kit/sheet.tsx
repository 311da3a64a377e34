import { Popup } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './sheet.scss';

/** A question that rises from the bottom. It can always be put away. */
export const Sheet = ({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) => (
  <Popup
    visible={open}
    position="bottom"
    round
    closeable
    title={title}
    onClose={onClose}
    className="sheet"
    destroyOnClose
  >
    <View className="sheet-body">{children}</View>
  </Popup>
);
