import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/kernel/contract';
import { nameUnitContact } from '../../shared/memberships/unit-contract';
import { findByNumber } from '../../shared/roles/contract';
import { act } from '../platform/act';
import type { CallFailed } from '../platform/call-failed';
import { callAsPerson } from '../platform/session';

interface Named {
  readonly unitId: string;
  readonly number: string;
  readonly name: string;
}

/** By the number that the person has said: it is looked up, then he is named under his name. */
export const useNameUnitContact = () => {
  const queries = useQueryClient();
  return useMutation<ReplyOf<typeof nameUnitContact>, CallFailed, Named>({
    mutationKey: [nameUnitContact.act],
    mutationFn: async ({ unitId, number, name }) => {
      const { personId } = await callAsPerson(findByNumber, { params: { number } });
      return act(nameUnitContact, { params: { unitId }, body: { personId, name } });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['units'] }),
  });
};
