import Taro from '@tarojs/taro';
import { goTo } from './navigate';
import { inBrowser } from './surface';

/** 《隐私保护指引》: in WeChat its own page of the guide that was filed; in a browser ours. */
export const openPrivacyGuide = (): void => {
  if (inBrowser) goTo('privacy');
  else Taro.openPrivacyContract({ fail: () => goTo('privacy') });
};
