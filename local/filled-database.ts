import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { type DataFolder, DataFolderRefused } from './data-folder';
import { openDatabase } from './database/database';
import type { EngineName } from './database/engines';
import { type FaultProxy, openFaultProxy } from './database/fault-proxy';
import { createTable, openStream, tableExists } from './database/table';
import type { TablePlan } from './template/table-plan';

export interface FilledDatabase {
  readonly engine: EngineName;
  /** The engine itself, past every fault. */
  readonly client: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly streamArn: string;
  /** What the functions are given. */
  readonly endpoint: string;
  /** In front of the functions' calls, when asked for. */
  readonly faults: FaultProxy | undefined;
  readonly close: () => Promise<void>;
}

export interface Filling {
  readonly folder: DataFolder;
  readonly engine: EngineName | undefined;
  readonly withFaults: boolean;
  readonly plan: TablePlan;
  /** Tells one filling from another. */
  readonly version: string;
  readonly fill: (client: DynamoDBClient, endpoint: string) => Promise<void>;
}

/**
 * Opens the database; an empty one gets its table and its data first, and its stream after that.
 * @throws DataFolderRefused when the folder was filled by another version
 */
export async function openFilledDatabase(filling: Filling): Promise<FilledDatabase> {
  const { folder, plan, version } = filling;
  const before = folder.state.seeded;
  // A filling that was broken off is no filling.
  if (before === undefined) folder.clear();
  else if (before !== version) {
    throw new DataFolderRefused(
      'The stored data was made by another version of the demo data or of the table. Start over with: npm start -- --fresh',
    );
  }
  const database = await openDatabase({ dataDir: folder.databaseDir, engine: filling.engine });
  const settings = {
    endpoint: database.endpoint,
    region: 'cn-northwest-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const client = new DynamoDBClient(settings);
  const streams = new DynamoDBStreamsClient(settings);
  const faults = filling.withFaults ? await openFaultProxy(database.endpoint) : undefined;
  const close = async () => {
    client.destroy();
    streams.destroy();
    await faults?.close();
    await database.close();
  };
  try {
    if (!(await tableExists(client, plan))) {
      await createTable(client, plan);
      await filling.fill(client, database.endpoint);
      folder.keep({ seeded: version });
    }
    const streamArn = await openStream(client, plan);
    const endpoint = faults?.endpoint ?? database.endpoint;
    return { engine: database.name, client, streams, streamArn, endpoint, faults, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}
