/** What single cells must hold to be taken. Pure. */
import type { RowReason } from '../../shared/imports/import-job';
import type { SheetField } from '../../shared/imports/sheet-columns';
import { maskName, personName } from '../../shared/kernel/text';
import { maskRoom, roomSchema } from '../../shared/people/residency';
import type { NamedRow } from './headers';

/** A row that is not taken, and the cell that is to blame. */
export interface RowRefusal {
  readonly reason: RowReason;
  readonly field: SheetField;
}

export const refusal = (reason: RowReason, field: SheetField): RowRefusal => ({ reason, field });

/** A row without a name of its own is about the head of its household. */
const nameIn = (row: NamedRow): string => row.get('name') || row.get('headName');

/** A person's name as people write it: so a formula in its place is none. Blanks between two Chinese characters go. */
export const readName = (row: NamedRow): string | RowRefusal => {
  const written = nameIn(row).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  if (written === '') return refusal('missing', 'name');
  const name = personName.safeParse(written);
  return name.success ? name.data : refusal('not_a_name', 'name');
};

/** A mobile or fixed number of the mainland, digits only; an empty cell is none. */
export const readPhone = (
  row: NamedRow,
  field: 'phone' | 'headPhone' | 'workerPhone' | 'dutyPhone' | 'standInPhone' | 'communityPhone',
): string | undefined | RowRefusal => {
  const written = row.get(field);
  if (written === '') return undefined;
  const digits = written.replace(/[\s()-]/g, '').replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  return /^(1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7}|[48]00\d{7})$/.test(digits) ? digits : refusal('not_a_phone', field);
};

/** `2单元` and `301` are the door `2单元301`. A door that a spreadsheet has made a date of can't be guessed. */
export const readRoom = (row: NamedRow): string | RowRefusal => {
  if (row.isDate('room')) return refusal('a_date_instead', 'room');
  if (row.isDate('unit')) return refusal('a_date_instead', 'unit');
  const room = row.get('room').replace(/\s/g, '');
  const unit = row.get('unit').replace(/\s|单元/g, '');
  if (room === '') return refusal('missing', 'room');
  const door = roomSchema.safeParse(unit === '' || room.includes('单元') ? room : `${unit}单元${room}`);
  return door.success ? door.data : refusal('not_a_door', 'room');
};

/** What a place may be called: everybody reads it. Never the beginning of a formula. */
export const isPlaceName = (text: string): boolean =>
  /^[\p{Script=Han}0-9A-Za-z][\p{Script=Han}0-9A-Za-z#·()、\-—]{0,29}$/u.test(text);

/** `张**`; what is no name is not shown at all. */
export const shownName = (row: NamedRow): string =>
  personName.safeParse(nameIn(row)).success ? maskName(nameIn(row)) : '';

const shownParts = (row: NamedRow, building: string, room: string): string =>
  [building, room, shownName(row)].filter((part) => part !== '').join(' ');

export const shownDoor = (row: NamedRow): string => {
  const building = [row.get('estate'), row.get('building')].filter(isPlaceName).join('');
  const room = readRoom(row);
  return shownParts(row, building, typeof room === 'string' ? maskRoom(room) : '');
};

/** Where building and door were read from an address. */
export const shownAddress = (row: NamedRow, building: string, room: string): string =>
  shownParts(row, building, maskRoom(room));

/** Whoever heads the household is reached by its number; the others of it are not. */
const headsIt = (row: NamedRow): boolean =>
  row.get('name') === '' || row.get('name') === row.get('headName') || /^(户主|本人)$/.test(row.get('relation'));

export const readOwnPhone = (row: NamedRow): string | undefined | RowRefusal => {
  const own = readPhone(row, 'phone');
  return own === undefined && headsIt(row) ? readPhone(row, 'headPhone') : own;
};
