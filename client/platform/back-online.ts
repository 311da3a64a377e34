import Taro from '@tarojs/taro';
import { inBrowser } from './surface';

/** Runs when the network has come back, until the returned function is called. */
export const whenBackOnline = (run: () => void): (() => void) => {
  if (inBrowser) {
    window.addEventListener('online', run);
    return () => window.removeEventListener('online', run);
  }
  const listener = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) run();
  };
  Taro.onNetworkStatusChange(listener);
  return () => Taro.offNetworkStatusChange(listener);
};
