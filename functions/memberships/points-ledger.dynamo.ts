import * as z from 'zod/mini';
import { type PointsEntry, pointsEntrySchema } from '../../shared/memberships/points';
import { isClosed } from '../platform/closed-account';
import { completedByCheck, isCompletedBy } from '../platform/completed-wish';
import type { Cursors } from '../platform/cursor';
import { pointsKeys, pointsPrefix } from '../platform/keys/memberships';
import { personKeys } from '../platform/keys/people';
import { wishKeys } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import { readSettingsAt } from '../platform/settings';
import type { Table, Write } from '../platform/table';
import type { PointsLedger } from './count-points';
import type { PointsStore } from './get-my-points';

const sumRow = z.object({ points: z.number() });

const entryWrites = (memberId: string, entry: PointsEntry): Write[] => {
  const keys = pointsKeys(memberId);
  return [
    { put: { ...keys.entry(entry.id), kind: 'pointsEntry', ...entry }, when: [{ absent: 'pk' }] },
    { update: keys.sum, change: { set: { kind: 'pointsSum' }, add: { points: entry.points } } },
  ];
};

export const pointsLedgerOn = (table: Table): PointsLedger => ({
  settingsAt: (place) => readSettingsAt(table, place),
  isUnrecorded: async (memberId, { id, wishId }) => {
    const keys = [personKeys(memberId).profile, pointsKeys(memberId).entry(id), wishKeys(wishId).wish];
    const [profile, entry, wish] = await table.get(keys);
    return profile !== undefined && !isClosed(profile) && entry === undefined && isCompletedBy(wish, id);
  },
  record: async (memberId, entry) => {
    const isHere: Write = {
      check: personKeys(memberId).profile,
      when: [{ present: 'pk' }, { absent: 'closedAt' }],
    };
    const writes = [...entryWrites(memberId, entry), isHere, completedByCheck(entry.wishId, entry.id)];
    return (await table.transact(writes)).ok;
  },
  recorded: async (memberId, completionId, undoId) => {
    const keys = pointsKeys(memberId);
    const [earned, undone] = await table.get([keys.entry(completionId), keys.entry(undoId)]);
    return earned === undefined || undone !== undefined ? undefined : pointsEntrySchema.parse(earned);
  },
  takeBack: async (memberId, entry, completionId) => {
    const isThere: Write = { check: pointsKeys(memberId).entry(completionId), when: [{ present: 'pk' }] };
    return (await table.transact([...entryWrites(memberId, entry), isThere])).ok;
  },
});

export const pointsStoreOn = (table: Table, cursors: Cursors): PointsStore => ({
  settingsAt: (place) => readSettingsAt(table, place),
  sumOf: async (memberId) => {
    const [row] = await table.get([pointsKeys(memberId).sum]);
    return row === undefined ? 0 : sumRow.parse(row).points;
  },
  listOf: async (memberId, cursor) =>
    pageOn(table, cursors)(
      { pk: pointsKeys(memberId).sum.pk, prefix: pointsPrefix, newestFirst: true },
      cursor,
      (row) => pointsEntrySchema.parse(row),
    ),
});
