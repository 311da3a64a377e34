/**
 * Draws the tab bar's pictures: WeChat wants PNG files there, 81×81. Lines on a 24-unit grid, a round pen, smooth edges.
 * `node config/draw-tab-icons.mjs` writes client/assets/tabs; the pictures are committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../client/assets/tabs');
const size = 81;
const pen = 0.95;

/** An arc as short lines; angles in degrees, clockwise from the right. */
const arc = (cx, cy, r, from, to, squash = 1) =>
  Array.from({ length: 33 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 32) * Math.PI) / 180;
    return [cx + r * Math.cos(angle), cy + r * squash * Math.sin(angle)];
  });

const pictures = {
  home: [
    [
      [3.2, 11.2],
      [12, 3.6],
      [20.8, 11.2],
    ],
    [
      [5.6, 9.4],
      [5.6, 20.4],
      [18.4, 20.4],
      [18.4, 9.4],
    ],
    [
      [9.6, 20.2],
      [9.6, 14],
      [14.4, 14],
      [14.4, 20.2],
    ],
  ],
  progress: [
    arc(12, 12, 8.6, 0, 360),
    [
      [12, 6.8],
      [12, 12.2],
      [15.6, 14.4],
    ],
  ],
  inbox: [
    [
      ...arc(9, 9, 3.5, 180, 270),
      ...arc(15, 9, 3.5, 270, 360),
      [18.5, 13],
      [20.2, 17.2],
      [3.8, 17.2],
      [5.5, 13],
      [5.5, 9],
    ],
    arc(12, 18.2, 2.4, 12, 168),
  ],
  me: [
    arc(12, 8, 4, 0, 360),
    arc(12, 20.6, 7.8, 180, 360, 0.82),
    [
      [4.2, 20.6],
      [19.8, 20.6],
    ],
  ],
};

const colours = { '': [0x56, 0x60, 0x70], '-on': [0x1a, 0x5f, 0xb4] };

const distance = ([px, py], [ax, ay], [bx, by]) => {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx || dy ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
};

const nearest = (point, lines) =>
  Math.min(...lines.flatMap((line) => line.slice(1).map((end, i) => distance(point, line[i], end))));

const rows = (lines, [r, g, b]) =>
  Array.from({ length: size }, (_, y) => {
    const row = Array.from({ length: size }, (_, x) => {
      const away = nearest([((x + 0.5) * 24) / size, ((y + 0.5) * 24) / size], lines);
      const cover = Math.max(0, Math.min(1, ((pen - away) * size) / 24 + 0.5));
      return [r, g, b, Math.round(cover * 255)];
    });
    return Buffer.from([0, ...row.flat()]);
  });

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

const png = (pixels) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(pixels), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

mkdirSync(folder, { recursive: true });
for (const [name, lines] of Object.entries(pictures)) {
  for (const [suffix, colour] of Object.entries(colours)) {
    writeFileSync(path.join(folder, `${name}${suffix}.png`), png(rows(lines, colour)));
  }
}
