/** How a person's write goes out: with the tap's key, which is forgotten only when the answer is known. */
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Contract, ReplyOf } from '../../shared/kernel/contract';
import { type CallFailed, isStillOpen } from './call-failed';
import type { Given } from './request';
import { callAsPerson } from './session';
import { answered, keyOfTap } from './tap-key';

export const act = async <C extends Contract>(c: C, given: Given<C>): Promise<ReplyOf<C>> => {
  const { params = {} } = given as { params?: Readonly<Record<string, string>> };
  const tap = `${c.act}:${Object.values(params).join('/')}`;
  const idempotencyKey = keyOfTap(tap, given);
  try {
    const reply = await callAsPerson(c, given, { idempotencyKey });
    answered(tap);
    return reply;
  } catch (thrown) {
    if (!isStillOpen(thrown)) answered(tap);
    throw thrown;
  }
};

/** A write as a hook; afterwards the lists named by `touches` are asked anew, also when refused: a refusal means that we were out of date. */
export const useAct = <C extends Contract>(
  c: C,
  touches: readonly (readonly unknown[])[],
): UseMutationResult<ReplyOf<C>, CallFailed, Given<C>> => {
  const queries = useQueryClient();
  return useMutation<ReplyOf<C>, CallFailed, Given<C>>({
    mutationKey: [c.act],
    mutationFn: (given) => act(c, given),
    onSettled: () => Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
};
