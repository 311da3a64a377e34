/** A chunk as one transaction: each row of the table at most once. */
import { eventRow } from '../kernel/event-row';
import { householdKey } from '../platform/keys/households';
import { importKeys, staffEntryKey } from '../platform/keys/imports';
import { shardOf } from '../platform/keys/indexes';
import { placeKeys, residencyKeys } from '../platform/keys/people';
import type { Row, Table, Write } from '../platform/table';
import type { Chunk, CommitChunk } from './chunk';
import { reportExpiry } from './import-rows.dynamo';
import type { TreeNode } from './place-tree';
import type { Contact, PlannedWrite } from './plan';

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

/** All that a chunk does to one node. */
interface NodeWork {
  readonly node?: Of<'node'>;
  readonly contact?: { readonly was: Contact | undefined; readonly now: Contact };
}

const nodeFields = ({ id, name, path, code, communityName, gridName }: TreeNode): Row => ({
  id,
  name,
  path,
  code,
  communityName,
  gridName,
});

const nodeWrites = (id: string, { node, contact }: NodeWork): Write[] => {
  const published = contact === undefined ? {} : { contact: contact.now };
  if (node?.isNew) {
    const fields = { ...nodeFields(node.node), kind: node.kind };
    return [
      { put: { ...placeKeys(id).place, ...fields, ...published }, when: [{ absent: 'pk' }] },
      { put: { ...placeKeys(node.node.parentId).child(id), ...fields }, when: [{ absent: 'pk' }] },
    ];
  }
  const named = node === undefined ? {} : nodeFields(node.node);
  const was = contact === undefined ? undefined : (contact.was ?? 'none');
  const place: Write = {
    update: placeKeys(id).place,
    // A card that was taken down and is told anew is shown again.
    change: { set: { ...named, ...published }, ...(contact === undefined ? {} : { remove: ['cardDown'] }) },
    when: [
      { present: 'pk' },
      ...(was === undefined ? [] : was === 'none' ? [{ absent: 'contact' }] : [{ is: ['contact', was] as const }]),
    ],
  };
  if (node === undefined) return [place];
  return [
    place,
    { update: placeKeys(node.node.parentId).child(id), change: { set: named }, when: [{ present: 'pk' }] },
  ];
};

const withNode = (known: NodeWork | undefined, write: Of<'node'>): NodeWork => ({
  ...known,
  node: { ...write, isNew: write.isNew || known?.node?.isNew === true },
});
const withContact = (known: NodeWork | undefined, write: Of<'contact'>): NodeWork => ({
  ...known,
  contact: { was: known?.contact === undefined ? write.was : known.contact.was, now: write.contact },
});

/** What several rows say of one node becomes one write. */
const placeWrites = (writes: readonly PlannedWrite[]): Write[] => {
  const work = new Map<string, NodeWork>();
  for (const write of writes) {
    if (write.what === 'node') work.set(write.node.id, withNode(work.get(write.node.id), write));
    if (write.what === 'contact') work.set(write.gridId, withContact(work.get(write.gridId), write));
  }
  return [...work].flatMap(([id, todo]) => nodeWrites(id, todo));
};

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
    const { writes, matches, laidDown } = chunk;
    const outcome = await table.transact([
      progressWrite(chunk),
      ...reportWrites(chunk),
      ...writes.flatMap((write) => (write.what === 'household' ? [householdWrite(write)] : [])),
      ...writes.flatMap((write) => (write.what === 'staff' ? [staffWrite(write)] : [])),
      ...placeWrites(writes),
      ...matches.map((event) => ({
        put: { ...residencyKeys(event.residencyId).event(event.id), ...eventRow(event, shardOf(event.id)) },
      })),
      ...laidDown.map((event) => ({
        put: { ...placeKeys(event.placeId).event(event.id), ...eventRow(event, shardOf(event.id)) },
      })),
    ]);
    return outcome.ok;
  };
