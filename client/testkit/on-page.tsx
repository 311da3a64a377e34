import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { logIn } from '../platform/session';
import { phone } from './taro';

export const personId = '01JAAAAAAAAAAAAAAAAAAAAAAA';

interface Given {
  readonly url: string;
  readonly method?: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly data?: unknown;
}
type Reply = unknown;

/** Refuses with a code, as the cloud does. */
export const refusal = (code: string, statusCode = 409, field?: string) => ({
  refused: { statusCode, data: { code, ...(field === undefined ? {} : { field }) } },
});
/** No answer comes back. */
export const lost = { lost: true };

const isRefusal = (reply: Reply): reply is ReturnType<typeof refusal> =>
  typeof reply === 'object' && reply !== null && 'refused' in reply;

/** A cloud that answers `METHOD path` by the table, whatever the query; what is not in it is not found. Gives what it was asked. */
export const cloud = (table: Readonly<Record<string, Reply | ((given: Given) => Reply)>>): Given[] => {
  const asked: Given[] = [];
  const session = { token: 't', expiresAt: '2999-01-01T00:00:00.000Z', personId };
  phone.answers((given) => {
    const route = `${given.method ?? 'GET'} ${given.url.replace(/\?.*/, '')}`;
    asked.push({ ...given, url: route });
    const found = route === 'POST /v1/sessions' ? session : (table[route] ?? refusal('NOT_FOUND', 404));
    const reply: Reply = typeof found === 'function' ? found(given) : found;
    if (reply === lost) return Promise.reject(new Error('request:fail timeout'));
    return isRefusal(reply) ? reply.refused : { statusCode: 200, data: reply };
  });
  return asked;
};

export const loggedIn = (): Promise<unknown> => logIn();

/** Renders a page in a world of its own, that tries nothing twice. */
export const open = (page: ReactNode) => {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } },
  });
  return render(<QueryClientProvider client={queries}>{page}</QueryClientProvider>);
};
