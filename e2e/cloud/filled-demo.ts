/** The demo, laid down once for all tests of a run: each opens a copy of its own, which is cheaper than laying it down anew. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Cloud, startCloud } from '../../local/cloud';
import type { CloudWish, Demo } from '../../local/cloud-wish';
import { openDatabase } from '../../local/database/database';
import type { Item } from '../../local/database/table';
import { createDemo } from '../../local/demo-data';

const root = join(__dirname, '../..');
/** Where the run's processes find it. */
const [folderName, engineName] = ['FILLED_DEMO_FOLDER', 'FILLED_DEMO_ENGINE'] as const;
const memory = '/dev/shm';

const openDemo = (wish: Partial<CloudWish>): Promise<Cloud> =>
  startCloud({ root, port: 0, stage: 'dev', ticking: false, ...wish, demo: wish.demo ?? createDemo(root) });

/** Before the first test. */
export const fillDemo = async (): Promise<void> => {
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'linli-demo-'));
  const cloud = await openDemo({ dataDir: join(folder, 'filled') });
  await cloud.close();
  process.env[folderName] = folder;
  process.env[engineName] = cloud.engine;
};

/** After the last. */
export const dropDemo = (): void => {
  const folder = process.env[folderName];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
};

/** Every item of the laid-down demo, to be written into another engine as it is. */
const itemsOf = async (dataDir: string, TableName: string): Promise<readonly Item[]> => {
  const { endpoint, close } = await openDatabase({ dataDir: join(dataDir, 'database') });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'cn-northwest-1', credentials });
  const found: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName }))
    found.push(...Items.map((item) => unmarshall(item)));
  client.destroy();
  await close();
  return found;
};

interface DemoCopy {
  readonly dataDir: string;
  readonly drop: () => void;
}

const copyIn = (folder: string): DemoCopy => {
  const dataDir = mkdtempSync(join(folder, 'copy-'));
  cpSync(join(folder, 'filled'), dataDir, { recursive: true });
  return { dataDir, drop: () => rmSync(dataDir, { recursive: true, force: true }) };
};

/** The demo for another engine: the laid-down rows instead of the laying down. */
const copiedFrom = (dataDir: string): Demo => ({
  ...createDemo(root),
  seed: async ({ tableName, write }) => write(await itemsOf(dataDir, tableName)),
});

/** A cloud with a copy of the demo; where none was laid down, it lays down its own. */
export const openCopy = async (wish: Partial<CloudWish>): Promise<Cloud> => {
  const folder = process.env[folderName];
  if (folder === undefined) return openDemo(wish);
  const { dataDir, drop } = copyIn(folder);
  const isSameEngine = wish.engine === undefined || wish.engine === process.env[engineName];
  const cloud = await openDemo({ ...wish, ...(isSameEngine ? { dataDir } : { demo: copiedFrom(dataDir) }) });
  const close = async () => {
    await cloud.close();
    drop();
  };
  return { ...cloud, close };
};
