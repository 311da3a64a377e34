import Taro from '@tarojs/taro';
import { inBrowser } from './surface';

const read = async (): Promise<string> =>
  inBrowser ? navigator.clipboard.readText() : (await Taro.getClipboardData()).data;

/**
 * What the person has copied elsewhere; call it in his own tap on 粘贴消息 and never otherwise. WeChat counts it among the uses
 * that the privacy guide declares, and asks for consent to the guide by itself. Undefined: nothing was copied, or he would rather not.
 */
export const pasteWords = async (): Promise<string | undefined> => {
  try {
    return (await read()).trim() || undefined;
  } catch {
    return undefined;
  }
};
