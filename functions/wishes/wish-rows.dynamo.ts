/** How wishes, claims, notes and events lie in the table. Rows are parsed when they come back. */
import * as z from 'zod/mini';
import { type WishEvent, wishEventSchema } from '../../shared/wishes/events';
import { isOpenReferral } from '../../shared/wishes/referral';
import { relationSchema, type WishState } from '../../shared/wishes/wish';
import { eventRow } from '../kernel/event-row';
import { scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { ownClaims, ownWishes, referralScope, wishKeys, wishScope } from '../platform/keys/wishes';
import type { Row } from '../platform/table';
import { type Claim, claimSchema } from './claim-schema';
import { callFrom } from './referral';
import { type Wish, wishSchema } from './wish';
import type { Referral } from './wish-parts';
import type { StoredNote } from './wish-store';

/** The table keeps sets, which can't be empty: an absent attribute is the empty set. */
const membersSchema = z.pipe(
  z.optional(z.set(z.string())),
  z.transform((members) => [...(members ?? [])]),
);

const wishRowSchema = z.extend(wishSchema, {
  holders: membersSchema,
  deliverers: membersSchema,
});
const openRowSchema = z.object({ wishes: membersSchema, helped: membersSchema });
const eventRowSchema = z.object({ event: wishEventSchema });
const noteRowSchema = z.object({
  note: z.object({ eventId: z.string(), text: z.string(), readers: z.array(relationSchema), writerId: z.string() }),
});

export const readWish = (row: Row): Wish => wishRowSchema.parse(row);
export const readClaim = (row: Row): Claim => claimSchema.parse(row);
export const wishFrom = (row: Row | undefined): Wish | undefined => (row === undefined ? undefined : readWish(row));
export const claimFrom = (row: Row | undefined): Claim | undefined => (row === undefined ? undefined : readClaim(row));
/** Of which wishes he holds a place, and when he has helped with which. */
export const openClaimsIn = (
  row: Row | undefined,
): { readonly wishes: readonly string[]; readonly helped: readonly string[] } =>
  row === undefined ? { wishes: [], helped: [] } : openRowSchema.parse(row);
export const eventFrom = (row: Row): WishEvent => eventRowSchema.parse(row).event;
export const noteFrom = (row: Row): StoredNote => noteRowSchema.parse(row).note;

/** Queue keys of a wish that entered `state` at `since`. */
export const wishQueue = (
  { id, place, membersOnly }: Pick<Wish, 'id' | 'place' | 'membersOnly'>,
  state: WishState,
  since: string,
) => scopesOf(wishScope(state, membersOnly === true ? 'members' : undefined), place, `${since}#${id}`);

/** One that waits for its call stands by the day of the call; one that waits for nothing, among the closed since it was referred. */
export const referralQueue = (wish: Pick<Wish, 'id' | 'place' | 'membersOnly'>, referral: Referral) =>
  isOpenReferral(referral)
    ? scopesOf(referralScope, wish.place, `${callFrom(referral.callOn)}#${wish.id}`)
    : wishQueue(wish, 'closed', referral.since);

const members = (named: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(named).flatMap(([name, ids]) => (ids.length === 0 ? [] : [[name, new Set(ids)]])));

const queuedRow = z.object({ scopeSort: z.string() });
/** When the wish of a row entered its state. */
export const enteredAt = (row: Row): string => queuedRow.parse(row).scopeSort.split('#')[0] ?? '';

export const wishRow = (wish: Wish): Row & Key => {
  const { holders, deliverers, ...fields } = wish;
  return {
    ...wishKeys(wish.id).wish,
    kind: 'wish',
    ...fields,
    ...members({ holders, deliverers }),
    ...(wish.referral === undefined
      ? wishQueue(wish, wish.state, wish.submittedAt)
      : referralQueue(wish, wish.referral)),
    ownerKey: ownWishes(wish.authorId),
    ownerSort: `${wish.submittedAt}#${wish.id}`,
  };
};

export const claimRow = (claim: Claim): Row & Key => ({
  ...wishKeys(claim.wishId).claim(claim.memberId),
  kind: 'claim',
  ...claim,
  ownerKey: ownClaims(claim.memberId),
  ownerSort: `${claim.claimedAt}#${claim.wishId}`,
});

export const wishEventRow = (event: WishEvent): Row & Key => ({
  ...wishKeys(event.wishId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

export const noteRow = (wishId: string, note: StoredNote): Row & Key => ({
  ...wishKeys(wishId).note(note.eventId),
  kind: 'note',
  note,
});
