import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getPhoto } from '../../shared/files/contract';
import type { ReplyOf } from '../../shared/kernel/contract';
import { callAsPerson, useSession } from '../platform/session';

export type PhotoView = ReplyOf<typeof getPhoto>;

const askAgainMs = 5000;
/** Addresses are good for ten minutes. */
const goodMs = 5 * 60_000;

const isUnderway = (photo: PhotoView | undefined): boolean => photo?.state === 'awaited' || photo?.state === 'checking';

/** A photo's state, as far as it is not known otherwise; asked again while the check is looking at it. */
export const usePhoto = (photoId: string, isAsked = true): UseQueryResult<PhotoView> => {
  const session = useSession();
  return useQuery({
    queryKey: ['photo', session?.personId, photoId],
    queryFn: () => callAsPerson(getPhoto, { params: { photoId } }),
    enabled: isAsked,
    staleTime: goodMs,
    refetchInterval: ({ state }) => (isUnderway(state.data) ? askAgainMs : false),
  });
};
