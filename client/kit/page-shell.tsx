import { View } from '@tarojs/components';
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { type ReactNode, useEffect, useRef } from 'react';
import { tellTabBar } from '../platform/browser-tab-bar';
import { useReadingMode } from '../platform/reading-mode';
import { inBrowser } from '../platform/surface';
import { aria } from './aria';
import { TitleBar } from './title-bar';
import './page-shell.scss';

interface PageShellProps {
  /** As in the page's config: WeChat draws that one itself, a browser draws this one. */
  readonly title: string;
  readonly children: ReactNode;
  /** Asks everything on the page anew: on pulling down, and when one comes back to it. */
  readonly onRefresh?: () => Promise<unknown>;
  /** One of the four tabs: nothing to go back to. */
  readonly tab?: boolean;
  /** A desk's width may be used. */
  readonly wide?: boolean;
}

const noRefresh = (): Promise<unknown> => Promise.resolve();

/** The ground of every page: tokens, reading mode, title, refreshing. */
export const PageShell = ({ title, children, onRefresh = noRefresh, tab = false, wide = false }: PageShellProps) => {
  const mode = useReadingMode();
  const shown = useRef(false);
  useEffect(() => tellTabBar(mode), [mode]);
  usePullDownRefresh(() => {
    onRefresh().finally(() => Taro.stopPullDownRefresh());
  });
  useDidShow(() => {
    // The first showing has asked already.
    if (shown.current) void onRefresh();
    shown.current = true;
  });
  return (
    <View className={`shell ${mode === 'care' ? 'care' : ''} ${tab && inBrowser ? 'shell-tab' : ''}`}>
      {inBrowser && <TitleBar title={title} back={!tab} />}
      <View className={wide ? 'shell-wide' : 'shell-column'} {...aria({ role: 'main' })}>
        {children}
      </View>
    </View>
  );
};
