/** `npm run bench`: prints every figure that this project gives, and writes it to docs/figures.md. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { announcements } from './announcements';
import { type Figures, table } from './figures';
import { imports } from './imports';
import { requests } from './requests';
import { sizes } from './sizes';
import { start } from './start';
import { wall } from './wall';

const root = join(__dirname, '..');

const machine = (): string =>
  `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`;

const main = async (): Promise<void> => {
  const parts: string[] = [];
  const show = (figures: Figures): void => {
    parts.push(table(figures));
    console.log(table(figures));
  };
  show(sizes(root));
  show(await wall(root));
  show(await announcements());
  show(await requests());
  show(await imports());
  show(await start());
  const head = `# Figures\n\nPrinted by \`npm run bench\` on ${machine()}. Absolute times are this machine's; ratios come from one run.\n`;
  writeFileSync(join(root, 'docs/figures.md'), `${head}\n${parts.join('\n')}`);
};

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
