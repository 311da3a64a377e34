/** What of the ZIP format a workbook needs: its directory, and one entry unpacked piece by piece. */
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { UnreadableSheet } from './sheet';

export interface ZipEntry {
  readonly method: number;
  readonly packed: Buffer;
}

export type Zip = ReadonlyMap<string, ZipEntry>;

const endMark = 'PK\x05\x06';
const directoryMark = 0x02014b50;
const entryMark = 0x04034b50;
const [stored, deflated] = [0, 8];
const mostEntries = 2000;

/** Bytes to which one entry may unpack: a sheet of 20,000 rows has a tenth of it, a bomb has more. */
const mostUnpacked = 96 * 1024 * 1024;

const packedAt = (file: Buffer, at: number, size: number): Buffer => {
  if (file.readUInt32LE(at) !== entryMark) throw new UnreadableSheet('an entry is not where it should be');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  return file.subarray(start, start + size);
};

const readDirectory = (file: Buffer): Zip => {
  const end = file.lastIndexOf(endMark, undefined, 'latin1');
  if (end < 0) throw new UnreadableSheet('no directory');
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw new UnreadableSheet('too many entries');
  const entries = new Map<string, ZipEntry>();
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (file.readUInt32LE(at) !== directoryMark) throw new UnreadableSheet('the directory is damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const size = file.readUInt32LE(at + 20);
    const called = file.toString('utf8', at + 46, at + 46 + name);
    const packed = packedAt(file, file.readUInt32LE(at + 42), size);
    entries.set(called, { method: file.readUInt16LE(at + 10), packed });
    at += 46 + name + extra + comment;
  }
  return entries;
};

/** @throws UnreadableSheet when the bytes are no whole ZIP */
export const openZip = (bytes: Uint8Array): Zip => {
  try {
    return readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (fault) {
    throw fault instanceof UnreadableSheet ? fault : new UnreadableSheet('not a whole ZIP');
  }
};

const bytesOf = ({ method, packed }: ZipEntry): AsyncIterable<Uint8Array> => {
  if (method === stored) return Readable.from([packed]);
  if (method !== deflated) throw new UnreadableSheet('packed in a way that workbooks are not');
  const unpacking = createInflateRaw();
  // Whoever reads is told; one who has stopped reading need not be.
  unpacking.on('error', () => undefined);
  unpacking.end(packed);
  return unpacking;
};

/** An entry's text, unpacked as it is read. @throws UnreadableSheet when it is damaged or unpacks without measure */
export async function* textOf(entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let unpacked = 0;
  try {
    for await (const bytes of bytesOf(entry)) {
      unpacked += bytes.length;
      if (unpacked > mostUnpacked) throw new UnreadableSheet('unpacks without measure');
      yield decoder.decode(bytes, { stream: true });
    }
  } catch (fault) {
    throw fault instanceof UnreadableSheet ? fault : new UnreadableSheet('an entry is damaged');
  }
}
