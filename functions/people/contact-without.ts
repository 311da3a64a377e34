/** The published contact of a grid when one whom it names has died: his name and his number stand there no more. Pure. */
import type { GridContact } from './place';

const worker = { workerName: '', dutyPhone: '' };
const standIn = { standInName: '', standInPhone: '' };

/** The stand-in takes the worker's place; where there is none, the community is called. Undefined: it doesn't name him. */
export const contactWithout = (contact: GridContact, name: string): GridContact | undefined => {
  const { workerName, standInName, standInPhone } = contact;
  if (workerName !== name && standInName !== name) return undefined;
  if (workerName !== name) return { ...contact, ...standIn };
  if (standInName === name) return { ...contact, ...worker, ...standIn };
  return { ...contact, workerName: standInName, dutyPhone: standInPhone, ...standIn };
};
