import { useInfiniteQuery } from '@tanstack/react-query';
import { listReferrals } from '../../shared/wishes/referral-contract';
import { callAsPerson, useSession } from '../platform/session';
import { pageFrom } from './wish-keys';

/** Referrals at and under `place` of which nobody knows yet what came of them, those to be called first. Not asked while no place is known. */
export const useReferrals = (place: string | undefined) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['referrals', place, session?.personId],
    queryFn: ({ pageParam }) => callAsPerson(listReferrals, { query: { place: place ?? '', ...pageFrom(pageParam) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
