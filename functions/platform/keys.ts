/** Every key of the table is born here. The access patterns in the README are a reading of this file. */

import { type PlacePath, placeKindOf } from '../../shared/kernel/place';
import type { WishState } from '../../shared/wishes/wish';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

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

export const personKeys = (personId: string) => {
  const pk = `PERSON#${personId}`;
  return {
    profile: { pk, sk: 'PROFILE' },
    grants: { pk, sk: 'GRANTS' },
    inbox: { pk, sk: 'INBOX' },
    ledgerEntry: (entryId: string) => ({ pk: `LEDGER#${personId}`, sk: entryId }),
    remembered: (idempotencyKey: string) => ({ pk: `REMEMBERED#${personId}`, sk: idempotencyKey }),
  } as const;
};

export const openidKey = (openidIndex: string): Key => ({ pk: `OPENID#${openidIndex}`, sk: 'PERSON' });

export const placeKeys = (placeId: string) => {
  const pk = `PLACE#${placeId}`;
  return {
    place: { pk, sk: 'PLACE' },
    settings: { pk, sk: 'SETTINGS' },
    child: (childId: string) => ({ pk, sk: `CHILD#${childId}` }),
    holder: (role: string, personId: string) => ({ pk, sk: `HOLDER#${role}#${personId}` }),
  } as const;
};

export const childPrefix = 'CHILD#';
export const holderPrefix = (role: string): string => `HOLDER#${role}#`;
/** The parent of the districts. */
export const rootPlace = 'root';

export const wishKeys = (wishId: string) => {
  const pk = `WISH#${wishId}`;
  return {
    wish: { pk, sk: 'WISH' },
    claim: (memberId: string) => ({ pk, sk: `CLAIM#${memberId}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    note: (eventId: string) => ({ pk, sk: `NOTE#${eventId}` }),
    confirmTimer: { pk, sk: 'TIMER#CONFIRM' },
  } as const;
};

export const spokenNumberKey = (number: string): Key => ({ pk: `NUMBER#${number}`, sk: 'NUMBER' });

export const residencyKeys = (residencyId: string) => {
  const pk = `RESIDENCY#${residencyId}`;
  return {
    residency: { pk, sk: 'RESIDENCY' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    note: (eventId: string) => ({ pk, sk: `NOTE#${eventId}` }),
  } as const;
};

export const inboxKeys = (personId: string) => {
  const pk = `INBOX#${personId}`;
  return {
    notice: (noticeId: string) => ({ pk, sk: `NOTICE#${noticeId}` }),
  } as const;
};
export const noticePrefix = 'NOTICE#';

/** Scope keys of a row that queues under `what`, one per level; a row that no longer queues anywhere drops them all. */
export const scopesOf = (what: string, place: PlacePath, sort: string) => ({
  scopeDistrict: `${what}#${place.district}`,
  ...(place.street === undefined ? {} : { scopeStreet: `${what}#${place.street}` }),
  ...(place.community === undefined ? {} : { scopeCommunity: `${what}#${place.community}` }),
  ...(place.grid === undefined ? {} : { scopeGrid: `${what}#${place.grid}` }),
  scopeSort: sort,
});

export const wishScope = (state: WishState): string => `WISH#${state}`;
export const residencyScope = 'RESIDENCY#pending';
export const ownWishes = (personId: string): string => `WISH#${personId}`;
export const ownClaims = (personId: string): string => `CLAIM#${personId}`;

const shardCount = 4;
export const shards: readonly string[] = Array.from({ length: shardCount }, (_, shard) => String(shard));

/** Spreads rows evenly over the shards by the last character of a ULID, which is random. */
export const shardOf = (id: string): string => String(id.charCodeAt(id.length - 1) % shardCount);

/** The index that lists by the node's level. Nothing queues by building; a grid is the finest queue. */
export const scopeIndexOf = (placeId: string) => {
  const kind = placeKindOf(placeId);
  return indexes[kind === 'building' ? 'grid' : kind];
};
