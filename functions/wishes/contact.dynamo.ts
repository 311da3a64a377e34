/** Where a resident's phone and door lie: his own record, and the request by which he is known behind his door. */
import * as z from 'zod/mini';
import { isClosed } from '../platform/closed-account';
import { personKeys, residencyKeys } from '../platform/keys/people';
import type { Table } from '../platform/table';
import type { WishStore } from './wish-store';

const profileRow = z.object({
  phoneSealed: z.optional(z.string()),
  /** Of somebody without a phone; others have it in their residency. */
  roomSealed: z.optional(z.string()),
  home: z.optional(z.object({ name: z.string() })),
  residency: z.optional(z.object({ id: z.string(), state: z.string() })),
});
const residencyRow = z.object({ state: z.literal('confirmed'), roomSealed: z.string() });

/** A call for his record, one more for his door where it lies elsewhere; none where nothing is asked for. */
export const contactOn =
  (table: Table): WishStore['contactOf'] =>
  async (personId, parts) => {
    if (parts.length === 0) return {};
    const [profile] = await table.get([personKeys(personId).profile]);
    if (profile === undefined || isClosed(profile)) return {};
    const { phoneSealed, roomSealed, home, residency } = profileRow.parse(profile);
    const own = { phoneSealed, roomSealed, homeName: home?.name };
    if (!parts.includes('door') || roomSealed !== undefined || residency === undefined) return own;
    const [row] = await table.get([residencyKeys(residency.id).residency]);
    return { ...own, roomSealed: residencyRow.safeParse(row).data?.roomSealed };
  };
