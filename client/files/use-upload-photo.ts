import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { requestUpload } from '../../shared/files/contract';
import type { PhotoPurpose } from '../../shared/files/photo';
import { act } from '../platform/act';
import type { CallFailed } from '../platform/call-failed';
import { sendFile } from '../platform/send-file';
import type { PickedPhoto } from './pick-photo';

/** Uploads one photo and gives its id. Each try is a photo of its own: what never arrived is forgotten by the cloud. */
export const useUploadPhoto = (purpose: PhotoPurpose): UseMutationResult<string, CallFailed, PickedPhoto> =>
  useMutation<string, CallFailed, PickedPhoto>({
    mutationFn: async ({ path, contentType }) => {
      const { photoId, url, fields } = await act(requestUpload, { body: { purpose, contentType } });
      await sendFile(url, fields, path);
      return photoId;
    },
  });
