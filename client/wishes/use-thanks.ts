import { useInfiniteQuery } from '@tanstack/react-query';
import { listThanks } from '../../shared/wishes/story-contract';
import { callAsPerson, useSession } from '../platform/session';
import { pageFrom } from './wish-keys';

/** Thanks that may be public and wait for staff, the longest waiting first. Not asked while no place is known. */
export const useThanks = (place: string | undefined) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['thanks-queue', place, session?.personId],
    queryFn: ({ pageParam }) => callAsPerson(listThanks, { query: { place: place ?? '', ...pageFrom(pageParam) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
