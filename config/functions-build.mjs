/**
 * Builds each function of the cloud into one CommonJS bundle, dist/functions/<entry>.cjs. The same sources give the
 * same bytes. Source maps lie beside the bundles and are never packaged.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { functionEntries } from './function-entries.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** One file a function. */
export const entries = functionEntries(root);
/** Bytes. A larger bundle starts more slowly than people wait. */
const bundleLimit = 450 * 1024;
/** Nobody waits for these: each holds the reactions and due acts of every slice, or what makes a PDF. */
const unhurriedLimits = { stream: 600 * 1024, timers: 600 * 1024, printing: 1300 * 1024 };
const limitOf = (path) => unhurriedLimits[basename(path, '.cjs')] ?? bundleLimit;

const sheetFont = 'node_modules/@embedpdf/fonts-sc';
/** What a function reads at run time: beside the bundles, each in the package of its function and in no other. */
export const filesOf = {
  printing: {
    'fonts/NotoSansHans-Regular.otf': `${sheetFont}/fonts/NotoSansHans-Regular.otf`,
    'fonts/LICENSE': `${sheetFont}/LICENSE`,
  },
};
const metafile = '.build/functions-meta.json';
const outdir = 'dist/functions';

/** Sources that serve this machine or the tests, and must never reach the cloud. */
const foreign = /^(local|client|e2e|bench)\/|(^|\/)testkit\/|\.test\.tsx?$/;

/**
 * Ways for a developer's machine to log in to AWS, 85 KB of every bundle. A function finds its credentials in the
 * environment, which the SDK asks first; the others stay out.
 */
const withoutDeveloperLogins = {
  name: 'without-developer-logins',
  setup: ({ onResolve, onLoad }) => {
    const filter = /^@aws-sdk\/credential-provider-(ini|login|process|sso|web-identity)$/;
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: "throw new Error('There are no AWS credentials in the environment');",
      loader: 'js',
    }));
  },
};

/** What of a metafile may not be deployed, one sentence each. */
export const faultsOf = (meta) =>
  Object.entries(meta.outputs)
    .filter(([path]) => path.endsWith('.cjs'))
    .flatMap(([path, { bytes, inputs }]) => [
      ...Object.keys(inputs)
        .filter((input) => foreign.test(input))
        .map((input) => `${path} contains ${input}, which is not for the cloud`),
      ...(bytes > limitOf(path) ? [`${path} is ${bytes} bytes, the limit is ${limitOf(path)}`] : []),
    ]);

/** Whole or not at all: a reader never meets half a bundle. */
const writeWhole = async (path, contents) => {
  const half = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(half, contents);
  await rename(half, path);
};

const layFiles = () =>
  Promise.all(
    Object.values(filesOf)
      .flatMap((files) => Object.entries(files))
      .map(async ([to, from]) => writeWhole(join(root, outdir, to), await readFile(join(root, from)))),
  );

const removeStrangers = async () => {
  const known = new Set(entries.flatMap((entry) => [`${entry}.cjs`, `${entry}.cjs.map`]));
  const found = await readdir(join(root, outdir));
  await Promise.all(
    found.filter((name) => /\.cjs(\.map)?$/.test(name) && !known.has(name)).map((name) => rm(join(root, outdir, name))),
  );
};

/** Builds all entries and returns the metafile. Throws when a source does not compile or a bundle may not be deployed. */
export const buildFunctions = async () => {
  const { metafile: meta, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => `functions/entry/${entry}.ts`),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    // The AWS SDK's ES modules shake; its CommonJS build would add 200 KB and half the start-up time again.
    mainFields: ['module', 'main'],
    // Short names halve the bundle (725 to 413 KB around the SDK); the source map turns a stack trace back.
    minify: true,
    plugins: [withoutDeveloperLogins],
    // A bundle has no address as a module; pdfkit makes one of it at its start, for a colour profile that is never asked for.
    define: { 'import.meta.url': '"file:///var/task/"' },
    legalComments: 'none',
    charset: 'utf8',
    sourcemap: 'external',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  await writeWhole(join(root, metafile), JSON.stringify(meta));
  const faults = faultsOf(meta);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await Promise.all(outputFiles.map(({ path, contents }) => writeWhole(path, contents)));
  await layFiles();
  await removeStrangers();
  return meta;
};

const print = (meta) => {
  for (const entry of entries) {
    const { bytes } = meta.outputs[`${outdir}/${entry}.cjs`];
    console.log(`${entry.padEnd(8)} ${(bytes / 1024).toFixed(0).padStart(4)} KB`);
  }
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    print(await buildFunctions());
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
