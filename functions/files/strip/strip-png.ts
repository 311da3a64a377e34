/** Takes out of a PNG everything that isn't needed to draw it. The picture's own data is copied as it is. Pure. */
import { orientationIn, tiffWith } from './orientation';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Size, palette, transparency, what the numbers mean as colours, the picture, the end. */
const drawing = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']);
const frameBytes = 12;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With length and checksum. */
  readonly whole: Uint8Array;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const chunkAt = (bytes: Uint8Array, at: number): Chunk | undefined => {
  if (at + frameBytes > bytes.length) return undefined;
  const length = viewOf(bytes).getUint32(at);
  const end = at + frameBytes + length;
  if (end > bytes.length) return undefined;
  const typed = bytes.subarray(at + 4, end - 4);
  if (viewOf(bytes).getUint32(end - 4) !== crcOf(typed)) return undefined;
  return {
    type: String.fromCharCode(...typed.subarray(0, 4)),
    data: typed.subarray(4),
    whole: bytes.subarray(at, end),
  };
};

const chunkOf = (type: string, data: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(frameBytes + data.length);
  whole.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(data, 8);
  viewOf(whole).setUint32(0, data.length);
  viewOf(whole).setUint32(whole.length - 4, crcOf(whole.subarray(4, -4)));
  return whole;
};

/** Every chunk up to the end of the image; undefined when one is cut off or damaged. */
const chunksOf = (bytes: Uint8Array): readonly Chunk[] | undefined => {
  const chunks: Chunk[] = [];
  let at = signature.length;
  do {
    const chunk = chunkAt(bytes, at);
    if (chunk === undefined) return undefined;
    chunks.push(chunk);
    at += chunk.whole.length;
  } while (chunks.at(-1)?.type !== 'IEND');
  return chunks;
};

const hasSize = ({ type, data }: Chunk): boolean =>
  type === 'IHDR' && data.length === 13 && viewOf(data).getUint32(0) > 0 && viewOf(data).getUint32(4) > 0;

/** Undefined: no whole PNG. An animation becomes its still picture; what follows the end is dropped. */
export const stripPng = (bytes: Uint8Array): readonly Uint8Array[] | undefined => {
  if (signature.some((byte, at) => bytes[at] !== byte)) return undefined;
  const chunks = chunksOf(bytes);
  const [header, ...rest] = chunks ?? [];
  if (header === undefined || !hasSize(header) || !rest.some(({ type }) => type === 'IDAT')) return undefined;
  const notes = rest.find(({ type }) => type === 'eXIf');
  const tiff = notes && tiffWith(orientationIn(notes.data));
  return [
    Uint8Array.from(signature),
    header.whole,
    ...(tiff === undefined ? [] : [chunkOf('eXIf', tiff)]),
    ...rest.filter(({ type }) => drawing.has(type)).map(({ whole }) => whole),
  ];
};
