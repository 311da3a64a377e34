import { useQuery } from '@tanstack/react-query';
import type { Through } from '../../shared/kernel/acting';
import { maskName } from '../../shared/kernel/text';
import type { ActingView } from '../../shared/proxies/acting-for';
import { listWhomIActFor } from '../../shared/proxies/list-whom-i-act-for';
import { callAsPerson, useSession } from '../platform/session';

/** Everybody for whom I act, or have asked to. One page: a family is not larger. */
export const useWhomIActFor = () => {
  const session = useSession();
  return useQuery({
    queryKey: ['acting', 'whom', session?.personId],
    queryFn: () => callAsPerson(listWhomIActFor, { query: {} }),
    select: ({ items }): readonly ActingView[] => items,
    // A notice has just told of a change: what was read a moment ago will not do.
    staleTime: 0,
    enabled: session !== undefined,
  });
};

/** Only those who have agreed. */
export const inForce = (whom: readonly ActingView[] | undefined): readonly ActingView[] =>
  (whom ?? []).filter(({ state }) => state === 'active');

/** By what right I act for that person; where he didn't agree to it, by my role. Absent: for myself. */
export const throughOf = (personId: string | undefined, whom: readonly ActingView[]): Through | undefined => {
  if (personId === undefined) return undefined;
  const acting = whom.find(({ principalId }) => principalId === personId);
  if (acting === undefined) return 'proxy';
  return acting.kind === 'self' ? 'self' : 'relative';
};

/** For a picker: 代张**, and for my own earlier record its name. */
export const principalOption = ({ principalId, kind, name }: ActingView) => ({
  value: principalId,
  word: kind === 'self' ? '以前的登记' : `代${maskName(name)}`,
});
