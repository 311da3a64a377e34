/** What is deployed knows nothing of this machine: neither the people whom one may be here, nor the ways to its clock. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const projectRoot = join(__dirname, '../..');
const marks = ['__local', 'switcher', 'local-person'];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test.each(['weapp', 'h5'])('the client built for %s has no door to the local cloud', (platform) => {
  const folder = join(projectRoot, 'dist', platform);
  const text = filesUnder(folder).filter((file) => /\.(js|html|json|wxml|css|wxss)$/.test(file));
  expect([existsSync(folder), text.length > 20]).toEqual([true, true]);
  const found = text.filter((file) => marks.some((mark) => readFileSync(file, 'utf8').includes(mark)));
  expect(found.map((file) => file.slice(projectRoot.length))).toEqual([]);
});
