import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { Icon } from './icon';
import './sheet.scss';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that rises from the bottom. It can always be put away. (NutUI's popup costs a tenth of the package and draws its cross in a tag that WeChat does not know.) */
export const Sheet = ({ open, title, onClose, children }: SheetProps) =>
  open ? (
    <>
      <View className="sheet-veil" catchMove onClick={onClose} {...aria({ hidden: true })} />
      <View className="sheet" {...aria({ role: 'dialog', label: title })}>
        <View className="sheet-head">
          <View className="sheet-title" {...aria({ role: 'heading' })}>
            {title}
          </View>
          <View
            className="sheet-close"
            hoverClass="faded"
            onClick={onClose}
            {...aria({ role: 'button', label: '关闭' })}
          >
            <Icon name="cross" />
          </View>
        </View>
        <View className="sheet-body">{children}</View>
      </View>
    </>
  ) : null;
