/** A photo from the album or the camera, chosen by the person himself. */
import Taro from '@tarojs/taro';
import type { PhotoType } from '../../shared/files/photo';

export interface PickedPhoto {
  readonly path: string;
  readonly contentType: PhotoType;
  readonly bytes: number;
}

/** `none`: he chose nothing after all. `other`: neither JPEG nor PNG. */
export type Picked =
  | { readonly kind: 'picked'; readonly photo: PickedPhoto }
  | { readonly kind: 'other' }
  | { readonly kind: 'none' };

/** WeChat tells the type by the path's ending, a browser by the file's own word. */
const typeOf = (path: string, told: string): PhotoType | undefined => {
  const word = `${told} ${path.replace(/\?.*/, '')}`.toLowerCase();
  if (/image\/png|\.png$/.test(word)) return 'image/png';
  return /image\/jpe?g|\.jpe?g$/.test(word) ? 'image/jpeg' : undefined;
};

export const pickPhoto = async (): Promise<Picked> => {
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['album', 'camera'],
  }).catch(() => undefined);
  const file = chosen?.tempFiles[0];
  if (file === undefined) return { kind: 'none' };
  const contentType = typeOf(file.tempFilePath, String(file.fileType));
  if (contentType === undefined) return { kind: 'other' };
  return { kind: 'picked', photo: { path: file.tempFilePath, contentType, bytes: file.size } };
};
