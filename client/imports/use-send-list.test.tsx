import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { logOut } from '../platform/session';
import { cloud, loggedIn } from '../testkit/on-page';
import { phone } from '../testkit/taro';
import { useSendList } from './use-send-list';

const id = '01K9MPRT000000000000000A01';
const view = {
  id,
  kind: 'households',
  state: 'receiving',
  fileName: '居民名单.xlsx',
  placeId: 'c371071007002',
  placeName: '古寨社区',
  startedAt: '2026-11-20T02:15:00.000Z',
  received: 0,
  parts: 2,
  counts: { added: 0, changed: 0, unchanged: 0, refused: 0 },
};
/** Every byte that there is, and more of them than one part takes. */
const bytes = Uint8Array.from({ length: 200_003 }, (_, index) => index % 256);
const list = { kind: 'households', place: 'c371071007002', file: { name: '居民名单.xlsx', bytes } } as const;

beforeEach(() => {
  phone.reset();
  logOut();
});

const sender = () => {
  const client = new QueryClient({ defaultOptions: { mutations: { networkMode: 'always' } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useSendList(), { wrapper }).result;
};

test('the parts of a list, put together, are the list byte for byte', async () => {
  const asked = cloud({
    'POST /v1/imports': view,
    [`POST /v1/imports/${id}/parts`]: view,
    [`POST /v1/imports/${id}/run`]: { ...view, state: 'checking' },
  });
  await loggedIn();
  const result = sender();
  act(() => result.current.sending.mutate(list));
  await waitFor(() => expect(result.current.sending.data?.state).toBe('checking'));
  const parts = asked.filter(({ url }) => url.endsWith('/parts')).map(({ data }) => data as { bytes: string });
  expect(parts.length).toBe(2);
  const joined = Buffer.concat(parts.map((part) => Buffer.from(part.bytes, 'base64')));
  expect(joined.equals(Buffer.from(bytes))).toBe(true);
});

test('what goes wrong on the phone itself is said too', async () => {
  const asked = cloud({});
  await loggedIn();
  const result = sender();
  const broken = { ...list, file: { ...list.file, bytes: undefined as unknown as Uint8Array } };
  act(() => result.current.sending.mutate(broken));
  await waitFor(() => expect(result.current.sending.error?.code).toBe('FAULT'));
  expect(asked.filter(({ url }) => url === 'POST /v1/imports')).toEqual([]);
});
