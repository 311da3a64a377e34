/** The published name and office number of a grid's worker. A private number is never published. */
import { personName } from '../../shared/kernel/text';
import { dutyHoursSchema, type GridContact } from '../../shared/people/grid-contact';
import { blankContact } from '../kernel/grid-contact';
import type { NamedRow } from './headers';
import type { Contact, PlannedWrite } from './plan';
import { type RowRefusal, readPhone, refusal } from './row-values';
import { type Ground, isRefusal, isRepeated } from './rule-ground';

/** What a row says of a grid's worker. */
export type Told = Partial<GridContact>;

const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone);

/** A number of somebody's own, where it is a fixed line. His mobile is his, and stands nowhere. */
const fixedLine = (row: NamedRow, field: 'workerPhone' | 'standInPhone'): string | undefined | RowRefusal => {
  const own = readPhone(row, field);
  if (own === undefined || isRefusal(own)) return own;
  return isMobile(own) ? undefined : row.get(field);
};

/** The number of an office, as it is written. */
const officeLine = (row: NamedRow, field: 'dutyPhone' | 'communityPhone'): string | undefined | RowRefusal => {
  const phone = readPhone(row, field);
  return phone === undefined || isRefusal(phone) ? phone : row.get(field);
};

const nameIn = (row: NamedRow, field: 'workerName' | 'standInName'): string | undefined | RowRefusal => {
  const name = row.get(field);
  if (name === '') return undefined;
  return personName.safeParse(name).success ? name : refusal('not_a_name', field);
};

const hoursIn = (row: NamedRow): string | undefined | RowRefusal => {
  const hours = row.get('dutyHours');
  if (hours === '') return undefined;
  return dutyHoursSchema.safeParse(hours).success ? hours : refusal('not_hours', 'dutyHours');
};

/** What the row of a grid or a building says of the grid's worker. */
export const contactOf = (row: NamedRow): Told | RowRefusal => {
  const read = {
    workerName: nameIn(row, 'workerName'),
    dutyPhone: officeLine(row, 'dutyPhone') ?? fixedLine(row, 'workerPhone'),
    dutyHours: hoursIn(row),
    standInName: nameIn(row, 'standInName'),
    standInPhone: fixedLine(row, 'standInPhone'),
    communityPhone: officeLine(row, 'communityPhone'),
  };
  const fault = Object.values(read).find(isRefusal);
  return fault ?? Object.fromEntries(Object.entries(read).filter(([, told]) => told !== undefined));
};

/** Contacts as they lie in the table, with what this chunk has in mind for them. */
export type Contacts = Map<string, Contact | undefined>;

interface Publication {
  readonly gridId: string;
  readonly line: number;
  readonly told: Told;
}

/** Of several rows that say something of one grid's worker, the first counts. Undefined: nothing is new. */
export const publish = async (
  ground: Ground,
  contacts: Contacts,
  { gridId, line, told }: Publication,
): Promise<PlannedWrite | undefined> => {
  const news = Object.entries(told);
  if (news.length === 0 || isRepeated(ground, `contact ${gridId}`, line)) return undefined;
  if (!contacts.has(gridId)) contacts.set(gridId, (await ground.registers.contacts([gridId]))[0]);
  const was = contacts.get(gridId);
  if (news.every(([field, value]) => was?.[field] === value)) return undefined;
  const contact = { ...blankContact, ...was, ...told };
  contacts.set(gridId, contact);
  return { what: 'contact', gridId, was, contact };
};
