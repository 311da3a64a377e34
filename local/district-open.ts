/**
 * npm run district:open -- --code 371002 --name 环翠区 --supervisor-phone 138… --supervisor-name 林振华 [--table linli-prod]
 *
 * Lays down a district and names who supervises it, by the number that his WeChat is bound to: the first thing to be done in an empty
 * table. Doing it again changes nothing; another number names another supervisor. The table is that of the local cloud in DATA_DIR while it
 * is stopped; or, with --table, the one that the environment's AWS settings lead to, with the functions' DATA_KEY_ID and INDEX_SECRET.
 */
import { systemClock } from '../functions/platform/clock';
import { systemIds } from '../functions/platform/ids';
import { tableOn } from '../functions/platform/open-table';
import { districtStoreOn } from '../functions/roles/district-store.dynamo';
import { openDistrict } from '../functions/roles/open-district';
import { openVaultOf } from './district/district-vault';
import { ArgumentRefused, outcomeWords, readDistrictWords } from './district/district-words';
import { openTableOf } from './opened-table';

const main = async (words: readonly string[]): Promise<void> => {
  const { wish, table } = readDistrictWords(words);
  const { client, tableName, close } = await openTableOf(table);
  try {
    const { vault, close: lock } = await openVaultOf(table);
    try {
      const districts = districtStoreOn(tableOn(client, tableName));
      const outcome = await openDistrict({ districts, vault, ids: systemIds, clock: systemClock })(wish);
      console.log(outcomeWords(wish, outcome));
    } finally {
      await lock();
    }
  } finally {
    await close();
  }
};

main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = fault instanceof ArgumentRefused ? 1 : 2;
});
