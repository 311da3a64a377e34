import Taro from '@tarojs/taro';
import { CallFailed } from './call-failed';

/**
 * Posts the form as the cloud signed it: all fields, then the file.
 * @throws CallFailed OFFLINE when it never arrived, FAULT when the store refused it.
 */
export const sendFile = async (
  url: string,
  formData: Readonly<Record<string, string>>,
  filePath: string,
): Promise<void> => {
  const answer = await Taro.uploadFile({ url, filePath, name: 'file', formData: { ...formData } }).catch(() => {
    throw new CallFailed('OFFLINE');
  });
  if (answer.statusCode < 200 || answer.statusCode > 299) throw new CallFailed('FAULT');
};
