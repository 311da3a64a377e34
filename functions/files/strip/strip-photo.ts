/** A photo without the camera's notes, without places, names and previews: what is needed to draw it, and which way is up. Pure. */
import type { PhotoType } from '../../../shared/files/photo';
import { stripJpeg } from './strip-jpeg';
import { stripPng } from './strip-png';

const strip = { 'image/jpeg': stripJpeg, 'image/png': stripPng } as const satisfies Record<
  PhotoType,
  (bytes: Uint8Array) => readonly Uint8Array[] | undefined
>;

/** Undefined: the bytes are not a whole picture of that type, whatever was promised. */
export const stripPhoto = (bytes: Uint8Array, type: PhotoType): Uint8Array | undefined => {
  const parts = strip[type](bytes);
  if (parts === undefined) return undefined;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
