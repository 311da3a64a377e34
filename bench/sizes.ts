import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figures, kib } from './figures';

const bytesUnder = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** The bundles as they are deployed, and the mini-program's packages as WeChat counts them. */
export const sizes = (root: string): Figures => {
  const functions = join(root, 'dist/functions');
  const bundles = readdirSync(functions).filter((name) => name.endsWith('.cjs'));
  const weapp = join(root, 'dist/weapp');
  const { subPackages }: { subPackages: readonly { root: string }[] } = JSON.parse(
    readFileSync(join(weapp, 'app.json'), 'utf8'),
  );
  const packages = subPackages.reduce((sum, { root: folder }) => sum + bytesUnder(join(weapp, folder)), 0);
  return {
    title: 'Sizes',
    rows: [
      ...bundles.map((name): [string, string] => {
        const bundle = readFileSync(join(functions, name));
        return [`function ${name}`, `${kib(bundle.length)} (${kib(gzipSync(bundle).length)} gzipped)`];
      }),
      ['mini-program, main package', kib(bytesUnder(weapp) - packages)],
      ['mini-program, sub-packages', kib(packages)],
    ],
  };
};
