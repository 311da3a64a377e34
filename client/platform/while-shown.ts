import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/** Runs again and again while the page is in front, and not behind another page or in somebody's pocket. */
export const useWhileShown = (run: () => void, everyMs: number): void => {
  const latest = useRef(run);
  latest.current = run;
  const timer = useRef<ReturnType<typeof setInterval>>();
  const stop = () => clearInterval(timer.current);
  useDidShow(() => {
    stop();
    timer.current = setInterval(() => latest.current(), everyMs);
  });
  useDidHide(stop);
  useEffect(() => () => clearInterval(timer.current), []);
};
