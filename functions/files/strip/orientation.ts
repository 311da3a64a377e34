/** The one thing in a camera's notes that a picture needs: which way is up. Pure. */

/** How many turns and mirrorings EXIF knows; 1 is upright. */
const upright = 1;
const last = 8;
const orientationTag = 0x0112;
const entryBytes = 12;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** From a TIFF block as EXIF uses it; 1 where it says nothing, or nothing that can be read. */
export const orientationIn = (tiff: Uint8Array): number => {
  const view = viewOf(tiff);
  if (tiff.length < 8) return upright;
  const little = view.getUint16(0) === 0x4949;
  if (!little && view.getUint16(0) !== 0x4d4d) return upright;
  if (view.getUint16(2, little) !== 42) return upright;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return upright;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * entryBytes;
    if (at + entryBytes > tiff.length) return upright;
    if (view.getUint16(at, little) !== orientationTag) continue;
    const value = view.getUint16(at + 8, little);
    return value >= upright && value <= last ? value : upright;
  }
  return upright;
};

/** A TIFF block that holds the orientation and nothing else; undefined for an upright picture, which needs none. */
export const tiffWith = (orientation: number): Uint8Array | undefined => {
  if (orientation === upright) return undefined;
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.from([...header, 0, 1, ...entry, 0, 0, 0, 0]);
};
