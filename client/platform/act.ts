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

/**
 * A write as a hook; afterwards the lists named by `touches` are asked anew, also when refused: a refusal means that we were
 * out of date. After success the page waits for them, so that it never shows the old state beside the good news;
 * bad news does not wait, for without a network the lists would not come either.
 */
export const useAct = <C extends Contract>(
  c: C,
  touches: readonly (readonly unknown[])[],
): UseMutationResult<ReplyOf<C>, CallFailed, Given<C>> => {
  const queries = useQueryClient();
  const askAnew = () => Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey })));
  return useMutation<ReplyOf<C>, CallFailed, Given<C>>({
    mutationKey: [c.act],
    mutationFn: (given) => act(c, given),
    onSuccess: askAnew,
    onError: () => void askAnew(),
  });
};
