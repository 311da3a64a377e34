import { commitChunkOn } from '../imports/chunk-writes.dynamo';
import { importWorkOn } from '../imports/import-work.dynamo';
import { registersOn } from '../imports/registers.dynamo';
import { fileDigest, readSheet } from '../imports/rows.file';
import { workDueImports } from '../imports/work-due-imports.dynamo';
import { systemClock } from '../platform/clock';
import { readTableEnv, readVaultEnv } from '../platform/env';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { openVault } from '../platform/vault';

const env = { ...readTableEnv(), ...readVaultEnv() };
const table = openTable(env.TABLE_NAME);

const work = workDueImports({
  work: importWorkOn(table),
  registers: registersOn(table),
  commit: commitChunkOn(table),
  vault: openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET }),
  ids: systemIds,
  clock: systemClock,
  readSheet,
  digestOf: fileDigest,
});

/** Each minute: imports that staff have set going get on, row by row. */
export const handler = (): Promise<void> => work(systemClock.now());
