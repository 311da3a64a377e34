import type { Key } from './key';

/**
 * A person behind a door, by keyed hashes of the door and of door and name: listed by an import, or waiting to be. Imports write
 * it, whoever asks to be known as a resident is sought in it.
 */
export const householdKey = (doorIndex: string, nameIndex: string): Key => ({
  pk: `HOUSEHOLD#${doorIndex}`,
  sk: `NAME#${nameIndex}`,
});
