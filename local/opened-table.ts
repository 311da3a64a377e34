/**
 * The table that an operator's tool works on: that of the local cloud in DATA_DIR while it is stopped; or one by its name, to which the
 * environment's AWS settings lead (AWS_ENDPOINT_URL_DYNAMODB where it is not AWS itself).
 */
import { resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openDataFolder } from './data-folder';
import { openDatabase } from './database/database';

const localTable = 'linli-dev';

export interface OpenedTable {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly close: () => Promise<void>;
}

const openStopped = async (dataDir: string): Promise<OpenedTable> => {
  const folder = openDataFolder(dataDir);
  if (folder.state.seeded === undefined) {
    folder.close();
    throw new Error(
      `${dataDir} holds no data of a local cloud. Name another folder by DATA_DIR, or a table by TABLE_NAME.`,
    );
  }
  const database = await openDatabase({ dataDir: folder.databaseDir });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: database.endpoint, region: 'cn-northwest-1', credentials });
  const close = async () => {
    client.destroy();
    await database.close();
    folder.close();
  };
  return { client, tableName: localTable, close };
};

const openNamed = (tableName: string): OpenedTable => {
  const client = new DynamoDBClient({});
  return { client, tableName, close: async () => client.destroy() };
};

/** @param tableName absent: the stopped local cloud's */
export const openTableOf = async (tableName: string | undefined): Promise<OpenedTable> =>
  tableName ? openNamed(tableName) : openStopped(resolve(__dirname, '..', process.env.DATA_DIR || '.data'));
