import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { leafOf, placeKindOf, placePathSchema } from '../../shared/kernel/place';
import { defaultSettings } from '../../shared/kernel/settings';
import { digestRoleAt } from '../../shared/notices/digest-role';
import { scopeIndexOf, shardOf } from '../platform/keys/indexes';
import { membershipScope } from '../platform/keys/memberships';
import { digestTimerKey, unreachableScope } from '../platform/keys/notices';
import { personKeys, placeKeys, residencyScope } from '../platform/keys/people';
import { reportScope } from '../platform/keys/reports';
import { suggestionScope } from '../platform/keys/suggestions';
import { referralScope, wishScope } from '../platform/keys/wishes';
import { readSettingsAt } from '../platform/settings';
import type { Row, Table } from '../platform/table';
import type { WaitingThing } from './digest';
import type { DigestStore } from './digest-store';

const placeRow = z.object({ path: placePathSchema });
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
/** A digest counts, it does not list. */
const mostCounted = 100;

const rowsAt = async (table: Table, what: string, placeId: string): Promise<readonly Row[]> => {
  const spec = { index: scopeIndexOf(placeId), pk: `${what}#${placeId}`, limit: mostCounted };
  return (await table.query(spec)).rows;
};

const answeredRow = z.object({
  handledAt: placePathSchema,
  dueAt: z.optional(z.string()),
  /** Nobody answers what he said himself or for another, or what is said of his own words. */
  authorId: z.optional(z.string()),
  filedBy: z.optional(z.string()),
  reporterId: z.optional(z.string()),
  issuedBy: z.optional(z.string()),
});

/** A street's queue also lists what its communities answer: that is not counted here. */
const answersAt = async (
  table: Table,
  waitsAs: 'suggestions' | 'reports',
  what: string,
  placeId: string,
): Promise<readonly WaitingThing[]> => {
  const things: WaitingThing[] = [];
  let startAfter: Row | undefined;
  do {
    const spec = { index: scopeIndexOf(placeId), pk: `${what}#${placeId}`, limit: mostCounted };
    const page = await table.query({ ...spec, ...(startAfter ? { startAfter } : {}) });
    for (const row of page.rows) {
      const { handledAt, dueAt, authorId, filedBy, reporterId, issuedBy } = answeredRow.parse(row);
      const notFor = [authorId, filedBy, reporterId, issuedBy].filter((id) => id !== undefined);
      if (leafOf(handledAt) === placeId) things.push({ waitsAs, dueAt, notFor });
    }
    startAfter = page.next;
  } while (startAfter !== undefined && things.length < mostCounted);
  return things.slice(0, mostCounted);
};

/** What its own residents and members wait for. */
const communityWork = async (table: Table, placeId: string): Promise<readonly WaitingThing[]> => {
  const met = await rowsAt(table, wishScope('delivered'), placeId);
  const referred = await rowsAt(table, referralScope, placeId);
  const each = (waitsAs: WaitingThing['waitsAs'], rows: readonly Row[]) => rows.map((): WaitingThing => ({ waitsAs }));
  return [
    ...each('toReview', await rowsAt(table, wishScope('submitted'), placeId)),
    ...each(
      'toCall',
      [...met, ...referred].filter(({ toCall }) => toCall === true),
    ),
    ...each('residencies', await rowsAt(table, residencyScope, placeId)),
    ...each('memberships', await rowsAt(table, membershipScope('applied'), placeId)),
    ...each('peopleToCall', await rowsAt(table, unreachableScope, placeId)),
  ];
};

/** Complaints are answered by the street and the district alone. */
const complaintsAt = async (table: Table, placeId: string): Promise<readonly WaitingThing[]> => [
  ...(await answersAt(table, 'suggestions', suggestionScope('received'), placeId)),
  ...(await answersAt(table, 'suggestions', suggestionScope('reopened'), placeId)),
];

export const digestStoreOn = (table: Table): DigestStore => ({
  isArmed: async (placeId) => (await table.get([digestTimerKey(placeId)]))[0] !== undefined,
  digestTimeAt: async (placeId) => {
    const [place] = await table.get([placeKeys(placeId).place]);
    if (place === undefined) return defaultSettings.digestTime;
    return (await readSettingsAt(table, placeRow.parse(place).path)).digestTime;
  },
  arm: async (placeId, dueAt) => {
    const timer = { kind: 'timer', act: 'digestStaff', subjectId: placeId, dueShard: shardOf(placeId), dueAt };
    await table.transact([{ put: { ...digestTimerKey(placeId), ...timer } }]);
  },
  nodesOf: async (personId) => {
    const [row] = await table.get([personKeys(personId).grants]);
    const grants = row === undefined ? [] : grantsRow.parse(row).grants;
    const served = grants.filter(({ role, at }) => role === digestRoleAt(leafOf(at)));
    return [...new Set(served.map(({ at }) => leafOf(at)))];
  },
  workAt: async (placeId) => [
    ...(await (placeKindOf(placeId) === 'community' ? communityWork : complaintsAt)(table, placeId)),
    ...(await answersAt(table, 'reports', reportScope('received'), placeId)),
  ],
});
