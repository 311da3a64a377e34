/** A document behind a signed address. A browser opens it beside the page, or keeps what it does not show; WeChat fetches it and shows it, with a menu to send it on. */
import Taro from '@tarojs/taro';

export type DocumentType = 'pdf' | 'xlsx';

const openInWechat = async (url: string, fileType: DocumentType): Promise<void> => {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url });
  if (statusCode !== 200) throw new Error(`downloadFile:fail ${statusCode}`);
  await Taro.openDocument({ filePath: tempFilePath, fileType, showMenu: true });
};

/** Whether it is shown. */
export const openDocument = async (url: string, type: DocumentType): Promise<boolean> => {
  try {
    if (process.env.TARO_ENV === 'h5') window.open(url, '_blank', 'noopener');
    else await openInWechat(url, type);
    return true;
  } catch {
    return false;
  }
};
