import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmStart } from '../e2e/cloud/npm-start';
import { type Figures, timed } from './figures';

/** From `npm start` to its greeting, when everything is built: with an empty data folder, and with a filled one. */
export const start = async (): Promise<Figures> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'linli-bench-start-'));
  const once = () =>
    timed(async () => {
      running = await npmStart(dataDir);
    });
  let running: Awaited<ReturnType<typeof npmStart>> | undefined;
  try {
    const rows: [string, string][] = [];
    for (const what of ['first, the demo is filled in', 'second']) {
      const ms = await once();
      rows.push([what, `${(ms / 1000).toFixed(2)} s`]);
      await running?.ctrlC();
    }
    return { title: 'Starts of what is installed and built', rows };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};
