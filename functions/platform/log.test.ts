/** What a fault brings along is not written down with it. */
import '../testkit/loud';
import '../testkit/quiet';
import { openTestEngine } from '../testkit/test-table';
import { logError } from './log';

const words = '盼一盏黄雀台灯';

describe('the log of a fault', () => {
  let lines: string[];
  let listening: jest.SpyInstance[];
  beforeEach(() => {
    lines = [];
    listening = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0),
    );
  });
  afterEach(() => {
    for (const spy of listening) spy.mockRestore();
  });

  const written = (fault: unknown): string => {
    logError('REACTION_FAULT', {}, fault);
    return lines.join('');
  };

  it('holds nothing of the rows of a call that the database refused', async () => {
    const engine = await openTestEngine();
    const { table } = await engine.fresh();
    const puts = Array.from({ length: 101 }, (_, index) => ({ put: { pk: 'A', sk: String(index), words } }));
    const fault = await table.transact(puts).catch((thrown: unknown) => thrown);
    await engine.close();
    const line = written(new Error('not yet erased: wishes', { cause: fault }));
    expect([line.includes('ValidationException'), line.includes(words)]).toEqual([true, false]);
  });

  it('holds nothing that hangs on it beside what it says, and tells where it came up', () => {
    const line = written(Object.assign(new Error('it broke'), { rows: [words] }));
    expect([line.includes('it broke'), line.includes('log.test'), line.includes(words)]).toEqual([true, true, false]);
  });
});
