import { QueryClient } from '@tanstack/react-query';
import { codeOf } from './call-failed';

const passing = ['OFFLINE', 'BUSY', 'FAULT'] as const;

/** A refusal stays one; what may pass is tried twice more. Said outright, because the library takes WeChat for a server and would not retry. */
const retry = (failures: number, thrown: unknown): boolean =>
  failures < 2 && passing.some((code) => code === codeOf(thrown));

/** WeChat reports neither focus nor network to the library: pages ask anew when they are shown, and every call is attempted. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry,
        retryDelay: (failures) => Math.min(600 * 2 ** failures, 3000),
        staleTime: 15_000,
        gcTime: 10 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
