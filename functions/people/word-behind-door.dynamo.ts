/** Word that somebody left behind his door for an import that would list him, taken back. */
import * as z from 'zod/mini';
import { behindDoorPlain } from '../../shared/people/door';
import type { Vault } from '../kernel/ports';
import { settle } from '../kernel/settle';
import type { Clause } from '../platform/expression';
import { householdKey } from '../platform/keys/households';
import type { Key } from '../platform/keys/key';
import type { Table, Write } from '../platform/table';
import type { Residency } from './residency';

const waitingSchema = z.array(z.object({ residencyId: z.string(), personId: z.string() }));
type Waiting = z.infer<typeof waitingSchema>;
const householdRow = z.object({ digest: z.optional(z.string()), waiting: z.optional(waitingSchema) });

/** What nobody has listed was there for his word alone; what the community has listed stays its own. */
const withoutHim = (key: Key, isListed: boolean, waiting: Waiting, others: Waiting): Write => {
  const when: readonly Clause[] = [{ is: ['waiting', waiting] }];
  if (others.length > 0) return { update: key, change: { set: { waiting: others } }, when };
  return isListed
    ? { update: key, change: { remove: ['waiting'] }, when }
    : { remove: key, when: [...when, { absent: 'digest' }] };
};

export const takeBackWord = async (table: Table, vault: Vault, residency: Residency): Promise<void> => {
  const { personId, buildingId, name, doorIndex, roomSealed } = residency;
  const plain = behindDoorPlain(buildingId, await vault.open(roomSealed), name);
  const key = householdKey(doorIndex, vault.indexKey(plain));
  await settle('a household', async () => {
    const [row] = await table.get([key]);
    const { digest, waiting = [] } = householdRow.parse(row ?? {});
    const others = waiting.filter((word) => word.personId !== personId);
    if (others.length === waiting.length) return true;
    return (await table.transact([withoutHim(key, digest !== undefined, waiting, others)])).ok;
  });
};
