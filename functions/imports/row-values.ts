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

/** A person's name as people write it: so a formula in its place is none. Blanks between two Chinese characters go. */
export const readName = (row: NamedRow): string | RowRefusal => {
  const written = row.get('name').replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  if (written === '') return refusal('missing', 'name');
  const name = personName.safeParse(written);
  return name.success ? name.data : refusal('not_a_name', 'name');
};

/** A mobile or fixed number of the mainland, digits only; an empty cell is none. */
export const readPhone = (row: NamedRow, field: 'phone' | 'dutyPhone'): string | undefined | RowRefusal => {
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
  personName.safeParse(row.get('name')).success ? maskName(row.get('name')) : '';

export const shownDoor = (row: NamedRow): string => {
  const building = [row.get('estate'), row.get('building')].filter(isPlaceName).join('');
  const room = readRoom(row);
  return [building, typeof room === 'string' ? maskRoom(room) : '', shownName(row)]
    .filter((part) => part !== '')
    .join(' ');
};
