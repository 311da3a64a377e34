import * as z from 'zod/mini';
import { roleSchema } from '../../../shared/kernel/actor';
import { placeIdSchema } from '../../../shared/kernel/id';
import { placePathSchema } from '../../../shared/kernel/place';
import { type Desk, desksOf } from '../../people/desk';
import { useMe } from '../../people/use-me';
import { type LastAnswer, useLastAnswer } from '../../platform/last-answer';

const desksSchema: z.ZodMiniType<readonly Desk[]> = z.array(
  z.object({
    placeId: placeIdSchema,
    name: z.string(),
    path: placePathSchema,
    decidesResidency: z.boolean(),
    keepsLists: z.boolean(),
    readsWishes: z.boolean(),
    decidesMembership: z.boolean(),
    roles: z.array(roleSchema),
  }),
);

/** Where he works, as the cloud last said: of himself no more than that is kept. */
export const useKeptDesks = (): LastAnswer<readonly Desk[]> & { readonly error: unknown; retry(): void } => {
  const me = useMe();
  const data = me.data === undefined ? undefined : desksOf(me.data);
  const desks = useLastAnswer('desks', desksSchema, { ...me, data });
  return { ...desks, error: me.error, retry: () => void me.refetch() };
};
