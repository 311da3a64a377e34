/** Fills an empty table with the demo. The table's stream is off meanwhile: reactions are driven here, at the time of each event. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { announcementStoreOn } from '../../functions/announcements/announcement-store.dynamo';
import { appendAudit } from '../../functions/audit/append-audit';
import { auditStoreOn } from '../../functions/audit/audit-store.dynamo';
import type { Vault } from '../../functions/kernel/ports';
import { countService } from '../../functions/memberships/count-service';
import { serviceCounterOn } from '../../functions/memberships/service-counter.dynamo';
import { announceEvent } from '../../functions/notices/announce-event';
import { noticeStoreOn } from '../../functions/notices/notice-store.dynamo';
import { unreachableStoreOn } from '../../functions/notices/unreachable-store.dynamo';
import { settleUnreachable, watchUnreachable } from '../../functions/notices/watch-unreachable';
import type { Residency } from '../../functions/people/residency';
import { residencyRow } from '../../functions/people/residency-rows.dynamo';
import { signedCursors } from '../../functions/platform/cursor';
import { digestsWith } from '../../functions/platform/digests';
import { driveEvent } from '../../functions/platform/drive-events';
import { holderRow } from '../../functions/platform/grants';
import { indexes, shards } from '../../functions/platform/keys/indexes';
import type { Key } from '../../functions/platform/keys/key';
import {
  openidKey,
  personKeys,
  personNumberKey,
  phoneKey,
  placeKeys,
  rootPlace,
} from '../../functions/platform/keys/people';
import { tableOn } from '../../functions/platform/open-table';
import type { Row, Table } from '../../functions/platform/table';
import { reportStoreOn } from '../../functions/reports/report-store.dynamo';
import { serviceCardStoreOn } from '../../functions/service-cards/service-card-store.dynamo';
import { suggestionStoreOn } from '../../functions/suggestions/suggestion-store.dynamo';
import { keepWishTerms } from '../../functions/wishes/keep-wish-terms';
import { wishIndexOn } from '../../functions/wishes/wish-index.dynamo';
import { wishStoreOn } from '../../functions/wishes/wish-store.dynamo';
import type { Instant } from '../../shared/kernel/instant';
import { maskPhone } from '../../shared/kernel/text';
import { doorPlain } from '../../shared/people/door';
import { maskRoom } from '../../shared/people/residency';
import type { WishState } from '../../shared/wishes/wish';
import { familyRows } from './families';
import { tellMemberships } from './memberships';
import { type DemoOrg, type DemoPlace, demoOrg } from './org';
import { type DemoPerson, demoPeople } from './people';
import { tellPersonal } from './personal';
import { publicWordsTeller } from './public-words';
import { chanceFrom } from './random';
import { tellServiceCards } from './service-cards';
import { tellPublicWords } from './told-words';
import { wishTeller } from './wishes';

export interface SeedGround {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly vault: Vault;
  /** Makes the pseudonyms of the audit chain. */
  readonly auditSecret: string;
  readonly now: Instant;
  /** The project's folder. */
  readonly root: string;
  readonly openidFor: (personKey: string) => string;
  /** Writes many rows, in no particular order. */
  readonly write: (rows: readonly Row[]) => Promise<void>;
}

const contactOf = (grid: DemoPlace, worker: DemoPerson | undefined, standIn: DemoPerson | undefined, line: number) => ({
  communityPhone: `0631-0000${grid.path.community?.slice(-3)}`,
  workerName: worker?.name ?? '',
  dutyPhone: `0631-0001${String(line).padStart(3, '0')}`,
  dutyHours: '每天 8:30–17:30',
  standInName: standIn?.name ?? '',
  standInPhone: `0631-0002${String(line).padStart(3, '0')}`,
});

const placeRows = (org: DemoOrg, people: readonly DemoPerson[]): (Row & Key)[] => {
  const workerOf = (gridId: string) =>
    people.find(({ grants }) => grants.some(({ role, at }) => role === 'gridWorker' && at.grid === gridId));
  const grids = [...org.grids, ...org.exclusive.filter(({ kind }) => kind === 'grid')];
  const places: readonly DemoPlace[] = [
    org.district,
    org.street,
    ...org.communities,
    ...org.grids,
    ...org.buildings,
    ...org.exclusive,
  ];
  /** One community answers within a day; the others inherit the street's two. */
  const settings = [
    { ...placeKeys(org.street.id).settings, kind: 'settings', settings: { wishReviewHours: 48 } },
    { ...placeKeys(org.communities[0]?.id ?? '').settings, kind: 'settings', settings: { wishReviewHours: 24 } },
  ];
  const nodes = places.flatMap((place) => {
    const { parentId = rootPlace, ...fields } = place;
    const line = grids.findIndex(({ id }) => id === place.id);
    // A market is looked after by the worker of the first grid beside it.
    const nextDoor = `${place.id.slice(0, -2)}01`;
    const standIn = org.grids[(line + 1) % org.grids.length];
    const contact =
      place.kind === 'grid'
        ? { contact: contactOf(place, workerOf(place.id) ?? workerOf(nextDoor), workerOf(standIn?.id ?? ''), line) }
        : {};
    return [
      { ...placeKeys(place.id).place, ...fields, ...contact },
      { ...placeKeys(parentId).child(place.id), ...fields },
    ];
  });
  return [...nodes, ...settings];
};

/** He was listed behind his door when the households were imported. */
const residencyOf = async ({ personId, name, home }: DemoPerson, vault: Vault): Promise<Residency | undefined> => {
  if (home === undefined) return undefined;
  const room = `${1 + (personId.charCodeAt(25) % 3)}单元${101 + 100 * (personId.charCodeAt(24) % 6)}`;
  return {
    id: personId,
    state: 'confirmed',
    personId,
    name,
    buildingId: home.id,
    buildingName: home.name,
    communityName: home.communityName ?? '',
    gridName: home.gridName ?? '',
    place: home.path,
    roomSealed: await vault.seal(room),
    roomMask: maskRoom(room),
    doorIndex: vault.indexKey(doorPlain(home.id, room)),
    requestedAt: '2026-01-05T01:00:00.000Z',
    matchedBy: 'household_match',
  };
};

const personRows = async (person: DemoPerson, { vault, openidFor }: SeedGround): Promise<(Row & Key)[]> => {
  const openid = openidFor(person.key);
  const keys = personKeys(person.personId);
  const { personId, number, name, home } = person;
  const residence = home === undefined ? {} : { home: { at: home.path, name: `${home.communityName}${home.name}` } };
  const phone = {
    phoneSealed: await vault.seal(person.phone),
    phoneIndex: vault.indexKey(`phone/${person.phone}`),
    phoneMask: maskPhone(person.phone),
  };
  const behindDoor = await residencyOf(person, vault);
  /** Somebody who only just came has not left his. */
  const hasPhone = person.grants.length > 0;
  return [
    { ...openidKey(vault.indexKey(openid)), kind: 'openid', personId },
    {
      ...keys.profile,
      kind: 'person',
      personId,
      openid,
      number,
      name,
      ...(hasPhone ? { ...phone, phoneVerifiedAt: '2026-01-05T01:00:00.000Z' } : {}),
      ...residence,
      ...(behindDoor === undefined ? {} : { residency: { id: behindDoor.id, state: behindDoor.state } }),
    },
    ...(behindDoor === undefined ? [] : [residencyRow(behindDoor)]),
    { ...personNumberKey(number), kind: 'number', personId },
    ...(hasPhone ? [{ ...phoneKey(phone.phoneIndex), kind: 'phone', personId }] : []),
    { ...keys.grants, kind: 'grants', grants: person.grants },
    { ...keys.inbox, kind: 'inbox', unread: 0 },
    ...person.grants.map((grant) => holderRow(personId, name, grant)),
  ];
};

/** How far each community's wishes have come, how many days ago they began, for how many they are, and whose they are in the first one. */
const courses: readonly (readonly [WishState, number, number?, string?])[] = [
  ['submitted', 1],
  ['needs_info', 2, 1, 'resident-2'],
  ['published', 3],
  ['published', 4, 3],
  ['claimed', 6],
  ['delivered', 5, 1, 'resident-2'],
  ['completed', 20],
  ['withdrawn', 12],
  ['closed', 15],
  ['assigned', 1],
];

const tellWishes = async (org: DemoOrg, people: readonly DemoPerson[], table: Table, now: Instant): Promise<void> => {
  const tell = wishTeller(wishStoreOn(table, signedCursors('demo')), now);
  const chance = chanceFrom(74);
  const within = (role: string, community: DemoPlace) =>
    people.filter(({ grants }) => grants.some((grant) => grant.role === role && grant.at.community === community.id));
  for (const [index, community] of org.communities.entries()) {
    const [staff] = within('communityStaff', community);
    const members = within('partyMember', community);
    const authors = within('resident', community).filter((person) => !members.includes(person));
    if (staff === undefined) throw new Error(`${community.name} has no staff`);
    const told = index === 1 ? courses : courses.filter(([, daysAgo]) => daysAgo > 2 && chance.below(3) === 0);
    for (const [state, daysAgo, places, whose] of told) {
      const somebody = chance.pick(authors);
      const author = authors.find(({ key }) => key === whose) ?? somebody;
      await tell({ author, staff, members }, state, daysAgo, places);
    }
  }
};

/** Reactions to the seeded events, oldest first: inboxes are filled as they would have been; no message leaves. */
const driveAll = async (table: Table, auditSecret: string): Promise<void> => {
  const notices = noticeStoreOn(table, signedCursors('demo'));
  const quiet = {
    notices,
    messenger: { send: async () => ({ kind: 'sent' as const }) },
    alarms: { dataRefused: () => undefined, ended: () => undefined },
  };
  const unreachable = unreachableStoreOn(table, signedCursors('demo'));
  const digests = digestsWith(auditSecret);
  const keep = keepWishTerms({ index: wishIndexOn(table, signedCursors('demo')) });
  const count = countService({ services: serviceCounterOn(table) });
  const drive = driveEvent(table, [
    { name: 'appendAudit', run: appendAudit({ audit: auditStoreOn(table, digests), digests }) },
    { name: 'announceEvent', run: announceEvent(quiet) },
    { name: 'watchUnreachable', run: watchUnreachable({ unreachable }) },
    { name: 'settleUnreachable', run: settleUnreachable({ unreachable }) },
    { name: 'countService', run: async (event) => ('wishId' in event ? count(event) : undefined) },
    { name: 'keepWishTerms', run: async (event) => ('wishId' in event ? keep(event) : undefined) },
  ]);
  const pending: Row[] = [];
  for (const shard of shards) {
    let startAfter: Row | undefined;
    do {
      const { rows, next } = await table.query({
        index: indexes.pending,
        pk: shard,
        ...(startAfter ? { startAfter } : {}),
      });
      pending.push(...rows);
      startAfter = next;
    } while (startAfter !== undefined);
  }
  const atOf = (row: Row): string => String(row.pendingAt);
  pending.sort((one, other) => (atOf(one) < atOf(other) ? -1 : 1));
  for (const row of pending) await drive(row, atOf(row));
};

export const seedDemo = async (ground: SeedGround): Promise<void> => {
  const org = demoOrg(ground.root);
  const people = demoPeople(org);
  const personal = await Promise.all(people.map((person) => personRows(person, ground)));
  const families = await familyRows(people, ground.vault, ground.now);
  await ground.write([...placeRows(org, people), ...personal.flat(), ...families]);
  const table = tableOn(ground.client, ground.tableName);
  await tellMemberships(org, people, table, ground.now);
  await tellWishes(org, people, table, ground.now);
  await tellPersonal(people, table, ground.now);
  const cursors = signedCursors('demo');
  const stores = {
    announcements: announcementStoreOn(table, cursors),
    suggestions: suggestionStoreOn(table, cursors),
    reports: reportStoreOn(table, cursors),
  };
  await tellPublicWords(publicWordsTeller(stores, ground.now), org, people);
  await tellServiceCards(serviceCardStoreOn(table), org, people, ground.now);
  await driveAll(table, ground.auditSecret);
};
