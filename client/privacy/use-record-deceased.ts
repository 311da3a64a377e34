import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InputOf, ReplyOf } from '../../shared/kernel/contract';
import { recordDeceased } from '../../shared/privacy/death-contract';
import { findByNumber } from '../../shared/roles/contract';
import { act } from '../platform/act';
import type { CallFailed } from '../platform/call-failed';
import { callAsPerson } from '../platform/session';

type Told = InputOf<typeof recordDeceased>['body'] & { readonly number: string };

/** By the number that his family reads out: it is looked up, then the death is put on record under his name. */
export const useRecordDeceased = () => {
  const queries = useQueryClient();
  return useMutation<ReplyOf<typeof recordDeceased>, CallFailed, Told>({
    mutationKey: [recordDeceased.act],
    mutationFn: async ({ number, ...body }) => {
      const { personId } = await callAsPerson(findByNumber, { params: { number } });
      return act(recordDeceased, { params: { personId }, body });
    },
    onSuccess: () =>
      Promise.all(['deceased', 'phoneless'].map((first) => queries.invalidateQueries({ queryKey: [first] }))),
  });
};
