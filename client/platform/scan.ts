import Taro from '@tarojs/taro';

/** What a code that the camera reads says; undefined when the person puts the camera away. */
export const scanText = async (): Promise<string | undefined> => {
  try {
    return (await Taro.scanCode({ onlyFromCamera: true })).result;
  } catch {
    return undefined;
  }
};
