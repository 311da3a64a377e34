import * as z from 'zod/mini';
import type { AnnouncementEvent } from '../../shared/announcements/events';
import { instantSchema } from '../../shared/kernel/instant';
import { leafOf, placePathSchema } from '../../shared/kernel/place';
import { eventRow } from '../kernel/event-row';
import type { Asker, Remembered } from '../kernel/write-act';
import type { Cursors } from '../platform/cursor';
import type { Clause } from '../platform/expression';
import { announcementKeys, announcementMarkKey, boardArchive, boardKey } from '../platform/keys/announcements';
import { ownedBy, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { placeKeys } from '../platform/keys/people';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type Announcement, announcementSchema, editionSchema, headOf } from './announcement';
import type { AnnouncementChange, AnnouncementStore, Posted } from './announcement-store';
import { type Board, boardSchema, emptyBoard } from './board';

const placeRow = z.object({ path: placePathSchema, name: z.string() });
const markRow = z.object({ readUpTo: instantSchema });

const boardFrom = (row: Row | undefined): Board => (row === undefined ? emptyBoard : boardSchema.parse(row));
const markFrom = (row: Row | undefined) => (row === undefined ? undefined : markRow.parse(row).readUpTo);

export const announcementRow = (announcement: Announcement): Row & Key => ({
  ...announcementKeys(announcement.id).announcement,
  kind: 'announcement',
  ...announcement,
  ownerKey: boardArchive(announcement.placeId),
  ownerSort: `${announcement.publishedAt}#${announcement.id}`,
});

export const boardRow = (placeId: string, board: Board): Row & Key => ({
  ...boardKey(placeId),
  kind: 'board',
  ...board,
});

const announcementEventRow = (event: AnnouncementEvent): Row & Key => ({
  ...announcementKeys(event.announcementId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

const timerWrites = ({ announcement, endTimer }: AnnouncementChange): Write[] => {
  if (endTimer === undefined) return [];
  const key = announcementKeys(announcement.id).endTimer;
  if (endTimer === 'drop') return [{ remove: key }];
  const timer = { kind: 'timer', act: 'expireAnnouncement', subjectId: announcement.id, placeId: announcement.placeId };
  return [{ put: { ...key, ...timer, dueShard: shardOf(announcement.id), dueAt: endTimer.fireAt } }];
};

const boardAsRead = ({ version }: Board): readonly Clause[] =>
  version === 1 ? [{ absent: 'pk' }] : [{ is: ['version', version - 1] }];

/** As many writes for a village as for a city: board, announcement, edition, timer, event. */
const writesOf = (change: AnnouncementChange): Write[] => {
  const { announcement, before, board, edition, event } = change;
  return [
    { put: boardRow(announcement.placeId, board), when: boardAsRead(board) },
    {
      put: announcementRow(announcement),
      when:
        before === undefined
          ? [{ absent: 'pk' }]
          : [{ is: ['state', before.state] }, { is: ['edition', before.edition] }],
    },
    ...(edition === undefined
      ? []
      : [{ put: { ...announcementKeys(announcement.id).edition(edition.edition), kind: 'edition', ...edition } }]),
    ...timerWrites(change),
    { put: announcementEventRow(event), when: [{ absent: 'pk' }] },
  ];
};

const loadPulpitOn =
  (table: Table): AnnouncementStore['loadPulpit'] =>
  async (placeId, asker) => {
    const keys = [placeKeys(placeId).place, boardKey(placeId), rememberedKey(asker.personId, asker.key)];
    const [place, board, remembered] = await table.get(keys);
    return {
      entity: { place: place === undefined ? undefined : placeRow.parse(place), board: boardFrom(board) },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const postedFrom = (placeId: string, row: Row | undefined, board: Row | undefined): Posted => {
  const announcement = row === undefined ? undefined : announcementSchema.parse(row);
  return { announcement: announcement?.placeId === placeId ? announcement : undefined, board: boardFrom(board) };
};

const loadOn =
  (table: Table): AnnouncementStore['load'] =>
  async (placeId, announcementId, asker) => {
    const keys = [announcementKeys(announcementId).announcement, boardKey(placeId)];
    const [row, board, remembered] = await table.get([...keys, rememberedKey(asker.personId, asker.key)]);
    return { entity: postedFrom(placeId, row, board), remembered: readRemembered(remembered, asker.at) };
  };

const findOn =
  (table: Table): AnnouncementStore['find'] =>
  async (placeId, announcementId) => {
    const [row, board] = await table.get([announcementKeys(announcementId).announcement, boardKey(placeId)]);
    return postedFrom(placeId, row, board);
  };

/** Refused: loaded afresh, for a refusal hands back only the rows that refused. */
const writeOn =
  (table: Table) =>
  async (change: AnnouncementChange, asker: Asker, remember: Remembered): Promise<boolean> =>
    (await table.transact([rememberWrite(asker.personId, asker.key, remember, asker.at), ...writesOf(change)])).ok;

const storyOn =
  (table: Table): AnnouncementStore['story'] =>
  async (announcementId) => {
    const { rows } = await table.query({ pk: announcementKeys(announcementId).announcement.pk });
    const row = rows.find(({ kind }) => kind === 'announcement');
    if (row === undefined) return undefined;
    const editions = rows.filter(({ kind }) => kind === 'edition').map((it) => editionSchema.parse(it));
    return { announcement: announcementSchema.parse(row), editions };
  };

const loadMarkOn =
  (table: Table): AnnouncementStore['loadMark'] =>
  async (asker) => {
    const keys = [announcementMarkKey(asker.personId), rememberedKey(asker.personId, asker.key)];
    const [mark, remembered] = await table.get(keys);
    return { entity: markFrom(mark), remembered: readRemembered(remembered, asker.at) };
  };

const moveMarkOn =
  (table: Table): AnnouncementStore['moveMark'] =>
  async (upTo, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        put: { ...announcementMarkKey(asker.personId), kind: 'announcementMark', readUpTo: upTo },
        when: [{ either: [{ absent: 'pk' }, { notAfter: ['readUpTo', upTo] }] }],
      },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadMarkOn(table)(asker) };
  };

const boardsOn =
  (table: Table): AnnouncementStore['boards'] =>
  async (placeIds, readerId) => {
    const marks = readerId === undefined ? [] : [announcementMarkKey(readerId)];
    const rows = await table.get([...placeIds.map(boardKey), ...marks]);
    return { boards: placeIds.map((_, at) => boardFrom(rows[at])), readUpTo: markFrom(rows[placeIds.length]) };
  };

export const announcementStoreOn = (table: Table, cursors: Cursors): AnnouncementStore => {
  const write = writeOn(table);
  return {
    loadPulpit: loadPulpitOn(table),
    publish: async (change, asker, remember) =>
      (await write(change, asker, remember))
        ? { kind: 'saved' }
        : { kind: 'refused', current: await loadPulpitOn(table)(leafOf(change.announcement.place), asker) },
    load: loadOn(table),
    save: async (change, asker, remember) =>
      (await write(change, asker, remember))
        ? { kind: 'saved' }
        : {
            kind: 'refused',
            current: await loadOn(table)(change.announcement.placeId, change.announcement.id, asker),
          },
    find: findOn(table),
    saveBySystem: async (change) => (await table.transact(writesOf(change))).ok,
    story: storyOn(table),
    boards: boardsOn(table),
    archive: (placeId, cursor) =>
      pageOn(table, cursors)({ ...ownedBy(boardArchive(placeId)), newestFirst: true }, cursor, (row) =>
        headOf(announcementSchema.parse(row)),
      ),
    loadMark: loadMarkOn(table),
    moveMark: moveMarkOn(table),
    remember: rememberOn(table),
  };
};
