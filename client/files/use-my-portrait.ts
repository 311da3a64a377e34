import { useQuery } from '@tanstack/react-query';
import { getMyPortrait } from '../../shared/files/contract';
import { callAsPerson, useSession } from '../platform/session';

/** Which photo I have agreed to. */
export const useMyPortrait = () => {
  const session = useSession();
  return useQuery({
    queryKey: ['portrait', session?.personId],
    queryFn: () => callAsPerson(getMyPortrait, {}),
    enabled: session !== undefined,
  });
};
