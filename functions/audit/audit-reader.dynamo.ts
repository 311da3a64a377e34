/** Reads chains and the events beside them for whoever verifies them. No function of the cloud does. */
import * as z from 'zod/mini';
import { auditKeys, linkPrefix } from '../platform/keys/audit';
import type { Key } from '../platform/keys/key';
import type { Row, Table } from '../platform/table';
import { headFrom } from './audit-store.dynamo';
import { auditedSchema, type Digests, eventHashOf, type Head, tenantOf } from './link';

export const readHead = async (table: Table, tenant: string): Promise<Head> =>
  headFrom((await table.get([auditKeys(tenant).head]))[0]);

/** The rows of a chain's links by their keys, without what the table keeps for itself. */
export async function* readLinks(table: Table, tenant: string): AsyncGenerator<unknown> {
  const { pk } = auditKeys(tenant).head;
  let startAfter: Row | undefined;
  do {
    const page = await table.query({ pk, prefix: linkPrefix, ...(startAfter ? { startAfter } : {}) });
    for (const { pk: _pk, sk: _sk, kind: _kind, ...link } of page.rows) yield link;
    startAfter = page.next;
  } while (startAfter !== undefined);
}

/** `waits`: its reactions are still to be done. `lost`: it should have a link. `altered`: it says other than its link knew. */
export type EventStanding = 'linked' | 'waits' | 'lost' | 'altered' | 'unreadable';

const markRow = z.object({ seq: z.number() });
const linkRow = z.object({ eventHash: z.string(), eventId: z.string() });

interface Sought {
  readonly row: Row;
  readonly event: z.infer<typeof auditedSchema> | undefined;
}

/** Rows by their keys, where there is a key; a batch may not name a key twice, so the others are not asked for. */
const getWhere = async (table: Table, keys: readonly (Key | undefined)[]): Promise<readonly (Row | undefined)[]> => {
  const asked = keys.filter((key) => key !== undefined);
  const found = new Map((await table.get(asked)).map((row, at) => [asked[at], row]));
  return keys.map((key) => (key === undefined ? undefined : found.get(key)));
};

const standingOf = (
  { row, event }: Sought,
  linkedRow: Row | undefined,
  digests: Pick<Digests, 'hash'>,
): EventStanding => {
  if (event === undefined) return 'unreadable';
  const link = linkRow.safeParse(linkedRow).data;
  if (link?.eventId !== event.id) return row.pendingShard === undefined ? 'lost' : 'waits';
  return link.eventHash === eventHashOf(row.event, digests) ? 'linked' : 'altered';
};

/** How each of these rows of events, at most a hundred, stands to its chain. */
export const standingsOf = async (
  table: Table,
  rows: readonly Row[],
  digests: Pick<Digests, 'hash'>,
): Promise<readonly { readonly row: Row; readonly standing: EventStanding }[]> => {
  const sought = rows.map((row): Sought => ({ row, event: auditedSchema.safeParse(row.event).data }));
  const keys = sought.map(({ event }) => (event === undefined ? undefined : auditKeys(tenantOf(event))));
  const marks = await getWhere(
    table,
    sought.map(({ event }, at) => event && keys[at]?.event(event.id)),
  );
  const seqs = marks.map((mark) => markRow.safeParse(mark).data?.seq);
  const links = await getWhere(
    table,
    seqs.map((seq, at) => (seq === undefined ? undefined : keys[at]?.link(seq))),
  );
  return sought.map((one, at) => ({ row: one.row, standing: standingOf(one, links[at], digests) }));
};
