/** The published name and office number of a grid's worker. A private number is never published. */
import { personName } from '../../shared/kernel/text';
import { blankContact } from '../kernel/grid-contact';
import type { NamedRow } from './headers';
import type { Contact, PlannedWrite } from './plan';
import { type RowRefusal, readPhone, refusal } from './row-values';
import { type Ground, isRefusal, isRepeated } from './rule-ground';

/** What a row says of a grid's worker. */
export interface Told {
  readonly workerName?: string;
  readonly dutyPhone?: string;
}

const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone);

/** The number of the office; else the worker's own where it is a fixed line. His mobile is his, and stands nowhere. */
const officeOf = (row: NamedRow): string | undefined | RowRefusal => {
  const duty = readPhone(row, 'dutyPhone');
  if (duty !== undefined) return isRefusal(duty) ? duty : row.get('dutyPhone');
  const own = readPhone(row, 'workerPhone');
  if (own === undefined || isRefusal(own)) return own;
  return isMobile(own) ? undefined : row.get('workerPhone');
};

/** What the row of a grid or a building says of the grid's worker. */
export const contactOf = (row: NamedRow): Told | RowRefusal => {
  const phone = officeOf(row);
  if (isRefusal(phone)) return phone;
  const name = row.get('workerName');
  if (name !== '' && !personName.safeParse(name).success) return refusal('not_a_name', 'workerName');
  return {
    ...(name === '' ? {} : { workerName: name }),
    ...(phone === undefined ? {} : { dutyPhone: phone }),
  };
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
