/** A file that the person takes along: a browser downloads it; WeChat hands it to a chat, such as 文件传输助手. */
import Taro from '@tarojs/taro';

const download = (name: string, html: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const shareInWechat = async (name: string, html: string): Promise<void> => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  Taro.getFileSystemManager().writeFileSync(filePath, html, 'utf8');
  await Taro.shareFileMessage({ filePath, fileName: name });
};

/** Whether it was handed over; putting WeChat's list of chats away is no error. */
export const saveFile = async (name: string, html: string): Promise<boolean> => {
  try {
    if (process.env.TARO_ENV === 'h5') download(name, html);
    else await shareInWechat(name, html);
    return true;
  } catch {
    return false;
  }
};
