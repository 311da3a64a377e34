import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** 消息’s own tab; its place in the app’s tab bar. */
const index = 2;

/** Shows on the tab bar how many notices wait; nothing at none. It can be drawn on the four tabs only: elsewhere WeChat refuses, and that is fine. */
export const useUnreadBadge = (unread: number): void => {
  useEffect(() => {
    const drawn =
      unread > 0
        ? Taro.setTabBarBadge({ index, text: unread > 99 ? '99+' : String(unread) })
        : Taro.removeTabBarBadge({ index });
    Promise.resolve(drawn).catch(() => undefined);
  }, [unread]);
};
