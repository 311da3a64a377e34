import { View } from '@tarojs/components';
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { type ReactNode, useEffect, useRef } from 'react';
import { tellTabBar } from '../platform/browser-tab-bar';
import { type ReadingMode, useReadingMode } from '../platform/reading-mode';
import { inBrowser } from '../platform/surface';
import { aria } from './aria';
import { ElderBar } from './elder-bar';
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
  /** Made for 关怀版: it is read in it, whoever opens it. */
  readonly elder?: boolean;
  /** The first page of all: there is nowhere to go back to, and its first row calls. */
  readonly home?: boolean;
  /** A desk's width may be used. */
  readonly wide?: boolean;
}

const modeClass = { standard: '', care: 'care', larger: 'care larger' } as const satisfies Record<ReadingMode, string>;

const noRefresh = (): Promise<unknown> => Promise.resolve();

/** The ground of every page: tokens, reading mode, title, refreshing. */
export const PageShell = ({ title, children, onRefresh = noRefresh, ...is }: PageShellProps) => {
  const { tab = false, home = false, wide = false } = is;
  const chosen = useReadingMode();
  const mode = is.elder && chosen === 'standard' ? 'care' : chosen;
  const elder = mode !== 'standard';
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
    <View className={`shell ${modeClass[mode]} ${tab && inBrowser ? 'shell-tab' : ''}`}>
      {inBrowser && <TitleBar title={title} back={!tab && !elder} />}
      {elder && !home && <ElderBar />}
      <View className={`shell-column ${wide ? 'shell-wide' : ''}`} {...aria({ role: 'main' })}>
        {children}
      </View>
    </View>
  );
};
