import Taro from '@tarojs/taro';

/**
 * Puts words where the person can paste them, at his own tap on 复制 and never otherwise; what he has copied himself is read by
 * paste.ts alone, for staff. WeChat counts it among the uses that the privacy guide declares.
 */
export const copyWords = async (words: string): Promise<boolean> => {
  try {
    await Taro.setClipboardData({ data: words });
    return true;
  } catch {
    return false;
  }
};
