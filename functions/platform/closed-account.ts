/** What stays of somebody who has gone: that he has, when, and that nobody is to be told any more. */
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/instant';
import type { Key } from './keys/key';
import { personKeys } from './keys/people';
import type { Row, Table } from './table';

export const isClosed = (profile: Row | undefined): boolean => profile?.closedAt !== undefined;

/** Closed to himself only: what is kept of him is there until a near relative has it deleted. */
export const isDeceased = (profile: Row | undefined): profile is Row => profile?.deceased === true;

/** `formerSelves`: as whom he was on record before he had an account; what is kept under their ids goes with him. */
export const profileMark = (personId: string, at: Instant, formerSelves: readonly string[] = []): Row & Key => ({
  ...personKeys(personId).profile,
  kind: 'person',
  personId,
  closedAt: at,
  ...(formerSelves.length === 0 ? {} : { formerSelves }),
});

export const inboxMark = (personId: string, at: Instant): Row & Key => ({
  ...personKeys(personId).inbox,
  kind: 'inbox',
  unread: 0,
  closedAt: at,
});

const markRow = z.object({ formerSelves: z.optional(z.array(z.string())) });
const actsForRow = z.object({ selves: z.optional(z.set(z.string())) });

/** As whom somebody was on record before he had this account: by his rights now, and by what his closing has noted. */
export const formerSelvesOn =
  (table: Table) =>
  async (personId: string): Promise<readonly string[]> => {
    const keys = personKeys(personId);
    const [profile, acting] = await table.get([keys.profile, keys.actsFor]);
    const { formerSelves = [] } = markRow.parse(profile ?? {});
    const { selves = new Set<string>() } = actsForRow.parse(acting ?? {});
    return [...new Set([...formerSelves, ...selves])];
  };
