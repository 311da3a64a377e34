import * as z from 'zod/mini';
import { personKeys } from './keys/people';
import type { Table } from './table';

const profileRow = z.object({ openid: z.string() });

/** Under which id WeChat knows a person; absent when the person is gone. */
export const readOpenid =
  (table: Table) =>
  async (personId: string): Promise<string | undefined> => {
    const [row] = await table.get([personKeys(personId).profile]);
    return row === undefined ? undefined : profileRow.parse(row).openid;
  };
