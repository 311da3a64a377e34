import { useQuery } from '@tanstack/react-query';
import { getWishRules } from '../../shared/wishes/list-contract';
import { callAsPerson, useSession } from '../platform/session';

/** What his community has ruled of wishes; not asked before he has logged in. */
export const useWishRules = () => {
  const session = useSession();
  return useQuery({
    queryKey: ['wish-rules', session?.personId],
    queryFn: () => callAsPerson(getWishRules, {}),
    enabled: session !== undefined,
  });
};
