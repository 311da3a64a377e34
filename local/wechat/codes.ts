import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { AccessTokens } from './access-tokens';
import type { Refusal } from './refusals';
import { type Call, type JsonObject, objectIn, type Reply } from './wire';

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]*$/;
const LONGEST_SCENE = 32;
const VERSIONS: readonly unknown[] = [undefined, 'release', 'trial', 'develop'];
const [NARROWEST, WIDEST] = [280, 1280];

export interface CodeSettings {
  readonly tokens: AccessTokens;
  /** The mini-program's released pages; undefined lets every path pass. */
  readonly pages: readonly string[] | undefined;
}

/** `POST /wxa/getwxacodeunlimit`. The picture is a real PNG of dots that follow from the scene; no phone reads it. */
export function createCodes({ tokens, pages }: CodeSettings): (call: Call) => Reply {
  return (call) => {
    if (call.method !== 'POST') return { refusal: { errcode: 43002 } };
    const refusal = tokens.refusal(call);
    if (refusal) return { refusal };
    if (call.body === '') return { refusal: { errcode: 44002 } };
    const asked = objectIn(call.body);
    if (!asked) return { refusal: { errcode: 40169 } };
    const objection = argumentRefusal(asked, pages);
    return objection ? { refusal: objection } : { picture: dots(String(asked.scene)), type: 'image/png' };
  };
}

function argumentRefusal(asked: JsonObject, pages: readonly string[] | undefined): Refusal | undefined {
  const { scene, page, check_path: checked = true, width, env_version: version } = asked;
  if (typeof scene !== 'string' || scene === '' || scene.length > LONGEST_SCENE) return { errcode: 40169 };
  if (!SCENE.test(scene)) return { errcode: 40129 };
  if (!VERSIONS.includes(version)) return { errcode: 40097 };
  if (width !== undefined && !(Number(width) >= NARROWEST && Number(width) <= WIDEST)) return { errcode: 40097 };
  if (page === undefined) return undefined;
  if (typeof page !== 'string' || /^\/|\?/.test(page)) return { errcode: 41030 };
  return checked === false || pages === undefined || pages.includes(page) ? undefined : { errcode: 41030 };
}

const CELLS = 29;
const CELL_PIXELS = 10;

function dots(scene: string): Buffer {
  const hash = createHash('sha512').update(scene).digest();
  const isDark = (row: number, column: number) => {
    const at = row * CELLS + column;
    const away = Math.hypot(row - 14, column - 14);
    return away < 14 && ((hash[at % hash.length] ?? 0) >> (at % 8)) % 2 === 1;
  };
  const side = CELLS * CELL_PIXELS;
  const lines = Array.from({ length: side }, (_, y) => {
    const row = Math.floor(y / CELL_PIXELS);
    const pixels = Array.from({ length: side }, (_pixel, x) => (isDark(row, Math.floor(x / CELL_PIXELS)) ? 0 : 255));
    return Buffer.from([0, ...pixels]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(Buffer.concat(lines));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
