/**
 * npm run audit:verify [-- tenant:seq:hash …]
 *
 * Proves the audit chains of a table whole, or names the first broken link of each. The table is that of the local cloud in
 * DATA_DIR while it is stopped; or, with TABLE_NAME, the one that the environment's AWS settings lead to
 * (AWS_ENDPOINT_URL_DYNAMODB where it is not AWS itself). Heads that an earlier run printed may be given: a chain that was made
 * anew since then, however well, does not pass through them.
 */
import { resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { auditReport } from './audit/audit-report';
import { readKnownHead, reportWords } from './audit/audit-words';
import { openDataFolder } from './data-folder';
import { openDatabase } from './database/database';

const localTable = 'linli-dev';

interface Opened {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly close: () => Promise<void>;
}

const openStopped = async (dataDir: string): Promise<Opened> => {
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

const openNamed = (tableName: string): Opened => {
  const client = new DynamoDBClient({});
  return { client, tableName, close: async () => client.destroy() };
};

const main = async (words: readonly string[]): Promise<number> => {
  const known = words.map((word) => {
    const head = readKnownHead(word);
    if (head === undefined) throw new Error(`${word} is no head of a chain, such as s371002001:812:3fJ9…`);
    return head;
  });
  const { TABLE_NAME, DATA_DIR } = process.env;
  const opened = TABLE_NAME ? openNamed(TABLE_NAME) : await openStopped(resolve(__dirname, '..', DATA_DIR || '.data'));
  try {
    const report = await auditReport(opened.client, opened.tableName, known);
    console.log(reportWords(report));
    return report.whole ? 0 : 1;
  } finally {
    await opened.close();
  }
};

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 2;
  },
);
