/** Everything that a table knows of its chains: each walked from end to end, and every event held against its link. */
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { readHead, readLinks, standingsOf } from '../../functions/audit/audit-reader.dynamo';
import type { Head } from '../../functions/audit/link';
import { verifyChain, type Walked } from '../../functions/audit/verify-chain';
import { sha256 } from '../../functions/platform/digests';
import { tableOn } from '../../functions/platform/open-table';
import type { Row } from '../../functions/platform/table';

export interface KnownHead extends Head {
  readonly tenant: string;
}

export interface ChainReport extends Walked {
  readonly tenant: string;
  readonly head: Head;
}

export interface AuditReport {
  readonly chains: readonly ChainReport[];
  readonly linked: number;
  /** Events whose link is still to be made: a moment ago, or held up. */
  readonly waiting: number;
  /** Events that are not as their links knew them, or that have none though they should: `pk/sk`. */
  readonly altered: readonly string[];
  readonly lost: readonly string[];
  readonly whole: boolean;
}

const digests = { hash: sha256 };
/** As many as one batch reads. */
const pageSize = 100;

async function* rowsOf(client: DynamoDBClient, tableName: string, kinds: readonly string[]): AsyncGenerator<Row[]> {
  const values = Object.fromEntries(kinds.map((kind, at) => [`:k${at}`, { S: kind }]));
  const scan = {
    TableName: tableName,
    Limit: pageSize,
    ConsistentRead: true,
    FilterExpression: `#kind IN (${Object.keys(values).join(', ')})`,
    ExpressionAttributeNames: { '#kind': 'kind' },
    ExpressionAttributeValues: values,
  };
  for await (const { Items = [] } of paginateScan({ client }, scan)) yield Items.map((item) => unmarshall(item));
}

const tenantIn = ({ pk }: Row): string => String(pk).replace(/^AUDIT#/, '');

/** Reads the whole table, a page at a time. A tool for an auditor: no function of the cloud may scan. */
export const auditReport = async (
  client: DynamoDBClient,
  tableName: string,
  known: readonly KnownHead[] = [],
): Promise<AuditReport> => {
  const table = tableOn(client, tableName);
  const tenants = new Set(known.map(({ tenant }) => tenant));
  const counts = { linked: 0, waits: 0 };
  const [altered, lost]: [string[], string[]] = [[], []];
  for await (const rows of rowsOf(client, tableName, ['event', 'auditHead', 'auditLink'])) {
    for (const row of rows) if (row.kind !== 'event') tenants.add(tenantIn(row));
    const events = rows.filter(({ kind }) => kind === 'event');
    for (const { row, standing } of await standingsOf(table, events, digests)) {
      const name = `${row.pk}/${row.sk}`;
      if (standing === 'linked' || standing === 'waits') counts[standing] += 1;
      else (standing === 'lost' ? lost : altered).push(name);
    }
  }
  const chains: ChainReport[] = [];
  for (const tenant of [...tenants].sort()) {
    const head = await readHead(table, tenant);
    const ends = known.filter((end) => end.tenant === tenant);
    const walked = await verifyChain({ tenant, head, known: ends }, readLinks(table, tenant), digests);
    chains.push({ tenant, head, ...walked });
  }
  const whole = altered.length + lost.length === 0 && chains.every(({ broken }) => broken === undefined);
  return { chains, linked: counts.linked, waiting: counts.waits, altered, lost, whole };
};
