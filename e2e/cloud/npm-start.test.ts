import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Phone, phoneWith } from './api-client';
import { npmStart, processesOf, type Started } from './npm-start';
import { newWords } from './wish-words';

const residentAt = async ({ url }: Started): Promise<Phone> => {
  const answer = await fetch(`${url}/__local/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: 'resident-1' }),
  });
  const { code } = (await answer.json()) as { code: string };
  return phoneWith({ url }, code);
};

describe('a stranger who types npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'linli-start-'));
  const running: Started[] = [];
  const start = async (): Promise<Started> => {
    const started = await npmStart(dataDir);
    running.push(started);
    return started;
  };
  afterAll(async () => {
    for (const started of running) await started.ctrlC();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is told where it is and who can log in; Ctrl-C ends every process; the next start has what was filed', async () => {
    const first = await start();
    expect(first.said()).toContain('Who can log in');
    expect(first.said()).toContain('resident-1');
    const filed = await (await residentAt(first)).call('submitWish', { body: { words: newWords } });
    expect(filed.status).toBe(200);
    expect(processesOf(dataDir).length).toBeGreaterThan(0);
    await first.ctrlC();
    expect(processesOf(dataDir)).toEqual([]);

    const second = await start();
    const { body } = await (await residentAt(second)).call('listMyWishes');
    expect(body.items.map(({ id }: { id: string }) => id)).toContain(filed.body.id);
    await second.ctrlC();
    expect(processesOf(dataDir)).toEqual([]);
  }, 240_000);
});
