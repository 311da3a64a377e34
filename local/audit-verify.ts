/**
 * npm run audit:verify [-- tenant:seq:hash …]
 *
 * Proves the audit chains of a table whole, or names the first broken link of each. The table is that of the local cloud in
 * DATA_DIR while it is stopped; or, with TABLE_NAME, the one that the environment's AWS settings lead to
 * (AWS_ENDPOINT_URL_DYNAMODB where it is not AWS itself). Heads that an earlier run printed may be given: a chain that was made
 * anew since then, however well, does not pass through them.
 */
import { auditReport } from './audit/audit-report';
import { readKnownHead, reportWords } from './audit/audit-words';
import { openTableOf } from './opened-table';

const main = async (words: readonly string[]): Promise<number> => {
  const known = words.map((word) => {
    const head = readKnownHead(word);
    if (head === undefined) throw new Error(`${word} is no head of a chain, such as s371002001:812:3fJ9…`);
    return head;
  });
  const opened = await openTableOf(process.env.TABLE_NAME);
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
