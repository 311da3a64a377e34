import * as z from 'zod/mini';
import { TableBusy } from '../platform/busy';
import { auditKeys } from '../platform/keys/audit';
import type { Row, Table, Write } from '../platform/table';
import type { AuditStore } from './audit-store';
import { type Digests, type Head, type Link, linkAfter, noLinks } from './link';

const headRow = z.object({ seq: z.number(), hash: z.string() });

export const headFrom = (row: Row | undefined): Head => (row === undefined ? noLinks : headRow.parse(row));

/** The head moves on only from where this link joins: of two at once, one is refused and joins after the other. */
const writesOf = (link: Link): Write[] => {
  const keys = auditKeys(link.tenant);
  const { seq, hash, prev } = link;
  return [
    {
      put: { ...keys.head, kind: 'auditHead', seq, hash },
      when: [prev === noLinks.hash ? { absent: 'pk' } : { is: ['hash', prev] }],
    },
    { put: { ...keys.link(seq), kind: 'auditLink', ...link }, when: [{ absent: 'pk' }] },
    { put: { ...keys.event(link.eventId), kind: 'auditEvent', seq }, when: [{ absent: 'pk' }] },
  ];
};

/** In each round another's link has won, so this bounds patience, not correctness. */
const maxRounds = 24;

export const auditStoreOn = (table: Table, digests: Pick<Digests, 'hash'>): AuditStore => ({
  append: async (tenant, record) => {
    const keys = auditKeys(tenant);
    const [standing, linked] = await table.get([keys.head, keys.event(record.eventId)]);
    if (linked !== undefined) return 'had';
    let head = headFrom(standing);
    for (let round = 0; round < maxRounds; round += 1) {
      const outcome = await table.transact(writesOf(linkAfter(head, tenant, record, digests)));
      if (outcome.ok) return 'appended';
      if (outcome.refusedBy[2] === true) return 'had';
      head = headFrom(outcome.found[0]);
    }
    throw new TableBusy('the end of a chain found no room');
  },
});
