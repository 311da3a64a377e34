/** Rows that other people's work has left in the table before the test begins. */
import type { RoleGrant } from '../../shared/kernel/actor';
import type { HomePath, PlaceKind } from '../../shared/kernel/place';
import { leafOf, placeKinds } from '../../shared/kernel/place';
import type { PartialSettings } from '../../shared/kernel/settings';
import type { MessageTemplate } from '../../shared/notices/templates';
import type { Notice } from '../notices/notice';
import { holderRow } from '../platform/grants';
import { inboxKeys } from '../platform/keys/notices';
import { openidKey, personKeys, placeKeys, rootPlace } from '../platform/keys/people';
import type { Row } from '../platform/table';
import type { Death } from '../privacy/death';
import { deathRow } from '../privacy/death-store.dynamo';
import { idOf } from './fixed';
import { everyHome, nodeAbove } from './places';

export interface SomePerson {
  /** What the test calls him; his id follows from it. */
  readonly called: string;
  readonly grants?: readonly RoleGrant[];
  readonly messageGrants?: Partial<Record<MessageTemplate, number>>;
  readonly profile?: Row;
}

export const indexKeyOf = (plain: string): string => `index-of-${Buffer.from(plain).toString('base64url')}`;
export const openidOf = (called: string): string => `openid-of-${called}`;

export const personRows = ({ called, grants = [], messageGrants = {}, profile = {} }: SomePerson): Row[] => {
  const personId = idOf(called);
  const keys = personKeys(personId);
  const counts = Object.entries(messageGrants).map(([key, count]) => [`grants_${key}`, count]);
  return [
    { ...keys.profile, kind: 'person', personId, openid: openidOf(called), name: `王${called}`, ...profile },
    { ...keys.grants, kind: 'grants', grants },
    { ...keys.inbox, kind: 'inbox', unread: 0, ...Object.fromEntries(counts) },
    { ...openidKey(indexKeyOf(openidOf(called))), kind: 'openid', personId },
    ...grants.map((grant) => holderRow(personId, `王${called}`, grant)),
  ];
};

/** Whose death is on record: nothing lets him in, and he holds nothing. */
export const deceasedRows = (death: Death, called: string): Row[] => {
  const profile = { closedAt: death.recordedAt, deceased: true };
  const keys = personKeys(idOf(called));
  return [
    ...personRows({ called, profile })
      .filter(({ kind }) => kind !== 'grants')
      .map((row) => (row.sk === keys.inbox.sk ? { ...row, closedAt: death.recordedAt } : row)),
    deathRow(death),
  ];
};

export const settingsRow = (placeId: string, settings: PartialSettings): Row => ({
  ...placeKeys(placeId).settings,
  kind: 'settings',
  settings,
});

export const gridContact = {
  communityPhone: '0631-5550001',
  workerName: '赵网格',
  dutyPhone: '0631-5550002',
  dutyHours: '8:30-17:30',
  standInName: '钱替班',
  standInPhone: '0631-5550003',
};

const placeRowsOf = (path: HomePath, kind: PlaceKind): Row[] => {
  const at = nodeAbove(path, kind);
  const id = leafOf(at);
  const above = placeKinds[placeKinds.indexOf(kind) - 1];
  const parent = above === undefined ? rootPlace : path[above];
  const place = {
    id,
    kind,
    name: `地点${id}`,
    path: at,
    ...(kind === 'grid' || kind === 'building' ? { communityName: '试验社区', gridName: '第1网格' } : {}),
  };
  return [
    { ...placeKeys(id).place, ...place, ...(kind === 'grid' ? { contact: gridContact } : {}) },
    { ...placeKeys(parent).child(id), ...place },
  ];
};

/** Every node of the invented corner. */
export const placeRows = (): Row[] => {
  const rows = everyHome.flatMap((path) => placeKinds.flatMap((kind) => placeRowsOf(path, kind)));
  return [...new Map(rows.map((row) => [`${row.pk} ${row.sk}`, row])).values()];
};

export const noticeRow = (notice: Notice): Row => ({
  ...inboxKeys(notice.personId).notice(notice.id),
  kind: 'notice',
  ...notice,
});
