/** A PDF behind a signed address. A browser opens it beside the page; WeChat fetches it and shows it, with a menu to send it on. */
import Taro from '@tarojs/taro';

const openInWechat = async (url: string): Promise<void> => {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url });
  if (statusCode !== 200) throw new Error(`downloadFile:fail ${statusCode}`);
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
};

/** Whether it is shown. */
export const openPdf = async (url: string): Promise<boolean> => {
  try {
    if (process.env.TARO_ENV === 'h5') window.open(url, '_blank', 'noopener');
    else await openInWechat(url);
    return true;
  } catch {
    return false;
  }
};
