import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionPlan } from '../template/template';
import { createFunctionsHost, type FunctionsHost } from './functions-host';

const folder = mkdtempSync(join(tmpdir(), 'linli-host-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plan = (name: string): FunctionPlan => ({
  name,
  functionName: `linli-dev-${name}`,
  file: name,
  handler: 'handler',
  environment: { NAME: name },
  timeoutSeconds: 1,
  memoryMegabytes: 128,
});

let logged: string[] = [];
beforeEach(() => {
  logged = [];
});

function host(source: string, now = () => Date.parse('2027-02-08T00:00:00Z')): FunctionsHost {
  for (const name of ['first', 'second']) writeFileSync(join(folder, `${name}.cjs`), source);
  return createFunctionsHost({
    functions: [plan('first'), plan('second')],
    bundleOf: ({ file }) => join(folder, `${file}.cjs`),
    environmentOf: ({ environment }) => environment,
    now,
    log: (name, text) => void logged.push(`${name}: ${text}`),
  });
}

describe('the host of the functions', () => {
  test('each function sees its own environment and nothing of ours', async () => {
    const { invoke } = host(`
      const other = require('node:process');
      exports.handler = async () => [process.env.NAME, other.env.NAME, process.env.PATH ?? 'no path', process.version];`);
    expect(await invoke('first', {})).toEqual(['first', 'first', 'no path', process.version]);
    expect(await invoke('second', {})).toEqual(['second', 'second', 'no path', process.version]);
  });

  test('the present is the local clock, every other moment is itself', async () => {
    const { invoke } = host(`exports.handler = async () => [
      new Date().toISOString(), Date.now(), new Date(0).toISOString(), new Date(2026, 0, 2).getDate(),
      Date.parse('2026-01-01T00:00:00Z'), Date.UTC(2026, 0), new Date() instanceof Date, typeof Date()];`);
    const then = '2027-02-08T00:00:00.000Z';
    const newYear = Date.parse('2026-01-01T00:00:00Z');
    const epoch = '1970-01-01T00:00:00.000Z';
    expect(await invoke('first', {})).toEqual([then, Date.parse(then), epoch, 2, newYear, newYear, true, 'string']);
  });

  test('a class that extends Date lives in the same present', async () => {
    const { invoke } = host(`class Day extends Date { day() { return this.getUTCDate(); } }
      exports.handler = async () => new Day().day();`);
    expect(await invoke('first', {})).toBe(8);
  });

  test('memory lasts from call to call until a restart', async () => {
    const { invoke, restart } = host('let calls = 0; exports.handler = async () => ++calls;');
    expect([await invoke('first', {}), await invoke('first', {})]).toEqual([1, 2]);
    restart('first');
    expect(await invoke('first', {})).toBe(1);
  });

  test('a handler that takes longer than its function may is given up', async () => {
    const { invoke } = host('exports.handler = () => new Promise(() => {});');
    await expect(invoke('first', {})).rejects.toMatchObject({ name: 'TimedOut' });
  });

  test('what a function says goes to its log and not to our terminal', async () => {
    const { invoke } = host("exports.handler = async () => { console.log('hello'); process.stdout.write('there'); };");
    await invoke('second', {});
    expect(logged).toEqual(['second: hello\n', 'second: there']);
  });

  test('a bundle may import a module of Node when it needs it', async () => {
    const { invoke } = host("exports.handler = async () => (await import('node:path')).posix.join('a', 'b');");
    expect(await invoke('first', {})).toBe('a/b');
  });

  test('what a handler throws reaches the caller', async () => {
    const { invoke } = host("exports.handler = async () => { throw new TypeError('broken'); };");
    await expect(invoke('first', {})).rejects.toThrow('broken');
  });
});
