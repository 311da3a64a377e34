/** Takes out of a JPEG everything that isn't needed to draw it. The picture's own data is copied as it is. Pure. */
import { orientationIn, tiffWith } from './orientation';

const [mark, startOfImage, endOfImage, startOfScan, restartInterval] = [0xff, 0xd8, 0xd9, 0xda, 0xdd];
const [huffman, arithmetic, quantisation, lines] = [0xc4, 0xcc, 0xdb, 0xdc];
const [jfif, exif, adobe] = [0xe0, 0xe1, 0xee];
const jfifBytes = 14;
const adobeBytes = 12;

interface Segment {
  readonly marker: number;
  /** Without marker and length. */
  readonly body: Uint8Array;
  /** Where the next one begins. */
  readonly next: number;
}

/** Marks of frames, from baseline to arithmetic; those that describe tables share their range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![huffman, 0xc8, arithmetic].includes(marker);
const isTable = (marker: number): boolean =>
  [huffman, arithmetic, quantisation, restartInterval, lines].includes(marker);

const startsWith = (body: Uint8Array, words: string): boolean =>
  body.length >= words.length && [...words].every((letter, at) => body[at] === letter.charCodeAt(0));

const segmentAt = (bytes: Uint8Array, start: number): Segment | undefined => {
  let at = start;
  if (bytes[at] !== mark) return undefined;
  while (bytes[at] === mark) at += 1;
  const marker = bytes[at];
  if (marker === undefined || marker === 0) return undefined;
  if (marker === endOfImage) return { marker, body: new Uint8Array(), next: at + 1 };
  const length = (bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0);
  const next = at + 1 + length;
  return length < 2 || next > bytes.length ? undefined : { marker, body: bytes.subarray(at + 3, next), next };
};

const written = (marker: number, body: Uint8Array): Uint8Array => {
  const length = body.length + 2;
  return Uint8Array.from([mark, marker, length >> 8, length & 0xff, ...body]);
};

/** Where the entropy-coded data after a scan's header ends: at a mark that is neither stuffed nor a restart. */
const endOfScan = (bytes: Uint8Array, start: number): number => {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === mark && next !== 0 && next !== mark && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
};

/** JFIF without its small picture, Adobe's word on the colours; nothing else that an application has left. */
const keptOf = ({ marker, body }: Segment): Uint8Array | undefined => {
  if (isFrame(marker) || isTable(marker)) return written(marker, body);
  if (marker === jfif && startsWith(body, 'JFIF\0') && body.length >= jfifBytes) {
    const header = Uint8Array.from(body.subarray(0, jfifBytes));
    header.set([0, 0], jfifBytes - 2);
    return written(marker, header);
  }
  if (marker === adobe && startsWith(body, 'Adobe') && body.length >= adobeBytes)
    return written(marker, body.subarray(0, adobeBytes));
  return undefined;
};

const exifOf = (orientation: number): Uint8Array[] => {
  const tiff = tiffWith(orientation);
  const header = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0));
  return tiff === undefined ? [] : [written(exif, Uint8Array.from([...header, ...tiff]))];
};

const hasSize = ({ body }: Segment): boolean =>
  body.length >= 6 && ((body[1] ?? 0) | (body[2] ?? 0)) !== 0 && ((body[3] ?? 0) | (body[4] ?? 0)) !== 0;

/** Undefined: no whole JPEG. What follows the end of the image (previews, films, anything) is dropped. */
export const stripJpeg = (bytes: Uint8Array): readonly Uint8Array[] | undefined => {
  if (bytes[0] !== mark || bytes[1] !== startOfImage) return undefined;
  const kept: Uint8Array[] = [];
  let [at, orientation, framed, scanned] = [2, 1, false, false];
  for (;;) {
    const segment = segmentAt(bytes, at);
    if (segment === undefined) return undefined;
    const { marker, body } = segment;
    at = segment.next;
    if (marker === endOfImage) break;
    if (marker === exif && startsWith(body, 'Exif\0\0')) orientation = orientationIn(body.subarray(6));
    if (isFrame(marker)) framed ||= hasSize(segment);
    if (marker === startOfScan) {
      const end = endOfScan(bytes, at);
      kept.push(written(marker, body), bytes.subarray(at, end));
      [at, scanned] = [end, framed];
    } else kept.push(...[keptOf(segment)].filter((part) => part !== undefined));
  }
  if (!scanned) return undefined;
  const [start, end] = [Uint8Array.from([mark, startOfImage]), Uint8Array.from([mark, endOfImage])];
  return [start, ...exifOf(orientation), ...kept, end];
};
