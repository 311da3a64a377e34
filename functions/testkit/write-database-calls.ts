import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callsDocument, countCalls } from './database-calls';
import { openTestEngine } from './test-table';

const write = async (): Promise<void> => {
  const engine = await openTestEngine();
  writeFileSync(join(__dirname, '../../docs/database-calls.md'), callsDocument(await countCalls(engine)));
  await engine.close();
};

void write();
