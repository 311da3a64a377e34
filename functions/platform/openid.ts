import * as z from 'zod/mini';
import { personKeys } from './keys/people';
import type { Table } from './table';

const profileRow = z.object({ openid: z.optional(z.string()) });

/** Under which id WeChat knows a person; absent when the person is gone or has closed his account. */
/** Under which id WeChat knows a person; absent when the person is gone or has no phone. */
export const readOpenid =
  (table: Table) =>
  async (personId: string): Promise<string | undefined> => {
    const [row] = await table.get([personKeys(personId).profile]);
    return row === undefined ? undefined : profileRow.parse(row).openid;
  };
