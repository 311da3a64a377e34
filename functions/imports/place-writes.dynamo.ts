/** What several rows say of one node becomes one write of it, and one of its line under its parent. */
import type { Clause } from '../platform/expression';
import { placeKeys } from '../platform/keys/people';
import type { Row, Write } from '../platform/table';
import type { TreeNode } from './place-tree';
import type { Contact, PlannedWrite } from './plan';

type Of<What extends PlannedWrite['what']> = Extract<PlannedWrite, { what: What }>;

/** All that a chunk does to one node. */
interface NodeWork {
  readonly node?: Of<'node'>;
  readonly contact?: { readonly was: Contact | undefined; readonly now: Contact };
  /** What a grid must be, that the chunk does not change, for a building of it to be written as it is. */
  readonly taken?: Pick<TreeNode, 'exclusive'>;
}

const nodeFields = ({ id, name, path, code, communityName, gridName, exclusive }: TreeNode): Row => ({
  id,
  name,
  path,
  code,
  communityName,
  gridName,
  exclusive,
});

/** Nobody has made anything else of it since it was read. */
const is = ({ exclusive }: Pick<TreeNode, 'exclusive'>): Clause =>
  exclusive ? { is: ['exclusive', true] } : { absent: 'exclusive' };

/** A card that was taken down and is told anew is shown again. */
const removals = ({ node, contact }: NodeWork): readonly string[] => [
  ...(node !== undefined && node.node.exclusive === undefined ? ['exclusive'] : []),
  ...(contact === undefined ? [] : ['cardDown']),
];

const conditions = ({ node, contact, taken }: NodeWork): readonly Clause[] => {
  const was = contact === undefined ? undefined : (contact.was ?? 'none');
  const stood = node?.kind === 'grid' ? node.was : taken;
  return [
    { present: 'pk' },
    ...(stood === undefined ? [] : [is(stood)]),
    ...(was === undefined ? [] : was === 'none' ? [{ absent: 'contact' }] : [{ is: ['contact', was] as const }]),
  ];
};

const nodeWrites = (id: string, work: NodeWork): Write[] => {
  const { node, contact } = work;
  const { place } = placeKeys(id);
  const when = conditions(work);
  if (node === undefined && contact === undefined) return [{ check: place, when }];
  const published = contact === undefined ? {} : { contact: contact.now };
  if (node !== undefined && node.was === undefined) {
    const fields = { ...nodeFields(node.node), kind: node.kind };
    return [
      { put: { ...place, ...fields, ...published }, when: [{ absent: 'pk' }] },
      { put: { ...placeKeys(node.node.parentId).child(id), ...fields }, when: [{ absent: 'pk' }] },
    ];
  }
  const named = node === undefined ? {} : nodeFields(node.node);
  const remove = removals(work);
  const update: Write = { update: place, change: { set: { ...named, ...published }, remove }, when };
  if (node === undefined) return [update];
  const line = { set: named, remove: removals({ node }) };
  return [update, { update: placeKeys(node.node.parentId).child(id), change: line, when: [{ present: 'pk' }] }];
};

const withNode = (known: NodeWork | undefined, write: Of<'node'>): NodeWork => ({
  ...known,
  node: { ...write, was: known?.node === undefined ? write.was : known.node.was },
});
const withContact = (known: NodeWork | undefined, write: Of<'contact'>): NodeWork => ({
  ...known,
  contact: { was: known?.contact === undefined ? write.was : known.contact.was, now: write.contact },
});

export const placeWrites = (writes: readonly PlannedWrite[]): Write[] => {
  const work = new Map<string, NodeWork>();
  for (const write of writes) {
    if (write.what === 'contact') work.set(write.gridId, withContact(work.get(write.gridId), write));
    if (write.what !== 'node') continue;
    const { node, kind } = write;
    work.set(node.id, withNode(work.get(node.id), write));
    if (kind !== 'building') continue;
    const { exclusive } = node;
    work.set(node.parentId, { ...work.get(node.parentId), taken: { exclusive } });
  }
  return [...work].flatMap(([id, todo]) => nodeWrites(id, todo));
};
