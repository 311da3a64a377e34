/**
 * A person's roles as they lie in the table. Whoever changes the list changes the very list that he has read: nothing that was
 * given or taken away meanwhile is lost, whoever did it. Beside it, each node knows who holds what there.
 */
import * as z from 'zod/mini';
import { type RoleGrant, roleGrantSchema } from '../../shared/kernel/actor';
import { leafOf } from '../../shared/kernel/place';
import { scopesOf } from './keys/indexes';
import type { Key } from './keys/key';
import { holderScope, personKeys, placeKeys } from './keys/people';
import type { Row, Write } from './table';

const grantsRow = z.object({ grants: z.array(roleGrantSchema) });

export interface HeldGrants {
  readonly grants: readonly RoleGrant[];
  /** The list as it lies in the table: what a change of it is conditioned on. */
  readonly asRead: unknown;
}

export const readHeld = (row: Row | undefined): HeldGrants =>
  row === undefined ? { grants: [], asRead: undefined } : { ...grantsRow.parse(row), asRead: row.grants };

/** Refused when the list is no longer the one that was read. */
export const grantsWrite = (
  personId: string,
  { asRead }: Pick<HeldGrants, 'asRead'>,
  after: readonly RoleGrant[],
): Write => ({
  update: personKeys(personId).grants,
  change: { set: { kind: 'grants', grants: after } },
  when: [asRead === undefined ? { absent: 'grants' } : { is: ['grants', asRead] }],
});

export const holderKey = (personId: string, { role, at }: Pick<RoleGrant, 'role' | 'at'>): Key =>
  placeKeys(leafOf(at)).holder(role, personId);

/** Found at its node by notices, and at and under every node above by staff. */
export const holderRow = (personId: string, name: string, grant: RoleGrant): Row & Key => ({
  ...holderKey(personId, grant),
  kind: 'holder',
  personId,
  name,
  ...grant,
  ...scopesOf(holderScope(grant.role), grant.at, `${grant.since}#${personId}`),
});
