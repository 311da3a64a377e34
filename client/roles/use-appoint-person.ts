import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InputOf, ReplyOf } from '../../shared/kernel/contract';
import { appointPerson, findByNumber } from '../../shared/roles/contract';
import { act } from '../platform/act';
import type { CallFailed } from '../platform/call-failed';
import { callAsPerson } from '../platform/session';

type Named = Omit<InputOf<typeof appointPerson>['body'], 'personId'> & { readonly number: string };

/** By the number that the person has said: it is looked up, then he is appointed under his name. */
export const useAppointPerson = () => {
  const queries = useQueryClient();
  return useMutation<ReplyOf<typeof appointPerson>, CallFailed, Named>({
    mutationKey: [appointPerson.act],
    mutationFn: async ({ number, ...body }) => {
      const { personId } = await callAsPerson(findByNumber, { params: { number } });
      return act(appointPerson, { body: { ...body, personId } });
    },
    onSuccess: () =>
      Promise.all(['holders', 'appointments'].map((first) => queries.invalidateQueries({ queryKey: [first] }))),
  });
};
