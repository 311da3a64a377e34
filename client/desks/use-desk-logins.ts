import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { confirmDeskLogin, getDeskLogin } from '../../shared/desks/contract';
import type { ReplyOf } from '../../shared/kernel/contract';
import { useAct } from '../platform/act';
import { callAsPerson } from '../platform/session';

/** Which browser shows the code. Asked once: each other code that is asked for counts. */
export const useDeskLogin = (code: string): UseQueryResult<ReplyOf<typeof getDeskLogin>> =>
  useQuery({
    queryKey: ['desk-login', code],
    queryFn: () => callAsPerson(getDeskLogin, { params: { code } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useConfirmDeskLogin = () => useAct(confirmDeskLogin, [['desks']]);
