import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { requestUpload } from '../../shared/files/contract';
import type { PhotoPurpose } from '../../shared/files/photo';
import { act } from '../platform/act';
import { CallFailed } from '../platform/call-failed';
import type { PickedPhoto } from './pick-photo';

/** Posts the form as the cloud signed it: all fields, then the file. */
const post = async (url: string, formData: Readonly<Record<string, string>>, path: string): Promise<void> => {
  const answer = await Taro.uploadFile({ url, filePath: path, name: 'file', formData: { ...formData } }).catch(() => {
    throw new CallFailed('OFFLINE');
  });
  if (answer.statusCode < 200 || answer.statusCode > 299) throw new CallFailed('FAULT');
};

/** Uploads one photo and gives its id. Each try is a photo of its own: what never arrived is forgotten by the cloud. */
export const useUploadPhoto = (purpose: PhotoPurpose): UseMutationResult<string, CallFailed, PickedPhoto> =>
  useMutation<string, CallFailed, PickedPhoto>({
    mutationFn: async ({ path, contentType }) => {
      const { photoId, url, fields } = await act(requestUpload, { body: { purpose, contentType } });
      await post(url, fields, path);
      return photoId;
    },
  });
