import { type PlacePath, placeKindOf } from '../../../shared/kernel/place';

/** Generic indexes: a queue row carries one scope key per level of the org tree and one sort key for all of them. */
export const indexes = {
  district: { name: 'byDistrict', pk: 'scopeDistrict', sk: 'scopeSort' },
  street: { name: 'byStreet', pk: 'scopeStreet', sk: 'scopeSort' },
  community: { name: 'byCommunity', pk: 'scopeCommunity', sk: 'scopeSort' },
  grid: { name: 'byGrid', pk: 'scopeGrid', sk: 'scopeSort' },
  owner: { name: 'byOwner', pk: 'ownerKey', sk: 'ownerSort' },
  due: { name: 'due', pk: 'dueShard', sk: 'dueAt' },
  pending: { name: 'pending', pk: 'pendingShard', sk: 'pendingAt' },
} as const;

/** Scope keys of a row that queues under `what`, one per level; a row that no longer queues anywhere drops them all. */
export const scopesOf = (what: string, place: PlacePath, sort: string) => ({
  scopeDistrict: `${what}#${place.district}`,
  ...(place.street === undefined ? {} : { scopeStreet: `${what}#${place.street}` }),
  ...(place.community === undefined ? {} : { scopeCommunity: `${what}#${place.community}` }),
  ...(place.grid === undefined ? {} : { scopeGrid: `${what}#${place.grid}` }),
  scopeSort: sort,
});

/** Where the rows are that somebody or something owns: `ownerKey` is what they bear. */
export const ownedBy = (ownerKey: string) => ({ index: indexes.owner, pk: ownerKey });

/** By which a row is found from the person whose it is. Without them he leads to it no more. */
export const ownerAttributes = ['ownerKey', 'ownerSort'] as const;

/** By which the timers find a row. */
export const dueAttributes = ['dueShard', 'dueAt'] as const;

/** By which a row stands in queues. */
export const scopeAttributes = ['scopeDistrict', 'scopeStreet', 'scopeCommunity', 'scopeGrid', 'scopeSort'] as const;

const shardCount = 4;
export const shards: readonly string[] = Array.from({ length: shardCount }, (_, shard) => String(shard));

/** Jobs outside the numbered shards of the due index, a shard a kind: functions of their own work on them. */
export const jobShards = { imports: 'imports', documents: 'documents' } as const;

/** Spreads rows evenly over the shards by the last character of a ULID, which is random. */
export const shardOf = (id: string): string => String(id.charCodeAt(id.length - 1) % shardCount);

/** The index that lists by the node's level. Nothing queues by building; a grid is the finest queue. */
export const scopeIndexOf = (placeId: string) => {
  const kind = placeKindOf(placeId);
  return indexes[kind === 'building' ? 'grid' : kind];
};
