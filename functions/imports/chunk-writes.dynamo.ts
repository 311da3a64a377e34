/** A chunk as one transaction: each row of the table at most once. */
import { eventRow } from '../kernel/event-row';
import { householdKey } from '../platform/keys/households';
import { importKeys, staffEntryKey } from '../platform/keys/imports';
import { shardOf } from '../platform/keys/indexes';
import { placeKeys, residencyKeys } from '../platform/keys/people';
import type { Table, Write } from '../platform/table';
import type { Chunk, CommitChunk } from './chunk';
import { reportExpiry } from './import-rows.dynamo';
import { placeWrites } from './place-writes.dynamo';
import type { PlannedWrite } from './plan';

type Of<What extends PlannedWrite['what']> = Extract<PlannedWrite, { what: What }>;

/** Whoever waits stays listed as waiting: the reaction to his match finds him, and finds him decided ever after. */
const householdWrite = ({ was, digest, sealed, place }: Of<'household'>): Write => ({
  update: householdKey(was.doorIndex, was.nameIndex),
  change: { set: { kind: 'householdPerson', digest, sealed, place } },
  when: [
    was.digest === undefined ? { absent: 'digest' } : { is: ['digest', was.digest] },
    was.waiting.length === 0 ? { absent: 'waiting' } : { is: ['waiting', was.waiting] },
  ],
});

const staffWrite = ({ phoneIndex, communityId, was, digest, sealed, gridIds, place }: Of<'staff'>): Write => ({
  put: { ...staffEntryKey(phoneIndex, communityId), kind: 'staffEntry', digest, sealed, gridIds, place },
  when: [was === undefined ? { absent: 'pk' } : { is: ['digest', was] }],
});

const reportWrites = ({ before, lines }: Chunk): Write[] => {
  const keys = importKeys(before.id);
  const { importKind, place } = before;
  const fields = { kind: 'importChunk', importKind, place, expiresAt: reportExpiry(before) };
  const refused = lines.filter(({ outcome }) => outcome === 'refused');
  return [
    { put: { ...keys.chunk(before.cursor), ...fields, lines } },
    ...(refused.length === 0 ? [] : [{ put: { ...keys.refusedChunk(before.cursor), ...fields, lines: refused } }]),
  ];
};

const progressWrite = ({ before, after }: Chunk): Write => ({
  update: importKeys(before.id).job,
  change: { set: { cursor: after.cursor, counts: after.counts }, remove: ['tries'] },
  when: [{ is: ['state', 'running'] }, { is: ['cursor', before.cursor] }],
});

export const commitChunkOn =
  (table: Table): CommitChunk =>
  async (chunk) => {
    const { writes, matches, places } = chunk;
    const outcome = await table.transact([
      progressWrite(chunk),
      ...reportWrites(chunk),
      ...writes.flatMap((write) => (write.what === 'household' ? [householdWrite(write)] : [])),
      ...writes.flatMap((write) => (write.what === 'staff' ? [staffWrite(write)] : [])),
      ...placeWrites(writes),
      ...matches.map((event) => ({
        put: { ...residencyKeys(event.residencyId).event(event.id), ...eventRow(event, shardOf(event.id)) },
      })),
      ...places.map((event) => ({
        put: { ...placeKeys(event.placeId).event(event.id), ...eventRow(event, shardOf(event.id)) },
      })),
    ]);
    return outcome.ok;
  };
