/** Real pictures, made of bytes: what a phone might hand over, with whatever a test wants hidden in it. */
import { crc32, deflateSync } from 'node:zlib';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const u32 = (value: number): Buffer =>
  Buffer.from([value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff]);

/** A TIFF block with an orientation, the GPS directory's pointer and a word beside it. */
export const tiffBlock = (orientation: number, secret = ''): Buffer => {
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([u16(tag), u16(type), u32(count), value]);
  const entries = [
    entry(0x010f, 2, 4, utf8('cam\0')),
    entry(0x0112, 3, 1, Buffer.concat([u16(orientation), u16(0)])),
    entry(0x8825, 4, 1, u32(8)),
  ];
  return Buffer.concat([utf8('MM\0*'), u32(8), u16(entries.length), ...entries, u32(0), utf8(secret)]);
};

const segment = (marker: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(body.length + 2), body]);

const zigzagOnes = Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)]);
/** One code of one bit for the one value that a flat grey block needs. */
const tinyHuffman = (kind: number): Buffer =>
  Buffer.concat([Buffer.from([kind, 1]), Buffer.alloc(15, 0), Buffer.from([0])]);

export interface JpegParts {
  /** Segments before the tables, such as `exifSegment`. */
  readonly notes?: readonly Buffer[];
  /** What follows the end of the image. */
  readonly trailing?: Buffer;
}

export const exifSegment = (orientation: number, secret = ''): Buffer =>
  segment(0xe1, Buffer.concat([utf8('Exif\0\0'), tiffBlock(orientation, secret)]));
export const noteSegment = (marker: number, text: string): Buffer => segment(marker, utf8(text));

/** A grey square of eight by eight points, as a baseline JPEG. */
export const aJpeg = ({ notes = [], trailing = Buffer.alloc(0) }: JpegParts = {}): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.concat([utf8('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0])])),
    ...notes,
    segment(0xdb, zigzagOnes),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    segment(0xc4, tinyHuffman(0x00)),
    segment(0xc4, tinyHuffman(0x10)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0x00]),
    Buffer.from([0xff, 0xd9]),
    trailing,
  ]);

export const pngChunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([utf8(type), data]);
  return Buffer.concat([u32(data.length), typed, u32(crc32(typed))]);
};

/** A grey square of so many points, as a PNG; `notes` lie before the picture. */
export const aPng = (notes: readonly Buffer[] = [], side = 1): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', Buffer.concat([u32(side), u32(side), Buffer.from([8, 0, 0, 0, 0])])),
    ...notes,
    pngChunk('IDAT', deflateSync(Buffer.alloc(side * (side + 1), 0))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
